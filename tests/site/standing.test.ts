import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { builtProject, withoutSpaces } from './build.ts';
import { strangeContent } from './strange-content.ts';

test('a figure that was superseded says so in its card, on top of the article, in its chain, and below the chart and in the table that show it', () => {
	const folder = builtProject(strangeContent());
	const html = readFileSync(join(folder, 'dist/ceasefire-offer-2024/index.html'), 'utf8');
	const words =
		'Superseded on 25 February 2024 by 315,000 Russian casualties (US intelligence, 12 Dec 2023): A test has a newer count.';
	const line = `As many as 120,000 Russian soldiers killed (US officials, Aug 2023). ${words}`;
	const escaped = (text: string) => text.replace(/[.()]/g, '\\$&');
	const places = {
		article: `</ul><p class="gone" role="note">${escaped(line)}</p></header>`,
		card: `<div popover id="f1" role="note"><p class="gone">${escaped(words)}</p>`,
		chart: `</div><p class="sr"[^>]*>[^<]*</p><p class="gone" role="note">${escaped(line)}</p><div class="credit">`,
		table: '<td>as many as 120,000<small>superseded, 25 Feb 2024</small></td>',
		chain: `Russian soldiers killed</p><p class="gone" role="note">${escaped(words)}</p></li>`,
	};
	for (const [place, pattern] of Object.entries(places))
		assert.match(withoutSpaces(html), new RegExp(pattern), place);
	assert.equal(html.split('A test has a newer count.').length - 1, 4);
});
