import assert from 'node:assert/strict';
import { test } from 'node:test';
import { renderSvg } from '../../../src/export/picture/chart-png.ts';
import { figureImage, figureImageScale } from '../../../src/export/picture/figure-image.ts';
import { plainShapes } from '../../../src/export/picture/plain-shapes.ts';
import { readPicture } from '../../../src/ledger/read/read-picture.ts';
import { css, sample } from '../charts-of.ts';
import { slowTest } from '../../sample.ts';

const logo =
	'<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 10" fill="#a00"><title>A</title><g transform="translate(1 1)"><circle cx="4" cy="4" r="4"/></g><path d="M11 1h8v8h-8z" fill="#00a"/></svg>';
const address = (svg: string) => `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;

/** The preview of a figure of a site with this logo. */
function previewWith(svg: string): string {
	const { ledger } = sample();
	const { picture } = readPicture('public/logo.svg', Buffer.from(svg));
	const site = { ...ledger.site, look: { logo: 'logo.svg' } };
	const pictures = new Map([['logo.svg', picture ?? assert.fail()]]);
	const figure = ledger.figures.get('killed')?.record ?? assert.fail();
	return figureImage(figure, { ...ledger, site, pictures }, css);
}

slowTest('a logo of shapes is part of the preview, and looks as it does as an image', () => {
	const svg = previewWith(logo);
	assert.match(svg, /<svg [^>]*viewBox="0 0 20 10"[^>]*>.*<circle/);
	const asImage = svg.replace(
		/(?<=>)<svg .*?<\/svg>/,
		`<image href="${address(logo)}" x="64" y="48" width="88" height="44" />`,
	);
	assert.notEqual(asImage, svg);
	const [shapes, image] = [svg, asImage].map((one) => renderSvg(one, figureImageScale).pixels);
	assert.ok(shapes !== undefined && image !== undefined);
	assert.ok(
		shapes.every((value, at) => Math.abs(value - (image[at] ?? 0)) <= 2),
		'a pixel differs',
	);
});

test('a logo with styles, with text or with something that it refers to stays an image', () => {
	for (const part of [
		'<style>path{fill:red}</style>',
		'<text>A</text>',
		'<defs><linearGradient id="a"/></defs>',
		'<use href="#a"/>',
		'<image href="a.png"/>',
	]) {
		const svg = logo.replace('<g ', `${part}<g `);
		assert.equal(plainShapes(address(svg)), undefined, part);
		assert.ok(previewWith(svg).includes(`<image href="${address(svg)}"`), part);
	}
});

test('a logo without a viewBox, with a place of its own in it, or in pixels stays an image', () => {
	assert.equal(plainShapes(address(logo.replace(/viewBox="[^"]*"/, ''))), undefined);
	assert.equal(
		plainShapes(address(logo.replace('viewBox', 'preserveAspectRatio="none" viewBox'))),
		undefined,
	);
	assert.equal(plainShapes('data:image/png;base64,iVBORw0KGgo='), undefined);
	assert.ok(plainShapes(address(logo)) !== undefined);
});
