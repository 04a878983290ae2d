import type { DrawingKind } from '../../record/drawing-kind.ts';

export const timeline = {
	component: 'Timeline',
	directive: 'timeline',
	figures: {},
	required: [],
	words: ['title', 'subtitle'],
	dates: ['from', 'to'],
	draws: 'events',
	emphasis: { highlight: true, notes: ['record', 'date'], shade: ['dates'] },
} as const satisfies DrawingKind;
