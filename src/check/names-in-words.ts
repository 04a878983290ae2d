import { matches } from '../language/matches.ts';

const letters = /[\p{L}\p{N}]+/gu;

/** Words that many names contain and that identify nobody by themselves. */
const common: ReadonlySet<string> = new Set(
	'a an and at by for from in of on or some the to one its his her'.split(' '),
);

const attribution =
	/\b(?:according to|sa(?:id|ys?)|told|tells?|claim(?:s|ed)?|estimate[sd]?|report(?:s|ed)|announce[sd]|put(?:s)? (?:it|the \w+) at)\b/i;

/** Whether a text attributes the number to somebody, named or not. */
export function isAttributed(text: string): boolean {
	return attribution.test(text);
}

/** Whether a text contains a whole word or phrase, in any case: "dead" is not in "deadly". */
export function namesWhole(text: string, phrase: string): boolean {
	const has = wordsIn(phrase).join(' ');
	return has !== '' && ` ${wordsIn(text).join(' ')} `.includes(` ${has} `);
}

/** Whether a text contains the initials or any significant word of a name: "officials" or "UN". */
export function namesAnyOf(text: string, name: string): boolean {
	const said = new Set(wordsIn(text));
	const words = wordsIn(name).filter((word) => !common.has(word));
	const initials = words.length < 2 ? undefined : words.map((word) => word.charAt(0)).join('');
	return words.some((word) => said.has(word)) || (initials !== undefined && said.has(initials));
}

/** Whether a text contains the initials of a name in capitals: "US" or "U.S.", but not "us". */
export function hasInitials(text: string, name: string): boolean {
	const initials = runsIn(name)
		.map((word) => word.charAt(0).toUpperCase())
		.join('');
	return initials.length > 1 && runsIn(text.replaceAll('.', '')).includes(initials);
}

/** The labels of a vocabulary are looked for in the words of each figure. */
const known = new Map<string, readonly string[]>();
const mostKnown = 5_000;

function wordsIn(text: string): readonly string[] {
	const words = known.get(text) ?? runsIn(text.toLowerCase().replace(/['’]s\b/gu, ''));
	if (known.size >= mostKnown) known.clear();
	known.set(text, words);
	return words;
}

function runsIn(text: string): readonly string[] {
	return matches(letters, text).map(([word]) => word);
}
