import type { Language } from '../../language.ts';
import { perLanguage } from '../../per-language.ts';
import { alternation } from '../alternation.ts';
import { spelledWords } from './spelled-words.ts';

export interface NumeralOptions {
	readonly language: Language;
	/** The decimal sign of the language of a quoted source. */
	readonly settled?: '.' | ',' | undefined;
}

/** The patterns with which numbers of a language are read. */
export const numeralPatterns = perLanguage((language) => {
	const { words } = language;
	const short = new Map([
		...language.multipliers,
		...language.scales.flatMap(([factor, list]) => list.map((word) => [word, factor] as const)),
	]);
	const orders = new Map(
		[...language.orders].flatMap(([value, list]) => list.map((word) => [word, value] as const)),
	);
	return {
		words: spelledWords(language),
		factors: short,
		orders,
		order: new RegExp(`${alternation(orders.keys())}(?![\\p{L}\\d])`, 'uy'),
		scale: new RegExp(`[ -]?(${alternation(short.keys())})(?![\\p{L}\\d])`, 'uy'),
		/** "3bn-" before the other end of a range, but not "F-". */
		scaleDash: new RegExp(`\\d[ -]?${alternation(short.keys())}-$`, 'u'),
		share: new RegExp(`[ -]?(?:%|${alternation(language.prose.shares)}(?!\\p{L}))`, 'uy'),
		added: new RegExp(`[ -](${alternation(words.addedFractions.keys())})(?!\\p{L})`, 'uy'),
		unknownScale: words.unknownScale,
		joined: new RegExp(`^ (?:${alternation(words.joiner)} )?$`, 'u'),
		shareJoin: new RegExp(`^[ -]${alternation(words.shareJoins)}[ -]$`, 'u'),
	};
});
export type NumeralPatterns = ReturnType<typeof numeralPatterns>;
