import type { DrawingKind } from '../../record/drawing-kind.ts';

export const estimateRange = {
	component: 'EstimateRange',
	directive: 'estimate-range',
	figures: { figures: 'list' },
	required: ['figures', 'title'],
	words: ['title', 'subtitle'],
	query: true,
	sameOnAxis: ['unit', 'stage', 'basis'],
} as const satisfies DrawingKind;
