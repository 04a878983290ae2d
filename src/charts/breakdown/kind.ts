import type { DrawingKind } from '../../record/drawing-kind.ts';

export const breakdown = {
	component: 'Breakdown',
	directive: 'breakdown',
	figures: { of: 'one', emphasise: 'one' },
	required: ['of', 'title'],
	words: ['title', 'subtitle'],
	emphasis: { highlight: true, notes: ['record'] },
	parts: true,
} as const satisfies DrawingKind;
