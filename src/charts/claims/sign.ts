import type { Stance } from '../../record/claim.ts';
import type { Point, SceneItem } from '../kit/scene.ts';

/** The width and the height of a sign. */
export const markPx = 12;
/** Half of it. */
export const half = markPx / 2;

/**
 * A full dot, a cross, a dash, an open dot and a full square: five marks that differ without
 * colour.
 */
export const marks: Readonly<Record<Stance, (at: Point) => readonly SceneItem[]>> = {
	asserts: (centre) => [{ kind: 'circle', centre, radius: half }],
	denies: ({ x, y }) => [
		{
			kind: 'lines',
			className: 'line inked',
			paths: [
				[
					{ x: x - half, y: y - half },
					{ x: x + half, y: y + half },
				],
				[
					{ x: x - half, y: y + half },
					{ x: x + half, y: y - half },
				],
			],
		},
	],
	declines: ({ x, y }) => [
		{ kind: 'rect', box: { left: x - half, right: x + half, top: y - 1, bottom: y + 1 } },
	],
	contradicts: (centre) => [
		{ kind: 'circle', className: 'line inked', centre, radius: half - 0.5 },
	],
	decrees: ({ x, y }) => [
		{ kind: 'rect', box: { left: x - half, right: x + half, top: y - half, bottom: y + half } },
	],
};

/** The words that introduce a speaker, without a colon where none follows, as in a key. */
export function leadAlone(lead: string): string {
	return lead.replace(/:$/, '');
}
