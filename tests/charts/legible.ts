import assert from 'node:assert/strict';
import fc from 'fast-check';
import { overlap, type Scene } from '../../src/charts/kit/scene.ts';
import { chart as englishWords } from '../../src/messages/en/chart.ts';
import { chart as ukrainianWords } from '../../src/messages/uk/chart.ts';

/** Widths at which a chart is laid out: phones, a tablet, a column, a screen. */
export const widths = [320, 340, 360, 480, 680, 704, 960] as const;

/** Fails if a label leaves the drawing or covers another label or a mark. */
export function assertLegible(scene: Scene): void {
	const labels = scene.boxes.filter((box) => box.of === 'label');
	for (const box of labels) {
		assert.ok(
			box.left >= -0.5 &&
				box.right <= scene.widthPx + 0.5 &&
				box.top >= -0.5 &&
				box.bottom <= scene.heightPx + 0.5,
			`"${box.text}" is clipped at ${scene.widthPx} px`,
		);
	}
	for (const [index, box] of labels.entries()) {
		for (const other of [
			...labels.slice(index + 1),
			...scene.boxes.filter((one) => one.of === 'mark'),
		]) {
			// Lines of one text touch.
			const touch = {
				...other,
				left: other.left + 0.5,
				right: other.right - 0.5,
				top: other.top + 0.5,
				bottom: other.bottom - 0.5,
			};
			assert.equal(
				overlap(box, touch),
				false,
				`"${box.text}" covers "${other.text}" at ${scene.widthPx} px`,
			);
		}
	}
}

/** Realistic names, and names that are too long. */
export const anyName = fc.constantFrom(
	'A',
	'Israel',
	'Жертвы',
	'Support services',
	'Головне управління розвідки Міністерства оборони України',
	'Declassified intelligence of the United States, by way of an unnamed source',
	'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft',
);

/** In every language. */
export const anyWords = fc.constantFrom(englishWords, ukrainianWords);

/** Amounts from zero to more than any real one. */
export const anyAmount = fc.oneof(
	fc.integer({ min: 0, max: 9 }),
	fc.integer({ min: 0, max: 2_000_000 }),
	// No source states less than a millionth.
	fc.double({ min: 0, max: 2e14, noNaN: true }).map((amount) => (amount < 1e-6 ? 0 : amount)),
);
