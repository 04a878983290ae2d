import type { DrawingKind } from '../../record/drawing-kind.ts';

export const aidBreakdown = {
	component: 'AidBreakdown',
	directive: 'aid-breakdown',
	figures: { of: 'one', emphasise: 'one' },
	required: ['of', 'title'],
	words: ['title', 'subtitle'],
} as const satisfies DrawingKind;
