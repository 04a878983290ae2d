import type { Finding } from '../finding.ts';
import type { Spot } from '../position.ts';

/** An item in the text of an article that has an id on its page. */
export interface PageId extends Spot {
	readonly id: string;
	readonly of: 'heading' | 'drawing';
}

/**
 * Ids of the page itself: its text, its notes, the choice of light or dark, and for an article its
 * sources and what to read next. Ids of cards, previews and citations contain a colon, which those
 * of drawings and headings cannot.
 */
const ofPage = /^(?:main|theme-(?:light|dark|system)|user-content-.*|footnote-label)$/;
const ofArticle = /^(?:sources|read-next)$/;

/**
 * The ids of the title and the text alternative of a drawing. Astro would give a title in Markdown
 * an id of its own otherwise.
 */
const within = (id: string) => [`${id}-title`, `${id}-text`];

/** Reports headings and drawings whose id, and so whose address, is not unique on the page. */
export function takenIds(ids: readonly PageId[], path: string): readonly Finding[] {
	const findings: Finding[] = [];
	const taken = new Map<string, string>();
	const add = ({ id, of, line }: PageId) => {
		for (const one of of === 'drawing' ? [id, ...within(id)] : [id])
			if (!taken.has(one)) taken.set(one, `the ${of} on line ${line} has it`);
	};
	const isOfPage = (id: string) =>
		ofPage.test(id) || (path.startsWith('content/articles/') && ofArticle.test(id));
	for (const one of ids) {
		if (one.of !== 'heading') continue;
		add(one);
		if (isOfPage(one.id))
			findings.push({
				code: 'duplicate-id',
				severity: 'error',
				place: { path, line: one.line, column: one.column },
				message: `The id "${one.id}", which this heading gets from its words, is taken: the page itself uses it.`,
				hint: 'Give this heading other words.',
			});
	}
	for (const drawing of ids) {
		if (drawing.of !== 'drawing') continue;
		const { id, line, column } = drawing;
		const clash = isOfPage(id)
			? ([id, 'the page itself uses it'] as const)
			: [id, ...within(id)]
					.map((one) => [one, taken.get(one)] as const)
					.find(([, by]) => by !== undefined);
		if (clash !== undefined) {
			findings.push({
				code: 'duplicate-id',
				severity: 'error',
				place: { path, line, column },
				message: `The id "${clash[0]}" is taken: ${clash[1]}.`,
				hint: 'Give this drawing another, as in id="killed-by-month".',
			});
		}
		add(drawing);
	}
	return findings;
}
