import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { copyProject } from '../site/copy-project.ts';
import { type DevServer, startDevServer } from './dev-server.ts';

let server: DevServer;

before(async () => {
	server = await startDevServer(copyProject());
});
after(() => {
	server.stop();
});

test('the author’s server has every kind of page and file, in each language', async () => {
	const figure = 'figures/ru-killed-us-2023-08';
	const paths = [
		'',
		'uk/',
		'ceasefire-offer-2024/',
		'uk/ceasefire-offer-2024/',
		'uk/ceasefire-offer-2024/cite/',
		`${figure}/`,
		`uk/${figure}/`,
		`${figure}/2026-11-24/`,
		'uk/figures/page/2/',
		'uk/tags/aid/',
		'about/',
		'uk/method/',
		`${figure}.json`,
		`${figure}.csv`,
		`${figure}.cite.bib`,
		'sources.ris',
		'uk/ceasefire-offer-2024/cite.bib',
		'ceasefire-offer-2024/sources.json',
		'uk/feed.xml',
		'uk/figures/data/facets.json',
		'data/figures.csv',
		'charts/uk/ceasefire-offer-2024/estimate-range/',
		'charts/ceasefire-offer-2024/estimate-range.svg',
	];
	const answers: (readonly [string, number])[] = [];
	for (const path of paths) answers.push([path, (await fetch(`${server.origin}/${path}`)).status]);
	assert.deepEqual(
		answers.filter(([, status]) => status !== 200),
		[],
	);
	assert.equal((await fetch(`${server.origin}/nothing/`)).status, 404);
});
