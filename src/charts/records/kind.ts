import type { DrawingKind } from '../../record/drawing-kind.ts';

export const records = {
	component: 'Records',
	directive: 'records',
	figures: { figures: 'list' },
	required: ['figures', 'title'],
	words: ['title', 'subtitle'],
	emphasis: { highlight: true, notes: ['record'], sort: ['value', 'date', 'claimant', 'text'] },
	query: true,
	sameOnAxis: ['unit', 'basis'],
} as const satisfies DrawingKind;
