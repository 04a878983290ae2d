import type { DrawingKind } from '../../record/drawing-kind.ts';

export const chain = {
	component: 'Chain',
	directive: 'chain',
	figures: { figure: 'one' },
	required: ['figure'],
	words: ['title', 'subtitle'],
	emphasis: { notes: ['record'] },
} as const satisfies DrawingKind;
