import type { Amount, Qualifier } from '../../record/figure.ts';
import type { Language } from '../language.ts';
import { matches } from '../matches.ts';
import type { ReadAmount } from './amounts.ts';
import { phraseAtEnd } from './qualifier-phrase.ts';

/** A sign or a direction before a number: "−", "minus", "fell by". */
interface SignAt {
	readonly start: number;
	readonly end: number;
	readonly isNegative: boolean;
	/** Whether it is a direction, behind which a qualifier is mirrored: "fell by at least 500". */
	readonly isDirection: boolean;
}

/** A text whose signs and directions are spaces, so that the numbers behind them can be read. */
export interface Unsigned {
	readonly written: string;
	readonly folded: string;
	readonly signs: readonly SignAt[];
}

/** "−500", "-$500" and "$-500", but neither "70-80" nor "70 - 80". */
const mark = /(?<=^|(?<!\d) |[(["'–]|\p{Sc})[-–−+](?=(?:[\p{L}.]{0,4}\p{Sc} ?)?\d)/gu;

/** Hides the signs and directions of a text. Every character keeps its offset. */
export function hideSigns(
	{ written, folded }: Pick<Unsigned, 'written' | 'folded'>,
	{ changing: { minus, plus, fell, rose } }: Language,
): Unsigned {
	const found = [
		...matches(mark, folded).map((match) => signAt(match, match[0] !== '+', false)),
		...matches(minus, folded).map((match) => signAt(match, true, false)),
		...matches(plus, folded).map((match) => signAt(match, false, false)),
		...matches(fell, folded).map((match) => signAt(match, true, true)),
		...matches(rose, folded).map((match) => signAt(match, false, true)),
	];
	const hidden = (text: string) =>
		found.reduce(
			(shown, { start, end }) =>
				`${shown.slice(0, start)}${' '.repeat(end - start)}${shown.slice(end)}`,
			text,
		);
	return { written: hidden(written), folded: hidden(folded), signs: found };
}

function signAt(
	{ index, 0: words }: RegExpExecArray,
	isNegative: boolean,
	isDirection: boolean,
): SignAt {
	return { start: index, end: index + words.length, isNegative, isDirection };
}

/**
 * Gives numbers the signs before them, with nothing between the two but perhaps "about". A direction
 * is applied later, by `directed`.
 */
export function withSigns(
	amounts: readonly ReadAmount[],
	{ folded, signs }: Unsigned,
	language: Language,
): readonly ReadAmount[] {
	return amounts.map((amount) => {
		const sign = signs.find(
			({ end, isDirection }) =>
				!isDirection &&
				(isBlank(folded.slice(end - 1, amount.start + 1)) ||
					isApprox(folded.slice(end, Math.max(end, amount.start)).trim(), language)),
		);
		const inside = signs.find(
			({ start, end, isDirection }) => !isDirection && start > amount.start && end <= amount.end,
		);
		return (sign ?? inside)?.isNegative === true ? { ...amount, value: -amount.value } : amount;
	});
}

/** A statement that may be mirrored by a direction. */
interface Directed {
	readonly amount: Amount;
	readonly qualifier: Qualifier;
}

/**
 * The direction of an amount, if only a qualifier is between the two. Undefined if a sign or
 * direction of the text belongs to no amount, so that the text cannot be read.
 */
export function directionOf(
	amounts: readonly ReadAmount[],
	{ folded, signs }: Unsigned,
	{ language, isMoney }: { readonly language: Language; readonly isMoney: boolean },
): 'none' | 'up' | 'down' | undefined {
	const isUsed = ({ start, end, isDirection }: SignAt) =>
		amounts.some((amount) => {
			if (!isDirection && start > amount.start && end <= amount.end) return true;
			const between = folded.slice(end, amount.start).trim();
			if (end > amount.start) return false;
			return (
				between === '' ||
				(isDirection ? isPhrase(between, language, isMoney) : isApprox(between, language))
			);
		});
	if (!signs.every(isUsed)) return undefined;
	const directions = signs.filter(({ isDirection }) => isDirection);
	if (directions.length > 1) return undefined;
	const [direction] = directions;
	if (direction === undefined) return 'none';
	return direction.isNegative ? 'down' : 'up';
}

function isPhrase(words: string, language: Language, isMoney: boolean): boolean {
	const { between } = language.prose;
	const lead = between.find((word) => words === word || words.endsWith(` ${word}`));
	const rest = lead === undefined ? words : words.slice(0, -lead.length).trimEnd();
	if (rest === '') return true;
	const known = phraseAtEnd(rest, language, { isMoney });
	return known !== undefined && known.phrase === rest;
}

/** "about", which limits an amount below zero as one above it. */
function isApprox(words: string, language: Language): boolean {
	const known = words === '' ? undefined : phraseAtEnd(words, language, { isMoney: false });
	return known?.qualifier === 'approx' && known.phrase === words;
}

const mirrored: Readonly<Partial<Record<Qualifier, Qualifier>>> = {
	exact: 'exact',
	approx: 'approx',
	range: 'range',
	'at-least': 'at-most',
	'at-most': 'at-least',
	'near-below': 'near-below',
};

/**
 * A fall as an amount below zero: "fell by at least 500" is at most −500. Undefined if it cannot
 * be said so.
 */
export function fallen({ amount, qualifier }: Directed): Directed | undefined {
	const other = mirrored[qualifier];
	if (other === undefined) return undefined;
	return {
		amount: typeof amount === 'number' ? -amount : { low: -amount.high, high: -amount.low },
		qualifier: other,
	};
}

function isBlank(text: string): boolean {
	return /^ *$/.test(text.slice(0, -1));
}
