import { alternation } from './alternation.ts';
import type { Language } from '../language.ts';
import { perLanguage } from '../per-language.ts';

/** What a number in words is worth: "three hundred and fifteen thousand" is 315,000 in steps of 1,000. */
export interface SpelledNumber {
	readonly value: number;
	/** 1e6 for "three million"; 1 without such a word. */
	readonly scale: number;
}

/** Matches a number in words: pieces in `number`, what stands before a lone multiplier in `lead`, "and a half" in `half`. */
export const spelledPattern = perLanguage((language): RegExp => {
	const { prose, isHyphenated } = language;
	const gap = isHyphenated ? '[ -]' : ' ';
	const times = alternation(language.multipliers.keys());
	const one = alternation([...language.numbers.keys(), ...language.multipliers.keys()]);
	const leads = alternation(
		[...prose.leads]
			.filter(([, { isSure, weight }]) => isSure || weight === 1)
			.map(([lead]) => lead),
	);
	const numbers = alternation([...language.numbers.keys(), ...language.alone]);
	const joined = prose.joiner === undefined ? '' : `|(?<=${times}) ${prose.joiner} `;
	const more = `(?:(?:${gap}${joined})${one})*`;
	const hyphen = isHyphenated ? '-' : '';
	return new RegExp(
		`(?<![\\p{L}\\d${hyphen}])(?:(?<lead>${leads})${gap}(?<multiplied>${times}${more})|(?<number>${numbers}(?:(?<half> ${prose.half}) ${times})?${more}))(?![\\p{L}${hyphen}])`,
		'gu',
	);
});

/** Reads what `spelledPattern` found. */
export function readSpelled({ groups }: RegExpExecArray, language: Language): SpelledNumber {
	const { lead = '', multiplied, number = '', half } = groups ?? {};
	const pieces = (half === undefined ? (multiplied ?? number) : number.replace(half, '')).split(
		/[ -]/,
	);
	let [total, current, scale] = [
		0,
		multiplied === undefined ? 0 : (language.prose.leads.get(lead)?.weight ?? 1),
		1,
	];
	for (const piece of pieces) {
		const times = language.multipliers.get(piece);
		if (times === undefined) current += language.numbers.get(piece) ?? 0;
		else if (times < 1000) current *= times;
		else {
			// "and a half" stands before the first multiplier; in "a thousand million", the thousand counts millions.
			const weight = current === 0 && total === 0 && language.alone.has(piece) ? 1 : current;
			total =
				current === 0 && total > 0
					? total * times
					: total + (weight + (half !== undefined && total === 0 ? 0.5 : 0)) * times;
			current = 0;
			scale = Math.max(scale, times);
		}
	}
	return { value: total + current, scale };
}
