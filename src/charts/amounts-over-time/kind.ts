import type { DrawingKind } from '../../record/drawing-kind.ts';

export const amountsOverTime = {
	component: 'AmountsOverTime',
	directive: 'amounts-over-time',
	figures: { figures: 'list', lines: 'list' },
	required: ['figures', 'title'],
	words: ['title', 'subtitle'],
	emphasis: {
		highlight: true,
		notes: ['record', 'date', 'value'],
		shade: ['dates', 'values'],
		sort: ['value', 'text'],
	},
	query: true,
	sameOnAxis: ['unit', 'measure', 'basis'],
} as const satisfies DrawingKind;
