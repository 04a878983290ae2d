import type { DrawingKind } from '../../record/drawing-kind.ts';

export const chain = {
	component: 'Chain',
	directive: 'chain',
	figures: { figure: 'one' },
	required: ['figure'],
	words: ['title', 'subtitle'],
} as const satisfies DrawingKind;
