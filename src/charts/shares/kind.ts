import type { DrawingKind } from '../../record/drawing-kind.ts';

export const shares = {
	component: 'Shares',
	directive: 'shares',
	figures: { figures: 'list' },
	required: ['figures', 'title'],
	words: ['title', 'subtitle'],
	emphasis: { highlight: true, notes: ['record'], sort: ['text'] },
	query: true,
	sameOnAxis: ['unit', 'measure', 'stage', 'basis'],
	adds: ['figures'],
	stacks: true,
	parts: true,
} as const satisfies DrawingKind;
