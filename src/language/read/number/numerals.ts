import type { Language } from '../../language.ts';
import { perLanguage } from '../../per-language.ts';
import { alternation } from '../alternation.ts';
import { digitRunPattern, readDigitRun } from './digit-run.ts';
import type { Numeral, NumeralFault } from './numeral.ts';
import { spelledAt, spelledWords, type Word } from './spelled.ts';

export interface NumeralOptions {
	readonly language: Language;
	/** The decimal sign of the language of a quoted source. */
	readonly settled?: '.' | ',' | undefined;
}

const vulgar = new Map(
	[
		...['½ 1/2', '⅓ 1/3', '⅔ 2/3', '¼ 1/4', '¾ 3/4', '⅕ 1/5', '⅖ 2/5', '⅗ 3/5', '⅘ 4/5'],
		...['⅙ 1/6', '⅚ 5/6', '⅐ 1/7', '⅛ 1/8', '⅜ 3/8', '⅝ 5/8', '⅞ 7/8', '⅑ 1/9', '⅒ 1/10'],
	].map((entry) => {
		const [sign = '', over = 1, under = 1] = entry.split(/[ /]/);
		return [sign, Number(over) / Number(under)] as const;
	}),
);
const vulgarSigns = `[${[...vulgar.keys()].join('')}]`;
const vulgarAfter = new RegExp(` ?(${vulgarSigns})`, 'uy');
const slashAfter = /([ -]\d{1,2})?\/(\d{1,2})(?![\d/.,])/uy;
const lexeme = new RegExp(`\\d|${vulgarSigns}|\\p{L}+(?:'\\p{L}+)*`, 'gu');
const gluedAfter = /[\p{L}\p{N}_×*^\\=#]/u;
const gluedBefore = /[\p{L}\p{N}_#№§×*^\\=@]/u;

const compiled = perLanguage((language) => {
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
type Compiled = ReturnType<typeof compiled>;

/**
 * All numbers of a folded text, in order. Each is read as a whole, or has the fault that makes it
 * unreadable.
 */
export function readNumerals(text: string, options: NumeralOptions): readonly Numeral[] {
	const known = compiled(options.language);
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
			? (orderAt(text, at, known) ?? spelledAt(text, at, { words, known: known.words }))
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
export const isInWord = (text: string, at: number): boolean =>
	/[\p{L}\p{N}_]/u.test(text.charAt(at));

const plainNumeral = {
	isGrouped: false,
	scale: 1,
	isLoose: false,
	isVague: false,
	isName: false,
} as const;

function orderAt(text: string, start: number, { order, orders }: Compiled): Numeral | undefined {
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

/**
 * A number that begins with a digit or a fraction sign, with its fraction, its scale words and
 * whatever touches it.
 */
function digitsAt(
	text: string,
	first: number,
	{ known, options }: { readonly known: Compiled; readonly options: NumeralOptions },
): Numeral {
	const isPoint = text.charAt(first - 1) === '.' && !/[\p{L}\p{N}.]/u.test(text.charAt(first - 2));
	const start = isPoint ? first - 1 : first;
	digitRunPattern.lastIndex = first;
	const run = digitRunPattern.exec(text)?.[0] ?? '';
	let end = first + run.length;
	const fraction = fractionAfter(text, end, run);
	end = fraction?.end ?? end;
	const scaleOf = (
		at: number,
	): { readonly factor: number; readonly end: number; readonly word: string } => {
		let [factor, last, word] = [1, at, ''];
		for (;;) {
			known.scale.lastIndex = last;
			const found = known.scale.exec(text);
			if (found === null || word.length === 1) break;
			// "3 m" is metres, "£3 m" is millions.
			if (found[1]?.length === 1 && found[0] !== found[1] && !isSum) break;
			factor *= known.factors.get(found[1] ?? '') ?? 1;
			last += found[0].length;
			word = found[1] ?? '';
		}
		return { factor, end: last, word };
	};
	const isSum = /\p{Sc}/u.test(text.charAt(start - 1));
	known.share.lastIndex = end;
	const isShare = known.share.test(text);
	known.added.lastIndex = end;
	const before = fraction === undefined ? known.added.exec(text) : null;
	if (before !== null) end += before[0].length;
	const scale = scaleOf(end);
	end = scale.end;
	known.added.lastIndex = end;
	const behind = before === null && scale.factor > 1 ? known.added.exec(text) : null;
	if (behind !== null) end += behind[0].length;
	const added =
		(fraction?.value ?? 0) +
		(options.language.words.addedFractions.get((before ?? behind)?.[1] ?? '') ?? 0);
	const read =
		run === ''
			? { plain: '0', decimals: 0, isGrouped: false }
			: readDigitRun(isPoint ? `0${text.slice(start, first)}${run}` : run, {
					decimal: isPoint ? '.' : options.language.decimal,
					grouping: options.language.grouping,
					settled: isPoint ? undefined : options.settled,
					isScaled: scale.factor >= 1e6 || isShare || isPoint,
				});
	const base = fraction?.isAlone === true ? '0' : read.plain;
	const value = times(base, scale.factor) + added * scale.factor;
	return {
		start,
		end,
		value: added === 0 ? value : Number(value.toPrecision(12)),
		...(read.decimals > 0 && added === 0
			? { step: Number(`${scale.factor}e-${read.decimals}`) }
			: {}),
		form: fraction?.isAlone === true && scale.factor === 1 ? 'fraction' : 'digits',
		isGrouped: read.isGrouped,
		scale: scale.factor >= 1000 ? scale.factor : 1,
		multiple: behind === null ? scale.factor : undefined,
		isLoose: scale.word.length === 1,
		isVague: false,
		...touches(text, { start, end, run, options, known }),
		...('fault' in read && read.fault !== undefined ? { fault: read.fault } : {}),
	};
}

/**
 * 95.34 and 1e9 give exactly 95340000000: the decimal point is moved in the text, not in floating
 * point.
 */
function times(plain: string, factor: number): number {
	const exponent = Math.round(Math.log10(factor));
	return factor === 10 ** exponent
		? Number(`${plain}e${exponent}`)
		: Number((Number(plain) * factor).toPrecision(15));
}

/** "½", and "1/2" if a number or a scale word shows that it is not a date. */
function fractionAfter(
	text: string,
	end: number,
	run: string,
): { readonly value: number; readonly end: number; readonly isAlone: boolean } | undefined {
	vulgarAfter.lastIndex = end;
	const sign = vulgarAfter.exec(text);
	if (sign !== null)
		return {
			value: vulgar.get(sign[1] ?? '') ?? 0,
			end: end + sign[0].length,
			isAlone: run === '',
		};
	slashAfter.lastIndex = end;
	const slash = slashAfter.exec(text);
	if (slash === null) return undefined;
	const [over, under] = [Number((slash[1] ?? run).replace('-', '').trim()), Number(slash[2])];
	const isAlone = slash[1] === undefined;
	const isFraction =
		over < under && [2, 3, 4, 5, 6, 8, 10].includes(under) && /^\d{1,4}$/.test(run);
	const next = text.slice(end + slash[0].length);
	if (!isFraction || (isAlone && !/^(?: of | ?\p{L}+(?:llion|ліон|льйон|льярд))/u.test(next)))
		return undefined;
	return { value: over / under, end: end + slash[0].length, isAlone };
}

/** What touches a number in digits, and the fault or name that results. */
function touches(
	text: string,
	{
		start,
		end,
		run,
		options,
		known,
	}: {
		readonly start: number;
		readonly end: number;
		readonly run: string;
		readonly options: NumeralOptions;
		readonly known: Compiled;
	},
): { readonly isName: boolean; readonly fault?: NumeralFault } {
	const { ordinalEnd } = options.language.words;
	const [before, after] = [text.charAt(start - 1), text.charAt(end)];
	const around = { isName: false };
	const name = { isName: true };
	ordinalEnd.lastIndex = end;
	if (ordinalEnd.test(text) && run !== '') return name;
	if (/[:.]/.test(after) && /\d/.test(text.charAt(end + 1)))
		return /^\d{1,2}$/.test(run) && /^\d\d(?!\d)/.test(text.slice(end + 1))
			? name
			: { ...around, fault: 'ratio' };
	if (/[:]/.test(before) && /\d/.test(text.charAt(start - 2))) return name;
	if (after === '/' && /[\p{L}\d]/u.test(text.charAt(end + 1)))
		return /\d/.test(text.charAt(end + 1)) && run.length <= 4
			? name
			: { ...around, fault: 'ratio' };
	if (before === '/' && /[\p{L}\d]/u.test(text.charAt(start - 2))) return name;
	if (
		before === '-' &&
		/\p{L}/u.test(text.charAt(start - 2)) &&
		!known.scaleDash.test(text.slice(Math.max(0, start - 16), start))
	)
		return name;
	if (gluedBefore.test(before) && !/\p{L}/u.test(before)) return name;
	if (gluedAfter.test(after)) return { ...around, fault: 'glued' };
	if (/^ ?[×^]/u.test(text.slice(end, end + 2))) return { ...around, fault: 'glued' };
	if (/^['"]\d/u.test(text.slice(end, end + 2))) return { ...around, fault: 'glued' };
	known.unknownScale.lastIndex = end;
	if (known.unknownScale.test(text)) return { ...around, fault: 'scale' };
	if (/[-–−+±]/u.test(before) && (start < 2 || /[ (["'\p{Sc}]/u.test(text.charAt(start - 2))))
		return { ...around, fault: 'sign' };
	if (/\p{L}/u.test(before) || (before === '.' && /\p{L}/u.test(text.charAt(start - 2))))
		return { ...around, fault: 'joined' };
	return around;
}

/** "1 million 200 thousand", "5 crore 20 lakh": the smaller scale belongs to the same number. */
function joinScaled(
	found: readonly Numeral[],
	text: string,
	{ joined }: Compiled,
): readonly Numeral[] {
	const all: Numeral[] = [];
	for (const next of found) {
		const last = all.at(-1);
		const isPart =
			last !== undefined &&
			last.scale > next.scale &&
			next.scale > 1 &&
			next.value < last.scale &&
			last.fault === undefined &&
			next.fault === undefined &&
			next.form !== 'order' &&
			joined.test(text.slice(last.end, next.start));
		if (!isPart) all.push(next);
		else
			all[all.length - 1] = {
				...last,
				value: last.value + next.value,
				end: next.end,
				step: next.step,
			};
	}
	return all;
}

/** "One in five", "2 out of 3": two numbers form one share. A year and a measured time do not. */
function joinShares(
	found: readonly Numeral[],
	text: string,
	{ shareJoin }: Compiled,
): readonly Numeral[] {
	const all: Numeral[] = [];
	for (const next of found) {
		const last = all.at(-1);
		const isShare =
			last !== undefined &&
			last.value < next.value &&
			last.scale === 1 &&
			!last.isGrouped &&
			last.form !== 'order' &&
			last.form !== 'fraction' &&
			next.form !== 'order' &&
			next.form !== 'fraction' &&
			last.fault === undefined &&
			next.fault === undefined &&
			!/^(?:1[5-9]|20)\d\d$/.test(text.slice(next.start, next.end)) &&
			shareJoin.test(text.slice(last.end, next.start));
		if (!isShare) all.push(next);
		else
			all[all.length - 1] = {
				...plainNumeral,
				start: last.start,
				end: next.end,
				value: last.value / next.value,
				form: 'fraction',
			};
	}
	return all;
}

/**
 * Two numbers separated only by a space cannot be read as one or as two: "twenty hundred five", "5
 * million 200". The exception is a year as the first.
 */
function withTouch(numeral: Numeral, next: Numeral | undefined, text: string): Numeral {
	if (next === undefined || numeral.fault !== undefined || numeral.isName || next.isName)
		return numeral;
	const isBeside = next.start - numeral.end === 1 && text.charAt(numeral.end) === ' ';
	const isOne =
		isBeside &&
		(numeral.scale > 1 ||
			(numeral.form === 'words' && next.form !== 'digits') ||
			(numeral.isGrouped && next.form === 'digits'));
	return isOne ? { ...numeral, fault: 'touching' } : numeral;
}
