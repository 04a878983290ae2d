import assert from 'node:assert/strict';
import { test } from 'node:test';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { buildLedger } from '../../../src/ledger/build-ledger.ts';
import { baseFiles, money } from '../../check/sites.ts';
import { contentOf } from '../../content.ts';
import { directive, firstDrawing } from '../first-drawing.ts';

const drawn = (attributes: Readonly<Record<string, unknown>>) =>
	firstDrawing(
		'a',
		buildLedger(
			contentOf({
				...baseFiles,
				'content/library/figures/f.yaml': JSON.stringify([
					money('small', 10e9, { subject: 'germany', asOf: '2024-01-05' }),
					money('large', 20e9, { subject: 'france', asOf: '2024-01-03' }),
					money('same', 10e9, { subject: 'france', asOf: '2024-01-05' }),
					money('open', 15e9, { subject: 'germany', qualifier: 'at-least', asOf: '2024-01-04' }),
				]),
				'content/articles/a.md': `---\ntitle: A\nsummary: S.\npublished: 2024-02-14\nfactsAsOf: 2024-02-14\nfigures: [small, same, large, open]\n---\n${directive('records', { figures: 'small large open', title: 'All', ...attributes })}`,
			}),
		),
	);
const cells = (attributes: Readonly<Record<string, unknown>> = {}) =>
	selectAll('tbody tr', drawn(attributes)).map((row) => selectAll('td', row).map(textOf));

test('a row says its amount with its qualifier, and leaves out what all rows have in common', () => {
	assert.deepEqual(
		cells().map(([subject, amount, asOf]) => [subject, amount, asOf]),
		[
			['Germany', '$10 billion', '5 Jan 2024'],
			['France', '$20 billion', '3 Jan 2024'],
			['Germany', 'at least $15 billion', '4 Jan 2024'],
		],
	);
	assert.deepEqual(selectAll('th', drawn({})).map(textOf), ['Subject', 'Amount', 'As of']);
});

test('one source for all rows is named once, below them, and one date is in the subtitle', () => {
	const source = select('.source', drawn({}));
	assert.match(textOf(source ?? { type: 'root', children: [] }), /^Sources: /);
	const alike = { figures: 'small same' };
	assert.deepEqual(selectAll('th', drawn(alike)).map(textOf), ['Subject', 'Amount']);
	assert.deepEqual(selectAll('th', drawn({ ...alike, subtitle: 'Two.' })).map(textOf), [
		'Subject',
		'Amount',
		'As of',
	]);
});

test('rows have the order that the author chose', () => {
	const subjects = (sort: string) => cells({ sort }).map(([subject]) => subject);
	assert.deepEqual(subjects('-value'), ['France', 'Germany', 'Germany']);
	assert.deepEqual(subjects('date'), ['France', 'Germany', 'Germany']);
	assert.deepEqual(subjects('value'), ['Germany', 'Germany', 'France']);
});

test('bars have one scale, are hidden from screen readers, and amounts lead to their figures', () => {
	const element = drawn({});
	const widths = selectAll('svg.bar rect.counted', element).map(({ properties }) =>
		Number(properties['width']),
	);
	const [small = 0, large = 0] = widths;
	assert.ok(Math.abs(large - 2 * small) <= 2, `${small} ${large}`);
	for (const svg of selectAll('svg.bar', element))
		assert.equal(svg.properties['ariaHidden'], 'true');
	assert.equal(select('td a', element)?.properties['href'], '/figures/small/');
});

test('cells carry what a reader sorts by: the lower bound and the day', () => {
	assert.deepEqual(
		selectAll('td[data-sort]', drawn({})).map(({ properties }) => properties['dataSort']),
		['10000000000', '2024-01-05', '20000000000', '2024-01-03', '15000000000', '2024-01-04'],
	);
});

test('a note is below the amount of its record, in the drawing, and read out', () => {
	const element = drawn({ notes: 'large: the most in a month', highlight: 'france' });
	assert.equal(
		cells({ notes: 'large: the most in a month' })[1]?.[1],
		'$20 billionthe most in a month',
	);
	const frame = element.data?.chart;
	assert.match(frame?.description ?? '', /In colour: .*the most in a month\.$/);
	assert.ok(frame?.wide.boxes.some(({ text }) => text === 'the most in a month'));
});

test('in a table of names and amounts alone, the bars are longer', () => {
	const widthOf = (attributes: Readonly<Record<string, unknown>>) =>
		select('td .plot', drawn(attributes))?.properties['className'];
	assert.deepEqual(widthOf({ figures: 'small same' }), ['plot', 'long']);
	assert.deepEqual(widthOf({}), ['plot']);
});
