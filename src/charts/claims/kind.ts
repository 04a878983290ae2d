import type { DrawingKind } from '../../record/drawing-kind.ts';

export const claims = {
	component: 'Claims',
	directive: 'claims',
	figures: {},
	required: [],
	words: ['title', 'subtitle'],
	claims: ['about'],
	draws: 'claims',
	emphasis: { highlight: true, notes: ['record'] },
} as const satisfies DrawingKind;
