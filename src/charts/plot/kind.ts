import type { DrawingKind } from '../../record/drawing-kind.ts';

export const plot = {
	component: 'Plot',
	directive: 'plot',
	figures: { figures: 'list' },
	required: ['figures', 'mark', 'x', 'y', 'title'],
	words: ['title', 'subtitle', 'mark', 'x', 'y', 'colour', 'facet', 'by', 'per'],
	counts: ['gap'],
	emphasis: { highlight: true, sort: ['value', 'date', 'claimant', 'text'] },
	query: true,
	sameOnAxis: ['unit', 'measure', 'stage', 'basis'],
	channels: ['x', 'y', 'colour', 'facet'],
} as const satisfies DrawingKind;
