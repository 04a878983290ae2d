import assert from 'node:assert/strict';
import { test } from 'node:test';
import { colourAmong, colourCss, colourOf } from '../../../src/charts/kit/colour.ts';
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

test('only the colours of the vocabulary are in the stylesheet, each once', () => {
	assert.equal(
		colourCss({ subjects }),
		`.plot :is(.teal, .hatch-teal) {
	--shape: light-dark(#127c74, #4fc4ba);
}
.plot :is(.own-1f6f9c-8fc7e8, .hatch-own-1f6f9c-8fc7e8) {
	--shape: light-dark(#1f6f9c, #8FC7E8);
}
`,
	);
	assert.equal(colourCss({ subjects: {} }), '');
});

test('the colour of an item is found among its classes', () => {
	assert.equal(colourAmong('counted own-1f6f9c-8fc7e8'), 'own-1f6f9c-8fc7e8');
	assert.equal(colourAmong('u plain'), 'plain');
	assert.equal(colourAmong('blueish rest'), undefined);
});
