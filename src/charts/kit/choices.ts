import type { Element } from 'hast';
import { h } from 'hastscript';
import type { ChartWords } from './words.ts';

/** What readers can tick on and off in a drawing. The stylesheet hides the groups with its class. */
export interface Choice {
	readonly name: string;
	readonly className: string;
}

/** The number of choices for which `styles/choices.css` has rules. */
export const mostChoices = 12;
const leastChoices = 3;
/** A chart with fewer marks needs no choice. */
const leastMarks = 12;

/**
 * The choices of a long chart by the words that its marks have in common, in the order in which these
 * appear; the last choice is for all words that are left. None for a short chart.
 * @param words of each mark, such as its claimant
 */
export function choicesFor(
	words: readonly string[],
	{ choices: { others } }: Pick<ChartWords, 'choices'>,
): readonly Choice[] {
	const names = [...new Set(words)];
	if (words.length < leastMarks || names.length < leastChoices) return [];
	const own = names.length > mostChoices ? names.slice(0, mostChoices - 1) : names;
	return [...own, ...(own.length < names.length ? [others] : [])].map((name, index) => ({
		name,
		className: `c${index}`,
	}));
}

/** The class of the groups of a word; nothing if readers cannot choose. */
export function choiceIn(choices: readonly Choice[], word: string): { readonly choice?: string } {
	const found = choices.find(({ name }) => name === word) ?? choices.at(-1);
	return found === undefined ? {} : { choice: found.className };
}

/** The classes of a group that readers may be able to hide. */
export function withChoice(className: string, choice: string | undefined): string {
	return choice === undefined ? className : `${className} ${choice}`;
}

/** The boxes to tick, closed until they are asked for. */
export function choicesOf({
	choices = [],
	words,
}: {
	readonly choices?: readonly Choice[];
	readonly words: ChartWords;
}): readonly Element[] {
	if (choices.length === 0) return [];
	return [
		h('details', { className: ['choices'] }, [
			h('summary', words.choices.title),
			...choices.map(({ name, className }) =>
				h('label', [
					h('input', { type: 'checkbox', checked: true, className: [className] }),
					h('span', name),
				]),
			),
		]),
	];
}
