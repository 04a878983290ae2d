import { alternation } from './alternation.ts';
import type { Language } from '../language.ts';
import { matches } from '../matches.ts';

/** One number as it stands in a text. An order is "tens of thousands". */
export interface NumberToken {
	readonly start: number;
	readonly end: number;
	readonly value: number;
	readonly form: 'digits' | 'words' | 'order';
	/** "120,000" or "120 000", not "120000". */
	readonly isGrouped: boolean;
	/** 1e6 for "1.2 million" and for "three million"; 1 without such a word. */
	readonly scale: number;
	/** Whether it may be a manner of speaking or a unit of length: "a thousand", "several hundred", "5k", "100m". */
	readonly isLoose: boolean;
}

/** What `readTokens` matches. */
export interface TokenPatterns {
	readonly number: RegExp;
	readonly grouping: RegExp;
	readonly scaleAfter: RegExp;
	readonly leadBefore: RegExp;
	readonly factors: ReadonlyMap<string, number>;
	readonly orders: ReadonlyMap<string, number>;
	readonly language: Language;
}

const oddCharacters = /[\t\n\r\u00a0\u2007\u2009\u202f‘’\u02bc\u2010\u2011\u2012\u2212]/g;
const plainCharacters = new Map(
	[...'\t\n\r\u00a0\u2007\u2009\u202f']
		.map((space) => [space, ' '])
		.concat([
			['‘', "'"],
			['’', "'"],
			['\u02bc', "'"],
			['\u2010', '-'],
			['\u2011', '-'],
			['\u2012', '–'],
			['\u2212', '–'],
		]) as [string, string][],
);

/** Lower case, one kind of space, apostrophe and hyphen; every character stays at its offset. */
export function fold(text: string): string {
	const lower = text.toLowerCase();
	const sameLength =
		lower.length === text.length
			? lower
			: text.replace(/./gsu, (letter) =>
					letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
				);
	return sameLength.replace(
		oddCharacters,
		(character) => plainCharacters.get(character) ?? character,
	);
}

export function tokenPatterns(language: Language): TokenPatterns {
	const factors = new Map([
		...language.multipliers,
		...language.scales.flatMap(([factor, words]) => words.map((word) => [word, factor] as const)),
	]);
	const orders = new Map(
		[...language.orders].flatMap(([value, words]) => words.map((word) => [word, value] as const)),
	);
	const { grouping, decimal, isHyphenated, prose } = language;
	const gap = isHyphenated ? '[ -]' : ' ';
	const times = alternation(language.multipliers.keys());
	const one = alternation([...language.numbers.keys(), ...language.multipliers.keys()]);
	const joined = prose.joiner === undefined ? '' : `|(?<=${times}) ${prose.joiner} `;
	const grouped = `[1-9]\\d{0,2}(?:[${grouping}]\\d{3}){1,5}(?!\\d)`;
	return {
		number: new RegExp(
			`(?<digits>(?:${grouped}|\\d+)(?:[${decimal}]\\d+)?)|(?<order>${alternation(orders.keys())})|${one}(?:(?:${gap}${joined})${one})*`,
			'gu',
		),
		grouping: new RegExp(`[${grouping}]`, 'g'),
		scaleAfter: new RegExp(`[ -]?(${alternation(factors.keys())})(?![\\p{L}])`, 'uy'),
		leadBefore: new RegExp(`(?<![\\p{L}\\d-])(${alternation(prose.leads.keys())})${gap}$`, 'u'),
		factors,
		orders,
		language,
	};
}

const letterOrDigit = /[\p{L}\p{N}_]/u;
/** Whether a letter or a digit stands at `at`, so that a word or number there would be a piece of a longer one. */
export const isInWord = (text: string, at: number): boolean => letterOrDigit.test(text.charAt(at));

/** Every number of a folded text, whatever it is of, in order. Pieces of words, versions and names ("M142", "1.2.3") are none. */
export function readTokens(text: string, patterns: TokenPatterns): readonly NumberToken[] {
	const tokens: NumberToken[] = [];
	for (const match of matches(patterns.number, text)) {
		const { digits, order } = match.groups ?? {};
		const [start, end] = [match.index, match.index + match[0].length];
		// The scale word of a number in digits is none in words.
		if (isInWord(text, start - 1) || start < (tokens.at(-1)?.end ?? 0)) continue;
		const token =
			digits !== undefined
				? readDigits(text, { digits, start, end }, patterns)
				: order !== undefined
					? ({
							start,
							end,
							value: patterns.orders.get(order) ?? 0,
							form: 'order',
							isGrouped: false,
							scale: 1,
							isLoose: false,
						} as const)
					: readSpelled(text, { start, end }, patterns);
		if (token !== undefined && !isInWord(text, token.end)) tokens.push(token);
	}
	return tokens;
}

function readDigits(
	text: string,
	{ digits, start, end }: { readonly digits: string; readonly start: number; readonly end: number },
	{ scaleAfter, factors, grouping }: TokenPatterns,
): NumberToken | undefined {
	const isPieceOfVersion =
		(/[.,]/.test(text.charAt(start - 1)) && /\d/.test(text.charAt(start - 2))) ||
		/^[.,]\d/.test(text.slice(end, end + 2));
	if (isPieceOfVersion) return undefined;
	const bare = digits.replace(grouping, '');
	scaleAfter.lastIndex = end;
	const word = scaleAfter.exec(text);
	const scale = word === null ? 1 : (factors.get(word[1] ?? '') ?? 1);
	return {
		start,
		end: end + (word?.[0].length ?? 0),
		value: Number(bare.replace(',', '.')) * scale,
		form: 'digits',
		isGrouped: bare.length < digits.length,
		scale: scale >= 1000 ? scale : 1,
		isLoose: word?.[1]?.length === 1,
	};
}

function readSpelled(
	text: string,
	{ start, end }: { readonly start: number; readonly end: number },
	{ leadBefore, language }: TokenPatterns,
): NumberToken | undefined {
	let [total, current, scale] = [0, 0, 1];
	let lead: { readonly weight: number; readonly isSure: boolean } | undefined;
	let first = start;
	for (const piece of text.slice(start, end).split(/[ -]/)) {
		const times = language.multipliers.get(piece);
		if (times === undefined) {
			current += language.numbers.get(piece) ?? 0;
			continue;
		}
		if (current === 0 && total === 0 && !language.alone.has(piece)) {
			const before = leadBefore.exec(text.slice(Math.max(0, start - 24), start));
			lead = language.prose.leads.get(before?.[1] ?? '');
			if (before === null || lead === undefined) return undefined;
			first = start - before[0].length;
		}
		const weight = current === 0 ? (lead?.weight ?? 1) : current;
		if (times < 1000) current = weight * times;
		else {
			total += weight * times;
			current = 0;
			scale = Math.max(scale, times);
		}
	}
	return {
		start: first,
		end,
		value: total + current,
		form: 'words',
		isGrouped: false,
		scale,
		isLoose: lead?.isSure === false,
	};
}
