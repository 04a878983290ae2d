const vulgar = new Map(
	[
		...['½ 1/2', '⅓ 1/3', '⅔ 2/3', '¼ 1/4', '¾ 3/4', '⅕ 1/5', '⅖ 2/5', '⅗ 3/5', '⅘ 4/5'],
		...['⅙ 1/6', '⅚ 5/6', '⅐ 1/7', '⅛ 1/8', '⅜ 3/8', '⅝ 5/8', '⅞ 7/8', '⅑ 1/9', '⅒ 1/10'],
	].map((entry) => {
		const [sign = '', over = 1, under = 1] = entry.split(/[ /]/);
		return [sign, Number(over) / Number(under)] as const;
	}),
);
/** A character class of the signs for fractions. */
export const vulgarSigns = `[${[...vulgar.keys()].join('')}]`;
const vulgarAfter = new RegExp(` ?(${vulgarSigns})`, 'uy');
const slashAfter = /([ -]\d{1,2})?\/(\d{1,2})(?![\d/.,])/uy;

/** "½", and "1/2" if a number or a scale word shows that it is not a date. */
export function fractionAfter(
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
