import type { DrawingKind } from '../../record/drawing-kind.ts';

export const waffle = {
	component: 'Waffle',
	directive: 'waffle',
	figures: { figures: 'list' },
	required: ['figures', 'title'],
	words: ['title', 'subtitle'],
	counts: ['each'],
	emphasis: { highlight: true, notes: ['record'] },
	query: true,
	sameOnAxis: ['unit', 'stage', 'basis'],
	parts: true,
} as const satisfies DrawingKind;
