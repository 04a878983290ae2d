import { digitsAt } from './digits.ts';
import { vulgarSigns } from './fraction-signs.ts';
import { joinScaled, joinShares, withTouch } from './joined.ts';
import { type Numeral, plainNumeral } from './numeral.ts';
import { type NumeralOptions, type NumeralPatterns, numeralPatterns } from './numeral-patterns.ts';
import { spelledAt } from './spelled.ts';
import type { Word } from './spelled-words.ts';

const lexeme = new RegExp(`\\d|${vulgarSigns}|\\p{L}+(?:'\\p{L}+)*`, 'gu');

/**
 * All numbers of a folded text, in order. Each is read as a whole, or has the fault that makes it
 * unreadable.
 */
export function readNumerals(text: string, options: NumeralOptions): readonly Numeral[] {
	const known = numeralPatterns(options.language);
	const found: Numeral[] = [];
	lexeme.lastIndex = 0;
	let words: readonly Word[] | undefined;
	for (let match = lexeme.exec(text); match !== null; match = lexeme.exec(text)) {
		const at = match.index;
		const isWord = /\p{L}/u.test(match[0]);
		if (isWord && isInWord(text, at - 1)) continue;
		if (isWord && !known.words.begins.has(match[0])) continue;
		words ??= known.words.split(text);
		const numeral = isWord
			? (orderAt(text, at, known) ?? spelledAt({ text, words, known: known.words }, at))
			: digitsAt(text, at, { known, options });
		if (numeral === undefined) continue;
		found.push(numeral);
		lexeme.lastIndex = numeral.end;
	}
	return joinShares(joinScaled(found, text, known), text, known).map((numeral, index, all) =>
		withTouch(numeral, all[index + 1], text),
	);
}

/**
 * Whether there is a letter or digit at `at`, so that a word or number next to it would be part of
 * a longer one.
 */
const isInWord = (text: string, at: number): boolean => /[\p{L}\p{N}_]/u.test(text.charAt(at));

function orderAt(
	text: string,
	start: number,
	{ order, orders }: NumeralPatterns,
): Numeral | undefined {
	order.lastIndex = start;
	const word = order.exec(text)?.[0];
	return word === undefined
		? undefined
		: {
				...plainNumeral,
				start,
				end: start + word.length,
				value: orders.get(word) ?? 0,
				form: 'order',
				scale: 1,
			};
}
