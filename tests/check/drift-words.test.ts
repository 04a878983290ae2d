import assert from 'node:assert/strict';
import { test } from 'node:test';
import { oneInQuick } from '../sample.ts';
import { driftsOf, ledgerOf } from './repetition-site.ts';

/** The findings about a repetition in these words. */
function messages(
	origin: string,
	again: string,
	more: { readonly origin?: readonly string[]; readonly again?: readonly string[] } = {},
): readonly string[] {
	const says = (words: string) => `says: ${JSON.stringify(words)}`;
	return driftsOf(
		ledgerOf({
			origin: [says(origin), ...(more.origin ?? [])],
			again: [says(again), ...(more.again ?? [])],
		}),
	).map(({ message }) => message);
}

const killed = 'as many as 120,000 Russian soldiers killed';
const wounded = '170,000 to 180,000 Russian soldiers wounded';

const values: readonly (readonly [origin: string, again: string, told: string])[] = [
	[killed, 'at least 120,000', 'it allows higher values, the origin only lower ones'],
	[
		'at least 120,000 Russian soldiers killed',
		'up to 120,000',
		'it allows lower values, the origin only higher ones',
	],
	[killed, '120,000', 'the origin allows lower values too'],
	['at least 120,000 Russian soldiers killed', '120,000', 'the origin allows higher values too'],
	[
		'about 120,000 Russian soldiers killed',
		'120,000',
		'the origin allows lower and higher values too',
	],
	[killed, 'about 120,000', 'it allows higher values, the origin lower ones'],
	[
		'close to 120,000 Russian soldiers killed',
		'up to 120,000',
		'it allows lower values too, so it says less',
	],
	[
		'close to 120,000 Russian soldiers killed',
		'about 120,000',
		'it allows higher values too, so it says less',
	],
	[
		'120,000 Russian soldiers killed',
		'about 120,000',
		'it allows lower and higher values too, so it says less',
	],
	['120,000 Russian soldiers killed', '125,000', 'it is higher, and not by rounding'],
	['120,000 Russian soldiers killed', '100,000', 'it is lower, and not by rounding'],
	[wounded, '160,000 to 175,000', 'it allows lower values, the origin higher ones'],
];
for (const [origin, again, told] of oneInQuick(3, values)) {
	test(`"${again}" of "${origin}": ${told}`, () => {
		const was = origin.replace(/ Russian.*/, '');
		assert.deepEqual(messages(origin, again), [
			`"${again}" differs from its origin, "${was}" (The First, Aug 2023): ${told}.`,
		]);
	});
}

test('a message about something else than the amount tells the whole origin', () => {
	const origin = '(close to 70,000 Ukrainian soldiers killed, The First, Aug 2023)';
	const near = 'close to 70,000 Ukrainian soldiers killed';
	const told: readonly (readonly [readonly string[], string])[] = [
		[
			messages(near, 'close to 70,000 casualties'),
			`"casualties" differs from its origin, "killed" ${origin}: the origin counts only a part of that.`,
		],
		[
			messages(near, 'close to 70,000 Ukrainian soldiers identified'),
			`"identified dead" differs from its origin, "killed" ${origin}: the origin counts more than that.`,
		],
		[
			messages(near, 'close to 70,000 Ukrainian soldiers lost'),
			`"losses (undefined)" differs from its origin, "killed" ${origin}.`,
		],
		[
			messages(near, 'close to 70,000 Russian soldiers killed'),
			`"Russia" differs from its origin, "Ukraine" ${origin}.`,
		],
		[
			messages(near, 'close to 70,000 killed on both sides'),
			`"Both sides" differs from its origin, "Ukraine" ${origin}: the origin is only a part of that.`,
		],
		[
			messages(near, 'close to 70,000 Ukrainian civilians killed'),
			`"civilian" differs from its origin, "military" ${origin}.`,
		],
		[
			messages(near, near, { again: ['asOf: 2024-01'] }),
			`"January 2024" differs from its origin, "August 2023" ${origin}: the origin says nothing about that later time.`,
		],
		[
			messages(near, near, { again: ['asOf: 2023'] }),
			`"2023" differs from its origin, "August 2023" ${origin}: it is less precise.`,
		],
		[
			messages(near, near, { again: ['asOf: 2023-08-18'] }),
			`"18 August 2023" differs from its origin, "August 2023" ${origin}: the origin is less precise.`,
		],
		[
			messages(near, near, { again: ['claimant: {name: The First, kind: media, named: true}'] }),
			`"The First" differs from its origin, "US officials" ${origin}: the publisher of a number is not its claimant.`,
		],
	];
	for (const [found, message] of told) assert.deepEqual(found, [message]);
});

test('a total and its part, a stage and a floor are described as such', () => {
	assert.deepEqual(
		messages('casualties on both sides near 500,000', 'Ukrainian casualties near 500,000'),
		[
			'"Ukraine" differs from its origin, "Both sides" (near 500,000 Russian and Ukrainian casualties, The First, Aug 2023): the origin is a total, of which that is a part.',
		],
	);
	assert.deepEqual(
		messages('$61.4bn in aid for Ukraine, requested', '$61.4bn in aid for Ukraine, enacted'),
		[
			'"enacted" differs from its origin, "requested" ($61.4 billion for Ukraine, The First, Aug 2023): that is a later stage.',
		],
	);
	assert.deepEqual(
		messages('$61.4bn in aid for Ukraine, enacted', '$61.4bn in aid for Ukraine, requested'),
		[
			'"requested" differs from its origin, "enacted" ($61.4 billion for Ukraine, The First, Aug 2023): that is an earlier stage.',
		],
	);
	assert.deepEqual(
		messages('at least 22 Ukrainian soldiers killed', 'at least 22 Ukrainian casualties'),
		[
			'"casualties" differs from its origin, "killed" (at least 22 Ukrainian soldiers killed, The First, Aug 2023): it counts more, but gives only a minimum.',
		],
	);
});

test('several kinds that became one, and an earlier time, are described as such', () => {
	assert.deepEqual(
		messages(
			'$61bn in military and financial aid for Ukraine',
			'$61bn in military aid for Ukraine',
		),
		[
			'"military" differs from its origin, "mixed" ($61 billion for Ukraine, The First, Aug 2023): the origin is of several kinds.',
		],
	);
	assert.deepEqual(messages(killed, killed, { again: ['asOf: 2022'] }), [
		'"2022" differs from its origin, "August 2023" (as many as 120,000 Russian soldiers killed, The First, Aug 2023): the origin describes a later time.',
	]);
});

test('a difference in what is included is reported at its field', () => {
	const ledger = ledgerOf({
		origin: ['says: 5 Ukrainian soldiers killed', 'since: 2022-02-24'],
		again: ['says: 5 Ukrainian soldiers killed', 'since: 2014'],
	});
	assert.deepEqual(
		driftsOf(ledger).map(({ place, message, hint }) => [place.line, place.column, message, hint]),
		[
			[
				41,
				12,
				'"since 2014" differs from its origin, "since 24 February 2022" (5 Ukrainian soldiers killed, The First, Aug 2023).',
				'Leave out "since" to use the origin\'s, or add acknowledged.drift-scope with the reason; readers will see it.',
			],
		],
	);
});

test('another currency asks for the rate, other words for the origin’s', () => {
	const hints = (origin: string, again: string) =>
		driftsOf(ledgerOf({ origin: [`says: ${origin}`], again: [`says: ${again}`] })).map(
			({ hint }) => hint,
		);
	assert.deepEqual(hints('€50bn in aid to Ukraine', '$50bn in aid to Ukraine'), [
		'Add "converted:" with the rate, or add acknowledged.drift-unit with the reason; readers will see it.',
	]);
	assert.deepEqual(hints(killed, '"120,000"'), [
		"Use the origin's words, or add acknowledged.drift-qualifier with the reason; readers will see it.",
	]);
});
