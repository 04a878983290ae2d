import assert from 'node:assert/strict';
import { test } from 'node:test';
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-ris';
import { parse } from '@retorquere/bibtex-parser';
import fc from 'fast-check';
import { cslItem } from '../../../src/citation/csl-item.ts';
import { formatSources } from '../../../src/cli/import/format-sources.ts';
import { mergeEntries } from '../../../src/cli/import/merge.ts';
import { readBibtex } from '../../../src/cli/import/read-bibtex.ts';
import { readCsl } from '../../../src/cli/import/read-csl.ts';
import { readRis } from '../../../src/cli/import/read-ris.ts';
import type { ImportedFile } from '../../../src/cli/import/entry.ts';
import { formatBibtex } from '../../../src/export/cite/bibtex.ts';
import { formatCslJson } from '../../../src/export/cite/csl-json.ts';
import { formatRis } from '../../../src/export/cite/ris.ts';
import { parseRichText } from '../../../src/export/cite/rich-text.ts';
import { readYaml } from '../../../src/ledger/read/yaml-data.ts';
import { isPartialDate } from '../../../src/record/scalars.ts';
import { type Source, source, sourceTypes } from '../../../src/record/source.ts';
import { slowTest } from '../../sample.ts';

/** Words with every character that is special in a format. */
const word = fc.oneof(
	fc.constantFrom(
		'50%',
		'R&D',
		'a_b',
		'#1',
		'$5',
		'~x',
		'x^2',
		'{x}',
		'}',
		'{',
		'\\',
		'\\emph',
		'and',
		'don’t',
		"don't",
		'"so"',
		"''so''",
		'--',
		'---',
		'``x',
		'<i>Kursk</i>',
		'<b>x</b>',
		'a<b',
		'iPhone',
		'NATO',
		'ER',
		'TY',
		'@book',
		'Тест',
		'شهادة',
		'戦争',
		'Ünï',
		'İı',
		'https://x.org/a_b%20',
		'null',
		'12',
		'1_000',
		'- x',
		': y',
		'# z',
		'[w]',
		'!',
		'?',
		'?`',
	),
	fc.stringMatching(/^[A-Za-z]{1,8}$/),
);
/** One line without spaces at its ends. */
const line = fc
	.array(word, { minLength: 1, maxLength: 6 })
	.map((words) => words.join(' '))
	.filter(
		(text) =>
			!/<\/?[ib]>/.test(
				parseRichText(text)
					.filter((part) => typeof part === 'string')
					.join(''),
			),
	);
const nameWord = fc.constantFrom(
	'Cooper',
	'van der Berg',
	'O’Neil',
	"O'Neil",
	'Müller',
	'Соколов',
	'Jan',
	'Ann-Marie',
	'J. K.',
	'Ortega y Gasset',
	'Anderson',
	'Rand',
	'd’Arc',
	'Łódź',
);
const body = fc.constantFrom(
	'Ministry of Defence',
	'The Caveat editors',
	'R&D and 50%',
	'Institute for the World Economy',
	'BBC',
	'Генштаб',
);
const author = fc.oneof(
	fc.record({ family: nameWord, given: nameWord }),
	fc.record({ family: nameWord }),
	fc.record({ literal: body }),
);
const day = fc
	.tuple(
		fc.integer({ min: 1000, max: 2099 }),
		fc.integer({ min: 1, max: 12 }),
		fc.integer({ min: 1, max: 31 }),
		fc.integer({ min: 1, max: 3 }),
	)
	.map(([year, month, date, parts]) =>
		[String(year), String(month).padStart(2, '0'), String(date).padStart(2, '0')]
			.slice(0, parts)
			.join('-'),
	)
	.filter(isPartialDate);
const address = fc.constantFrom(
	'https://paper.example/a_b%20c?x=1&y=2#top',
	'https://paper.example/~x/',
	'http://пример.example/страница',
	'https://paper.example/$1',
	'https://paper.example/100%25',
);
const id = fc.stringMatching(/^[a-z][a-z0-9]{0,5}(-[a-z0-9]{1,5}){0,3}$/);

const some: fc.Arbitrary<Source> = fc
	.record(
		{
			id,
			type: fc.constantFrom(...sourceTypes),
			title: line,
			seen: fc.constant('direct' as const),
			author: fc.array(author, { minLength: 1, maxLength: 4 }),
			editor: fc.array(author, { minLength: 1, maxLength: 2 }),
			translator: fc.array(author, { minLength: 1, maxLength: 2 }),
			circa: fc.constant(true),
			edition: fc.constantFrom('2', 'revised'),
			section: fc.constantFrom('12', '§ 3'),
			'container-title': line,
			publisher: line,
			issued: day,
			accessed: day,
			URL: address,
			DOI: fc.constantFrom('10.1000/x_y(1)<2>', '10.1/ABC'),
			volume: fc.constantFrom('12', 'XII'),
			page: fc.constantFrom('1-9', 'A1', 'A1-A9'),
			language: fc.constantFrom('en', 'uk', 'en-US'),
			genre: line,
			archived: fc.constant('https://archive.example/1'),
		},
		{ requiredKeys: ['id', 'type', 'title', 'seen'] },
	)
	.map((one) => (one.issued === undefined ? { ...one, circa: undefined } : one))
	.filter((one) => source.safeParse(one).success);

/** The records made from an import, with `seen` added. */
function recordsOf({ entries, findings }: ImportedFile): readonly object[] {
	assert.deepEqual(findings, []);
	const merged = mergeEntries(entries, [], () => false);
	assert.deepEqual(merged.findings, []);
	return merged.added.map((record) => ({ ...record, seen: 'direct' }));
}

/**
 * Normalizes a value: a family name alone is an undivided name, two slanted words are slanted
 * words, and an encoded character of an address is that character.
 */
const plain = (value: unknown): unknown =>
	JSON.parse(
		JSON.stringify(value)
			.replace(/\{"family":("[^"]*")\}/g, '{"literal":$1}')
			.replaceAll('%24', '$')
			.replace(/<\/([ib])> <\1>/g, ' '),
	) as unknown;
const sorted = (record: object) =>
	plain(Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1))));

test('CSL-JSON keeps everything', () => {
	fc.assert(
		fc.property(some, (one) => {
			assert.deepEqual(
				recordsOf(readCsl('x.json', formatCslJson([cslItem(one)]), true)).map(sorted),
				[sorted(one)],
			);
		}),
	);
});

test('BibTeX keeps everything, as the parser of Better BibTeX for Zotero reads it', () => {
	fc.assert(
		fc.property(some, (one) => {
			assert.deepEqual(recordsOf(readBibtex('x.bib', formatBibtex([cslItem(one)]))).map(sorted), [
				sorted(one),
			]);
		}),
	);
});

slowTest('a reader of BibTeX that changes the case of English titles changes none of ours', () => {
	fc.assert(
		fc.property(some, (one) => {
			const { entries, errors } = parse(formatBibtex([cslItem(one)]));
			assert.deepEqual(errors, []);
			const capitals = (text: string) => text.replace(/<[^>]*>/g, '').replace(/[^\p{Lu}]/gu, '');
			assert.equal(capitals(String(entries[0]?.fields.title)), capitals(one.title));
			assert.equal(entries[0]?.key, one.id);
		}),
	);
});

const legal = ['bill', 'hearing', 'legal_case', 'legislation', 'patent'] as const;

/** Types for which RIS has a name of their own. */
const types = [
	'legal_case',
	'legislation',
	'patent',
	'hearing',
	'map',
	'entry-encyclopedia',
	'article-journal',
	'article-magazine',
	'article-newspaper',
	'bill',
	'book',
	'chapter',
	'dataset',
	'paper-conference',
	'post-weblog',
	'report',
	'software',
	'thesis',
	'webpage',
	'document',
] as const;
const inRis = fc.tuple(some, fc.constantFrom(...types)).map(([one, type]): Source => {
	// RIS has the session of a parliament where a book has its edition, and a court for a publisher.
	const isLegal = legal.some((known) => known === type);
	return {
		...one,
		type,
		...(isLegal
			? {
					edition: undefined,
					publisher: undefined,
					translator: undefined,
					authority: one.publisher,
				}
			: {}),
	};
});

test('RIS keeps everything', () => {
	fc.assert(
		fc.property(inRis, (one) => {
			assert.deepEqual(recordsOf(readRis('x.ris', formatRis([cslItem(one)]))).map(sorted), [
				sorted(one),
			]);
		}),
	);
});

test('RIS is read by others with its authors, its days, its titles and its id', () => {
	fc.assert(
		fc.property(inRis, (one) => {
			const [read] = plugins.input.chain(
				formatRis([cslItem({ ...one, type: 'article-journal' })]),
			) as readonly Readonly<Record<string, unknown>>[];
			assert.equal(read?.['id'], one.id);
			assert.equal(read['title'], one.title);
			assert.equal((read['author'] as readonly object[] | undefined)?.length, one.author?.length);
			if (one.issued !== undefined)
				assert.deepEqual((read['issued'] as { readonly 'date-parts': unknown })['date-parts'], [
					one.issued.split('-').map(Number),
				]);
		}),
	);
});

test('what is written into the library is read there as it was meant', () => {
	fc.assert(
		fc.property(
			fc.uniqueArray(some, { selector: (one) => one.id, minLength: 1, maxLength: 4 }),
			(all) => {
				const { data, findings } = readYaml(formatSources(all.map(({ seen, ...one }) => one)), {
					path: 'x.yaml',
					linesBefore: 0,
				});
				assert.deepEqual(findings, []);
				assert.ok(Array.isArray(data));
				assert.deepEqual(
					data.map((one: object) => sorted(source.parse({ ...one, seen: 'direct' }))),
					all.map(sorted),
				);
			},
		),
	);
});

test('a list is its entries one after another', () => {
	const [one, two] = [
		{ id: 'a', type: 'webpage', title: 'A' },
		{ id: 'b', type: 'webpage', title: 'B' },
	];
	for (const [format, read] of [
		[formatBibtex, readBibtex],
		[formatRis, readRis],
	] as const) {
		assert.deepEqual(
			read('x', format([one, two])).entries.map(({ key, texts }) => [key, texts.title]),
			[
				['a', 'A'],
				['b', 'B'],
			],
		);
	}
	assert.deepEqual(
		readCsl('x', formatCslJson([one, two]), true).entries.map(({ key }) => key),
		['a', 'b'],
	);
});
