/** The value of a run of digits and separators, as a decimal number: "1234.5" for "1,234.5". */
export interface DigitRun {
	readonly plain: string;
	/** The number of digits after the decimal sign. */
	readonly decimals: number;
	/** Whether its thousands are separated. */
	readonly isGrouped: boolean;
	/**
	 * ambiguous: "70.000" may be 70 or 70,000. malformed: not a number in any notation, like "1.2.3".
	 */
	readonly fault?: 'ambiguous' | 'malformed';
}

export interface DigitOptions {
	/** The decimal sign of the language of the text, and its possible thousands separators. */
	readonly decimal: '.' | ',';
	readonly grouping: string;
	/**
	 * The decimal sign of the language of the source, if the text is quoted. It decides what would
	 * otherwise be ambiguous.
	 */
	readonly settled?: '.' | ',' | undefined;
	/**
	 * Set if "million" or "%" follows. Nobody writes whole thousands before these: "1.208 million".
	 */
	readonly isScaled: boolean;
}

const digitRun = String.raw`\d{1,3}(?: \d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,'·_]\d+)*`;
export const digitRunPattern = new RegExp(digitRun, 'uy');

/**
 * Reads a whole run. Either its separators are those of one known notation, or the run has a fault.
 */
export function readDigitRun(run: string, options: DigitOptions): DigitRun {
	const signs = run.match(/\D/g) ?? [];
	const groups = run.split(/\D/);
	const last = signs.at(-1);
	if (last === undefined) return { plain: run, decimals: 0, isGrouped: false };
	const whole = groups.slice(0, -1);
	const fraction = groups.at(-1) ?? '';
	const asDecimal: DigitRun = {
		plain: `${whole.join('')}.${fraction}`,
		decimals: fraction.length,
		isGrouped: whole.length > 1,
	};
	const asWhole: DigitRun = { plain: groups.join(''), decimals: 0, isGrouped: true };
	const malformed = { ...asWhole, fault: 'malformed' } as const;
	const kinds = new Set(signs);
	if (kinds.has('_')) return malformed;
	if (kinds.size === 2) {
		const isDecimal = /[.,·]/.test(last) && signs.filter((sign) => sign === last).length === 1;
		if (!isDecimal || !isInThousands(whole, signs[0] ?? '')) return malformed;
		return fraction.length === 3 && !isDecimalSign(last, options)
			? { ...asDecimal, fault: 'ambiguous' }
			: asDecimal;
	}
	if (kinds.size > 2) return malformed;
	if (last === '·') return signs.length === 1 ? asDecimal : malformed;
	if (last === ' ' || last === "'" || signs.length > 1)
		return isInThousands(groups, last) ? asWhole : malformed;
	return readLoneSign({ asDecimal, asWhole, groups, sign: last }, options);
}

/**
 * A number with one point or one comma. Whether that is a decimal sign depends on the language and
 * on the text around it.
 */
function readLoneSign(
	{
		asDecimal,
		asWhole,
		groups,
		sign,
	}: {
		readonly asDecimal: DigitRun;
		readonly asWhole: DigitRun;
		readonly groups: readonly string[];
		readonly sign: string;
	},
	{ decimal, grouping, settled, isScaled }: DigitOptions,
): DigitRun {
	const isThousands = isInThousands(groups, sign);
	if (sign === ',' && decimal === '.') {
		if (isThousands) return asWhole;
		return settled === ',' ? asDecimal : { ...asDecimal, fault: 'ambiguous' };
	}
	if (isThousands && grouping.includes(sign)) return asWhole;
	if (!isThousands || (isScaled && groups[1] !== '000')) return asDecimal;
	return settled === ',' && sign === '.' ? asWhole : { ...asDecimal, fault: 'ambiguous' };
}

const isDecimalSign = (sign: string, { decimal, settled }: DigitOptions): boolean =>
	sign === '·' || sign === decimal || sign === settled;

/** "1,234,567", or, with commas, "12,34,567" as in India. */
function isInThousands(groups: readonly string[], sign: string): boolean {
	const [first = '', ...rest] = groups;
	if (!/^[1-9]\d{0,2}$/.test(first)) return false;
	if (rest.every((group) => group.length === 3)) return true;
	return (
		sign === ',' &&
		first.length <= 2 &&
		rest.at(-1)?.length === 3 &&
		rest.slice(0, -1).every((group) => group.length === 2)
	);
}
