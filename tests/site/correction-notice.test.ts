import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { builtProject } from './build.ts';
import { readPage, visibleText } from './built-page.ts';
import { strangeContent } from './strange-content.ts';

test('a figure that was superseded says so in its card, on top of the article, in its chain, and below the chart and in the table that show it', () => {
	const folder = builtProject(strangeContent());
	const page = readPage(join(folder, 'dist/ceasefire-offer-2024/index.html'));
	const words =
		'Superseded on 25 February 2024 by 315,000 Russian casualties (US intelligence, 12 Dec 2023): A test has a newer count.';
	const line = `As many as 120,000 Russian soldiers killed (US officials, Aug 2023). ${words}`;
	const isSaid = (selector: string, expected: string) =>
		page.all(selector).some((element) => visibleText(element) === expected);
	assert.ok(isSaid('header [role=note]', line), 'on top of the article');
	assert.ok(isSaid('[popover] p', words), 'in its card');
	assert.ok(isSaid('figure.chart > [role=note]', line), 'below the chart');
	assert.ok(isSaid('figure.chain li [role=note]', words), 'in its chain');
	assert.ok(
		isSaid('figure.chart td', 'as many as 120,000 superseded, 25 Feb 2024'),
		'in the table',
	);
	assert.equal(page.words.split('A test has a newer count.').length - 1, 4);
});
