import type { DrawingKind } from '../../record/drawing-kind.ts';

export const estimatesOverTime = {
	component: 'EstimatesOverTime',
	directive: 'estimates-over-time',
	figures: { figures: 'list' },
	required: ['figures', 'title'],
	words: ['title', 'subtitle'],
	counts: ['gap'],
	query: true,
	sameOnAxis: ['unit', 'stage', 'basis'],
} as const satisfies DrawingKind;
