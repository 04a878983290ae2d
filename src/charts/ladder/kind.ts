import type { DrawingKind } from '../../record/drawing-kind.ts';

export const ladder = {
	component: 'Ladder',
	directive: 'ladder',
	figures: { figures: 'list', lines: 'list' },
	required: ['figures', 'title'],
	words: ['title', 'subtitle'],
	emphasis: { highlight: true, notes: ['record', 'value'], shade: ['values'] },
	stages: ['rungs'],
	query: true,
	sameOnAxis: ['unit', 'basis'],
	parts: true,
} as const satisfies DrawingKind;
