import type { DrawingKind } from '../../record/drawing-kind.ts';

export const amountsOverTime = {
	component: 'AmountsOverTime',
	directive: 'amounts-over-time',
	figures: { figures: 'list' },
	required: ['figures', 'title'],
	words: ['title', 'subtitle'],
	emphasis: { highlight: true },
	query: true,
	sameOnAxis: ['unit', 'measure', 'basis'],
} as const satisfies DrawingKind;
