/**
 * Formatters by locale, with and without grouping. Creating one takes longer than using it a
 * hundred times.
 */
const formatters = new Map<
	string,
	readonly [grouped: Intl.NumberFormat, plain: Intl.NumberFormat]
>();

/** All digits of a number, in the notation of `locale`, with a true minus sign: "1,234.5", "−5". */
export function formatNumber(value: number, locale: string): string {
	let pair = formatters.get(locale);
	if (pair === undefined) {
		const written = (useGrouping: boolean) =>
			new Intl.NumberFormat(locale, { maximumFractionDigits: 12, useGrouping });
		pair = [written(true), written(false)];
		formatters.set(locale, pair);
	}
	const digits = pair[Math.abs(value) >= 1000 ? 0 : 1].format(Math.abs(value));
	return value < 0 ? `${minus}${digits}` : digits;
}

/** The minus sign, which is as wide as a digit and never breaks from its number. */
export const minus = '−';

/** A short number and the factor of the scale word that follows it: 95.34 and 1e9. */
export interface ScaledNumber {
	readonly short: number;
	readonly factor: number;
}

/** A number of a million or more with a scale word, if that is exact; otherwise undefined. */
export function scaled(value: number): ScaledNumber | undefined {
	for (const factor of [1e12, 1e9, 1e6]) {
		if (Math.abs(value) < factor) continue;
		const short = Number((value / factor).toFixed(4));
		if (Math.round(short * factor) === value || short * factor === value) return { short, factor };
	}
	return undefined;
}
