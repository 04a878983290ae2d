import assert from 'node:assert/strict';
import { test } from 'node:test';
import { csvParse } from 'd3-dsv';
import { toHtml } from 'hast-util-to-html';
import { draw } from '../../../src/charts/draw.ts';
import { chartCsv } from '../../../src/export/data/chart-csv.ts';
import { formatChartData } from '../../../src/export/data/chart-json.ts';
import { records } from '../charts-of.ts';

const { charts, ledger } = records();
const [claims, timeline] = charts;
assert.ok(claims && timeline);

test('claims as CSV have columns of their own, and dates as precise as they are known', () => {
	const rows = csvParse(chartCsv(claims, ledger));
	assert.deepEqual(rows.columns, [
		'id',
		'says',
		'claimant',
		'attribution',
		'to',
		'stance',
		'about',
		'date',
		'note',
		'source_title',
		'source_url',
		'chart_title',
		'chart_subtitle',
		'chart_url',
	]);
	const [offer, denial] = rows;
	assert.deepEqual(
		[
			offer?.['claimant'],
			offer?.['attribution'],
			offer?.['to'],
			offer?.['stance'],
			offer?.['date'],
			offer?.['about'],
		],
		['Three sources', 'unnamed-secondhand', 'Reuters', 'asserts', '2024-02', ''],
	);
	assert.deepEqual(
		[denial?.['says'], denial?.['about'], denial?.['note'], denial?.['chart_url']],
		["'=It was not.", 'offer', 'On the next day.', 'https://example.org/charts/a/who/'],
	);
});

test('events as CSV are in the order of time and say which are only reported', () => {
	const rows = csvParse(chartCsv(timeline, ledger));
	assert.deepEqual(
		rows.map((row) => [row['date'], row['text'], row['reported'], row['source_title']]),
		[
			['2023', 'They met.', 'true', 'A report'],
			['2024-02-13', 'It was printed.', 'false', 'A report'],
		],
	);
});

test('claims and events as JSON are the records, with their sources', () => {
	const [data, events] = [
		JSON.parse(formatChartData(claims, ledger)),
		JSON.parse(formatChartData(timeline, ledger)),
	];
	assert.deepEqual(
		[data.claims[1].about, data.claims[1].source.url, data.figures],
		[['offer'], 'https://example.com/report', undefined],
	);
	assert.equal(events.events[0].reported, true);
	assert.equal(data.table.rows[1][4], 'It was made.');
});

test('on the page the matrix is a table: claims in rows, speakers in columns, each voice with its stance and source', () => {
	const { article } = claims;
	const html = toHtml(draw('claims', {}, { article, ledger, id: 'who' }));
	assert.match(
		html,
		/<th scope="col">Claim<\/th><th scope="col">Unnamed<\/th><th scope="col">Named<\/th><\/tr>/,
	);
	assert.match(
		html,
		/<th scope="row">It was made\.<details><summary>Who says it, in words<\/summary><p><b>Said by<\/b> three sources, at second hand, to Reuters <a href="#source:[a-z0-9-]+" aria-label="Source 1">1<\/a><\/p><p><b class="denies">Denied by<\/b> the spokesman: =It was not\. <a/,
	);
	assert.match(
		html,
		/<td data-by="Unnamed"><b role="img" aria-label="Said by three sources, at second hand, to Reuters"[^>]*><\/b><\/td><td data-by="Named"><b class="denies" role="img" aria-label="Denied by the spokesman"/,
	);
	assert.equal([...html.matchAll(/<tr>/g)].length, 2);
});

test('on the page the timeline is a strip to scale above a list of all its events', () => {
	const html = toHtml(
		draw('timeline', { from: '2024' }, { article: timeline.article, ledger, id: 't' }),
	);
	assert.deepEqual(
		[[...html.matchAll(/<svg/g)].length, [...html.matchAll(/<li>/g)].length],
		[2, 1],
	);
	assert.match(html, /<a href="\/charts\/a\/t\/">Data and embed<\/a>/);
});
