import type { DrawingKind } from '../../record/drawing-kind.ts';

export const aidLadder = {
	component: 'AidLadder',
	directive: 'aid-ladder',
	figures: { figures: 'list' },
	required: ['figures', 'title'],
	words: ['title', 'subtitle'],
	stages: ['rungs'],
	query: true,
	sameOnAxis: ['unit', 'basis'],
} as const satisfies DrawingKind;
