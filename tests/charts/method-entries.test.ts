import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Element } from 'hast';
import {
	evidenceEntries,
	type MethodEntry,
	measureEntries,
	qualifierEntries,
	stageEntries,
} from '../../src/charts/method-entries.ts';
import { allTerms } from '../../src/parts/term-words.ts';
import { buildLedger } from '../../src/ledger/build-ledger.ts';
import { vocabularyTerms } from '../../src/ledger/ask/terms.ts';
import { article, contentOf } from '../content.ts';
import { markedText } from './words.ts';

const ledger = buildLedger(
	contentOf({
		'content/articles/a.md': article('Text.'),
		'content/glossary.yaml': '- {id: truce, label: truce, definition: A pause.}\n',
	}),
);
const entries = [
	...measureEntries(ledger),
	...qualifierEntries(ledger),
	...evidenceEntries(ledger),
	...stageEntries(ledger),
];
const entryOf = (id: string): MethodEntry =>
	entries.find((entry) => entry.id === id) ?? assert.fail(id);
const said = ({ said: nodes }: MethodEntry) => nodes.map(markedText).join('');
const classesIn = (node: Element): readonly string[] => [
	String(node.properties['className'] ?? ''),
	...node.children.flatMap((child) => (child.type === 'element' ? classesIn(child) : [])),
];

test('every measure, qualifier, grade of evidence and stage has an entry with a definition and a mark that has a name', () => {
	assert.deepEqual(
		entries.map(({ id }) => id),
		[...vocabularyTerms(ledger.vocabulary).keys()],
	);
	for (const { id, definition, mark } of entries) {
		assert.notEqual(definition, '', id);
		assert.equal(mark.tagName, 'svg', id);
		assert.equal(mark.properties['role'], 'img', id);
		assert.notEqual(mark.properties['ariaLabel'] ?? '', '', id);
	}
});

test('no two marks define a paint under one id', () => {
	const ids = (node: Element): readonly string[] => [
		...(node.properties['id'] === undefined ? [] : [String(node.properties['id'])]),
		...node.children.flatMap((child) => (child.type === 'element' ? ids(child) : [])),
	];
	const all = entries.flatMap(({ mark }) => ids(mark));
	assert.equal(new Set(all).size, all.length);
});

test('a measure shows its newest published number, and says so if there is none', () => {
	assert.equal(
		said(entryOf('measure-killed')),
		'Close to 70,000 Ukrainian soldiers killed: US officials, Aug 2023',
	);
	assert.equal(said(entryOf('measure-casualties')), 'No number of this kind is published here.');
	assert.ok(!classesIn(entryOf('measure-casualties').mark).some((name) => name.startsWith('d ')));
});

test('a qualifier says what the checks let it allow, and from which words it is read', () => {
	const factsOf = (id: string) => entryOf(id).facts.map((fact) => fact.map(markedText).join(''));
	assert.equal(
		factsOf('qualifier-at-least')[0],
		'“At least 100,000” allows 100,000 or any higher number.',
	);
	assert.equal(
		factsOf('qualifier-at-most')[0],
		'“As many as 100,000” allows 100,000 or any lower number.',
	);
	assert.equal(factsOf('qualifier-approx')[0], '“About 100,000” allows 90,000 to 110,000.');
	assert.equal(
		factsOf('qualifier-order')[0],
		'“Tens of thousands” allows 10,000 or more, but less than 100,000.',
	);
	assert.match(factsOf('qualifier-near-below')[1] ?? '', /^Recognised from: close to, nearly, /);
});

test('counts are drawn solid, estimates as outlines, claims with stripes', () => {
	assert.ok(classesIn(entryOf('evidence-verified').mark).includes('dot counted'));
	assert.ok(
		classesIn(entryOf('evidence-estimate-published-method').mark).includes('dot estimated'),
	);
	assert.ok(classesIn(entryOf('evidence-claim').mark).includes('dot claimed'));
});

test('the glossary has the words of the records and those of its own, by their labels', () => {
	const labels = allTerms(ledger).map(({ label }) => label);
	assert.ok(
		labels.includes('truce') &&
			labels.includes('killed') &&
			labels.includes('passed by one chamber'),
	);
	assert.deepEqual(
		labels,
		labels.toSorted((a, b) => a.localeCompare(b, 'en')),
	);
});
