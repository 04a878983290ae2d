import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
	accentOf,
	colourAmong,
	colourCss,
	colourOf,
	kindColours,
} from '../../../src/charts/kit/colour.ts';
import { paletteColours } from '../../../src/record/palette.ts';
import type { Vocabulary } from '../../../src/record/vocabulary.ts';

const subjects: Vocabulary['subjects'] = {
	city: { label: 'City', colour: 'teal' },
	harbour: { label: 'Harbour', colour: { light: '#1F6F9C', dark: '#8fc7e8' } },
	quay: { label: 'Quay', colour: { light: '#1f6f9c', dark: '#8FC7E8' } },
	unnamed: { label: 'Unnamed' },
	wrong: { label: 'Wrong', colour: 'tael' },
};

test('a subject has a colour of the palette, a pair of its own, or none', () => {
	assert.equal(colourOf('city', { subjects }), 'teal');
	assert.equal(colourOf('harbour', { subjects }), 'own-1f6f9c-8fc7e8');
	assert.equal(colourOf('quay', { subjects }), 'own-1f6f9c-8fc7e8');
	for (const id of ['unnamed', 'wrong', 'nobody', 'constructor'])
		assert.equal(colourOf(id, { subjects }), 'plain');
});

test('the stylesheet has the palette and the pairs of the vocabulary, each once', () => {
	const palette = colourCss({ subjects: {} });
	assert.deepEqual(
		[...palette.matchAll(/\.plot \.([a-z]+) \{/g)].map(([, name]) => name),
		paletteColours,
	);
	assert.equal(
		colourCss({ subjects }),
		`${palette}.plot .own-1f6f9c-8fc7e8 {
	--shape: light-dark(#1f6f9c, #8FC7E8);
}
`,
	);
});

test('a kind has its own colour, or the next that nothing else has', () => {
	const kinds = {
		running: { label: 'running' },
		building: { label: 'building', colour: 'blue' },
		other: { label: 'other' },
	};
	assert.deepEqual(
		[...kindColours({ subjects, kinds })],
		[
			['running', 'ochre'],
			['building', 'blue'],
			['other', 'wine'],
		],
	);
	assert.equal(accentOf({ subjects, kinds }), 'violet');
});

test('the colour of an item is found among its classes', () => {
	assert.equal(colourAmong('counted own-1f6f9c-8fc7e8'), 'own-1f6f9c-8fc7e8');
	assert.equal(colourAmong('u plain'), 'plain');
	assert.equal(colourAmong('blueish rest'), undefined);
});
