import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { fallbackOf, familyIn, kindOf, scaleOf } from '../../../src/astro/fonts/font-metrics.ts';

const files = createRequire(import.meta.url);
const font = (path: string) => readFileSync(files.resolve(`@expo-google-fonts/${path}.ttf`));
const inter = {
	400: font('inter/400Regular/Inter_400Regular'),
	600: font('inter/600SemiBold/Inter_600SemiBold'),
};
const black = font('inter/900Black/Inter_900Black');

test('Inter, with which charts are laid out, keeps its size, and a wider font is set smaller', () => {
	assert.equal(scaleOf(inter), 1);
	const scale = scaleOf({ 400: black, 600: black });
	assert.ok(scale > 0.9 && scale < 1, String(scale));
});

test('the fallback of Inter is Arial, a little larger, with the line of Inter', () => {
	const { css, families } = fallbackOf(inter[400], 'sans-serif', 1);
	assert.deepEqual(families, ['Arial fallback']);
	assert.equal(
		css,
		`@font-face {
	font-family: "Arial fallback";
	src: local("Arial"), local("Liberation Sans");
	size-adjust: 107.4%;
	ascent-override: 90.2%;
	descent-override: 22.5%;
	line-gap-override: 0%;
}`,
	);
});

test('a font that is set smaller has a smaller fallback with the same line', () => {
	const [whole, half] = [1, 0.5].map((scale) => fallbackOf(inter[400], 'sans-serif', scale).css);
	assert.equal(half, whole?.replace('107.4%', '53.7%'));
});

test('a serif falls back on Georgia or DejaVu Serif, and a display font on Arial', () => {
	const serif = font('source-serif-4/600SemiBold/SourceSerif4_600SemiBold');
	assert.deepEqual(fallbackOf(serif, kindOf('serif'), 1).families, [
		'Georgia fallback',
		'DejaVu Serif fallback',
	]);
	assert.equal(kindOf('display'), 'sans-serif');
	assert.match(familyIn(serif), /^Source Serif 4/);
});
