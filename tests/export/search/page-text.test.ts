import assert from 'node:assert/strict';
import { test } from 'node:test';
import { indexPage } from '../../../src/export/search/indexed-page.ts';
import { wordsOfArticle } from '../../../src/export/search/page-text.ts';

test('the words of an article are those of its text, its headings and the captions of its drawings', () => {
	const html = `<head><title>Not this</title></head><body><nav>Nor this</nav><main id="main">
		<header><p class="kicker">Explainer</p><h1>A title</h1><p class="meta">2024</p></header>
		<p>Officials spoke of <label>as many as <b>120,000</b> killed<button>?</button></label><sup class="cite">1</sup>, <em>not</em> more</p>
		<span popover>A card.</span><h2 id="p">A part</h2>
		<figure class="chart"><svg><text>70</text></svg><figcaption>A chart &amp; its title</figcaption><table><tr><td>9</td></tr></table></figure>
		<ul><li>One</li><li>Two<br>Three</li></ul>
		<section class="refs"><h2>Sources</h2><p>A source</p></section></main><footer>The foot</footer>`;
	assert.deepEqual(wordsOfArticle(html), {
		headings: 'A part.',
		text: 'Officials spoke of as many as 120,000 killed?, not more. A part. A chart & its title. One. Two. Three.',
	});
});

test('words weigh more in titles and headings, and words with hyphens are found as one', () => {
	const { words, length, text } = indexPage(
		{ address: '/a/', title: 'The offer', note: '' },
		{ headings: 'Killed', text: 'Killed. The U.S. offered a cease-fire, killed 120,000.' },
	);
	assert.equal(text, 'Killed. The U.S. offered a cease-fire, killed 120,000.');
	assert.deepEqual(Object.fromEntries(words), {
		the: 9,
		offer: 8,
		killed: 5,
		offered: 1,
		cease: 1,
		fire: 1,
		ceasefire: 1,
		us: 1,
		'120000': 1,
	});
	assert.equal(length, 12);
});
