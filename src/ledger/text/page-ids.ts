import type { Finding } from '../finding.ts';
import type { Spot } from '../position.ts';

/** An item in the text of an article that has an id on its page. */
export interface PageId extends Spot {
	readonly id: string;
	readonly of: 'heading' | 'drawing';
}

/**
 * Ids of the page itself: its text, its list of sources, and notes. Ids of cards, previews and
 * citations contain a colon, which those of drawings cannot.
 */
const ofPage = /^(?:main|sources|read-next|user-content-.*|footnote-label)$/;

/**
 * The ids of the title and the text alternative of a drawing. Astro would give a title in Markdown
 * an id of its own otherwise.
 */
const within = (id: string) => [`${id}-title`, `${id}-text`];

/** Reports drawings whose id, and so whose address, is not unique on the page. */
export function takenIds(ids: readonly PageId[], path: string): readonly Finding[] {
	const findings: Finding[] = [];
	const taken = new Map<string, string>();
	const add = ({ id, of, line }: PageId) => {
		for (const one of of === 'drawing' ? [id, ...within(id)] : [id])
			if (!taken.has(one)) taken.set(one, `the ${of} on line ${line} has it`);
	};
	for (const one of ids) if (one.of === 'heading') add(one);
	for (const drawing of ids) {
		if (drawing.of !== 'drawing') continue;
		const { id, line, column } = drawing;
		const clash = ofPage.test(id)
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
