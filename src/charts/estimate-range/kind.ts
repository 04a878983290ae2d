import type { DrawingKind } from '../../record/drawing-kind.ts';

export const estimateRange = {
	component: 'EstimateRange',
	directive: 'estimate-range',
	figures: { figures: 'list', lines: 'list' },
	required: ['figures', 'title'],
	words: ['title', 'subtitle'],
	emphasis: {
		highlight: true,
		notes: ['record', 'value'],
		shade: ['values'],
		sort: ['value', 'date', 'claimant', 'text'],
	},
	query: true,
	sameOnAxis: ['unit', 'stage', 'basis'],
} as const satisfies DrawingKind;
