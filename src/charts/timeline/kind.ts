import type { DrawingKind } from '../../record/drawing-kind.ts';

export const timeline = {
	component: 'Timeline',
	directive: 'timeline',
	figures: {},
	required: [],
	words: ['title', 'subtitle'],
	dates: ['from', 'to'],
	draws: 'events',
} as const satisfies DrawingKind;
