/**
 * The ways to write the base of a rate in digits: 100,000 is also "100000" and "100 000".
 * @param scales words for whole factors, such as "thousand", with which "100 thousand" is written
 */
export function baseForms(
	base: number,
	scales: ReadonlyMap<number, readonly string[]>,
): readonly string[] {
	const digits = String(base);
	const grouped = (sign: string) => digits.replace(/\B(?=(?:\d{3})+$)/g, sign);
	const scaled = [...scales].flatMap(([factor, words]) =>
		base >= factor && base % factor === 0
			? words.map((word) => (base === factor ? word : `${base / factor} ${word}`))
			: [],
	);
	return [...new Set([grouped(','), grouped(' '), digits, ...scaled])];
}
