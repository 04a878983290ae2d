import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import { parseCss } from '../../../src/export/picture/css-rules.ts';
import { inlineStyle } from '../../../src/export/picture/inline-style.ts';
import { root } from '../../root.ts';

const rules = parseCss(
	'.plot .a{fill:#111111;stroke:#222222}.plot g .a{fill:#333333}.plot g > .b{opacity:.5}.plot :is(.c, .d){fill:#444444}.plot :is(.c, .d) text{fill:#555555}',
);
const styled = (...children: Parameters<typeof s>[2][]) =>
	toHtml(inlineStyle(s('svg', children as never), rules).children);

test('the same class has other styles within other elements, and the stronger rule counts', () => {
	assert.equal(
		styled(s('rect.a'), s('g', [s('rect.a'), s('g', s('rect.a')), s('rect.a')])),
		'<rect fill="#111111" stroke="#222222"></rect><g><rect fill="#333333" stroke="#222222"></rect><g><rect fill="#333333" stroke="#222222"></rect></g><rect fill="#333333" stroke="#222222"></rect></g>',
	);
});

test('a rule for children does not reach further, and each option of a list counts', () => {
	assert.equal(
		styled(s('g', [s('rect.b'), s('a', s('rect.b'))]), s('rect.d'), s('g.c', s('text'))),
		'<g><rect opacity=".5"></rect><a><rect></rect></a></g><rect fill="#444444"></rect><g fill="#444444"><text fill="#555555"></text></g>',
	);
});

test('no rule for drawings looks at an attribute or at what comes before an element', () => {
	for (const name of ['site', 'chart'])
		for (const { selector } of parseCss(readFileSync(join(root, `src/styles/${name}.css`), 'utf8')))
			assert.ok(!selector.includes('.plot') || !/[+~[]/.test(selector), selector);
});
