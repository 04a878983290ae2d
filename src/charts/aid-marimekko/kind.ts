import type { DrawingKind } from '../../record/drawing-kind.ts';

export const aidMarimekko = {
	component: 'AidMarimekko',
	directive: 'aid-marimekko',
	figures: { figures: 'list' },
	required: ['figures', 'title'],
	words: ['title', 'subtitle'],
	query: true,
	sameOnAxis: ['unit', 'measure', 'stage', 'basis'],
	adds: ['figures'],
	stacks: true,
} as const satisfies DrawingKind;
