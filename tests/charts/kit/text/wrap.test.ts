import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Font } from '../../../../src/charts/kit/text/fonts.ts';
import { textWidth } from '../../../../src/charts/kit/text/measure.ts';
import { wrapText } from '../../../../src/charts/kit/text/wrap.ts';

const font: Font = { sizePx: 10, weight: 400, className: 'name' };
const widthOf = (text: string) => textWidth(text, font) + 0.01;

test('a word that is too long is shortened, never broken', () => {
	assert.deepEqual(wrapText('Donaudampfschiff', widthOf('Donaudampf…'), font), {
		lines: ['Donaudampf…'],
		cut: true,
	});
});

test('a word that is too long breaks at its soft hyphens, which are shown nowhere else', () => {
	const text = 'Donau\u00ADdampf\u00ADschiff fährt';
	assert.deepEqual(wrapText(text, widthOf('Donaudampf-'), font), {
		lines: ['Donaudampf-', 'schiff fährt'],
		cut: false,
	});
	assert.deepEqual(wrapText(text, 1000, font), { lines: ['Donaudampfschiff fährt'], cut: false });
});

test('a script without spaces breaks between its words', () => {
	const { lines, cut } = wrapText('国防部情報総局', widthOf('国防部'), font);
	assert.deepEqual({ whole: lines.join(''), cut }, { whole: '国防部情報総局', cut: false });
	assert.ok(lines.length > 1 && lines.every((line) => textWidth(line, font) <= widthOf('国防部')));
});

test('no number is shortened', () => {
	const { lines } = wrapText('1,234,567', widthOf('1,234'), font);
	assert.equal(lines.join(''), '1,234,567');
});

test('a quotation breaks at any letter', () => {
	const { lines, cut } = wrapText('Donaudampf', widthOf('Donau'), font, { breaksWords: true });
	assert.deepEqual({ whole: lines.join(''), cut }, { whole: 'Donaudampf', cut: false });
});

test('letters from right to left are narrower than an em, and vowel signs take no room', () => {
	assert.ok(textWidth('وزارة', font) < 5 * 10 * 0.7);
	assert.equal(textWidth('שָׁלוֹם', font), textWidth('שלום', font));
});

test('a dot between words stays with the word before it', () => {
	assert.deepEqual(wrapText('Russia · Aug 2023', widthOf('Aug 2023'), font).lines, [
		'Russia ·',
		'Aug 2023',
	]);
	assert.deepEqual(wrapText('South Ossetia · 2023', widthOf('South Ossetia'), font).lines, [
		'South',
		'Ossetia ·',
		'2023',
	]);
});
