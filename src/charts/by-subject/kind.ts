import type { DrawingKind } from '../../record/drawing-kind.ts';

export const bySubject = {
	component: 'BySubject',
	directive: 'by-subject',
	figures: { figures: 'list' },
	required: ['figures', 'title'],
	words: ['title', 'subtitle'],
	query: true,
	sameOnAxis: ['unit', 'measure', 'stage', 'basis'],
} as const satisfies DrawingKind;
