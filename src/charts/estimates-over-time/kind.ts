import type { DrawingKind } from '../../record/drawing-kind.ts';

export const estimatesOverTime = {
	component: 'EstimatesOverTime',
	directive: 'estimates-over-time',
	figures: { figures: 'list', lines: 'list' },
	required: ['figures', 'title'],
	words: ['title', 'subtitle', 'together'],
	reasons: ['together'],
	counts: ['gap'],
	emphasis: {
		highlight: true,
		notes: ['record', 'date', 'value'],
		shade: ['dates', 'values'],
	},
	query: true,
	sameOnAxis: ['unit', 'stage', 'basis'],
} as const satisfies DrawingKind;
