import type { DrawingKind } from '../../record/drawing-kind.ts';

export const bySubject = {
	component: 'BySubject',
	directive: 'by-subject',
	figures: { figures: 'list', lines: 'list' },
	required: ['figures', 'title'],
	words: ['title', 'subtitle'],
	emphasis: {
		highlight: true,
		notes: ['record', 'value'],
		shade: ['values'],
		sort: ['value', 'text'],
	},
	query: true,
	sameOnAxis: ['unit', 'measure', 'stage', 'basis'],
} as const satisfies DrawingKind;
