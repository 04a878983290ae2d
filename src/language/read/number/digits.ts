import { digitRunPattern, readDigitRun } from './digit-run.ts';
import { fractionAfter } from './fraction-signs.ts';
import type { Numeral } from './numeral.ts';
import type { NumeralOptions, NumeralPatterns } from './numeral-patterns.ts';
import { touches } from './touches.ts';

/**
 * A number that begins with a digit or a fraction sign, with its fraction, its scale words and
 * whatever touches it.
 */
export function digitsAt(
	text: string,
	first: number,
	{ known, options }: { readonly known: NumeralPatterns; readonly options: NumeralOptions },
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
