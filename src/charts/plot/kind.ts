import type { DrawingKind } from '../../record/drawing-kind.ts';

export const plot = {
	component: 'Plot',
	directive: 'plot',
	figures: { figures: 'list', lines: 'list' },
	required: ['figures', 'mark', 'x', 'y', 'title'],
	words: ['title', 'subtitle', 'mark', 'x', 'y', 'colour', 'facet', 'by', 'per'],
	counts: ['gap'],
	emphasis: {
		highlight: true,
		notes: ['record', 'date', 'value'],
		shade: ['dates', 'values'],
		datesOn: 'x',
		sort: ['value', 'date', 'claimant', 'text'],
	},
	query: true,
	sameOnAxis: ['unit', 'measure', 'stage', 'basis'],
	channels: ['x', 'y', 'colour', 'facet'],
} as const satisfies DrawingKind;
