import type { Figure } from '../../record/resolved.ts';
import type { ChartWords } from '../kit/words.ts';

/** An amount that is one number, by itself or about. */
type Stated = Pick<Figure, 'amount' | 'qualifier'>;

/**
 * The share of an amount in the one before it: "60%", or "about 89%" if either is about. Undefined
 * if either has no single number, since a share of a range or a limit is none.
 */
export function shareOf(
	after: Stated,
	before: Stated,
	{ locale, signs }: Pick<ChartWords, 'locale' | 'signs'>,
): string | undefined {
	const [part, whole] = [numberIn(after), numberIn(before)];
	if (part === undefined || whole === undefined || whole <= 0) return undefined;
	const percent = new Intl.NumberFormat(locale, {
		style: 'percent',
		...precisionOf(part / whole),
	}).format(part / whole);
	const isAbout = after.qualifier === 'approx' || before.qualifier === 'approx';
	return isAbout ? `${signs.approx} ${percent}` : percent;
}

function numberIn({ amount, qualifier }: Stated): number | undefined {
	return typeof amount === 'number' && (qualifier === 'exact' || qualifier === 'approx')
		? amount
		: undefined;
}

/** Whole per cent, but enough digits that a share below 1% or near 100% is not rounded to it. */
function precisionOf(share: number): Intl.NumberFormatOptions {
	if (share < 0.01) return { maximumSignificantDigits: 1 };
	return { maximumFractionDigits: share !== 1 && Math.round(share * 100) === 100 ? 1 : 0 };
}
