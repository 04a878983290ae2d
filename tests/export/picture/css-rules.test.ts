import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toHtml } from 'hast-util-to-html';
import { s } from 'hastscript';
import { parseCss, plainValue, rootProperties } from '../../../src/export/picture/css-rules.ts';
import { inlineStyle } from '../../../src/export/picture/inline-style.ts';

test('the weaker rule comes first, and what holds only at a width is left out', () => {
	const rules = parseCss(
		'.plot .a.b{fill:red}/* .no{} */.plot text{fill:blue}@container(max-width:9rem){.plot{fill:none}}.plot :is(.n,.m){fill:green}',
	);
	assert.deepEqual(
		rules.map(({ selector }) => selector),
		['.plot text', '.plot :is(.n,.m)', '.plot .a.b'],
	);
});

test('colours are those of the light theme, mixed where they are mixed, and lengths are numbers', () => {
	const colours = rootProperties(
		parseCss(
			':root{color-scheme:light dark;--ink:light-dark(#000000,#ffffff);--paper:light-dark(#ffffff,#000000)}',
		),
	);
	assert.deepEqual(colours, { '--ink': '#000000', '--paper': '#ffffff' });
	assert.equal(plainValue('var(--ink)', colours), '#000000');
	assert.equal(plainValue('color-mix(in srgb,var(--ink) 20%,var(--paper))', colours), '#cccccc');
	assert.equal(plainValue('light-dark(#123456,#abcdef)', colours), '#123456');
	assert.equal(plainValue('2.5px', colours), '2.5');
});

test('the styles of a class become attributes, custom properties are inherited, and no class is left', () => {
	const rules = parseCss(
		':root{--accent:light-dark(#0000ff,#ffffff)}.plot .blue{--c:var(--accent)}.plot .d{stroke:var(--c);stroke-width:2px}.plot .d.x{stroke:none}',
	);
	const svg = s('svg', { className: ['wide'] }, [
		s('g', { className: ['blue'] }, [
			s('path', { className: ['d y'] }),
			s('path', { className: ['d x'] }),
		]),
	]);
	assert.equal(
		toHtml(inlineStyle(svg, rules), { space: 'svg' }),
		'<svg><g><path stroke="#0000ff" stroke-width="2"></path><path stroke="none" stroke-width="2"></path></g></svg>',
	);
});
