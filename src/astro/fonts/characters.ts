/** The first and the last unit of UTF-16 that is half of a character. */
const [firstHalf, lastHalf] = [0xd800, 0xdfff];

/**
 * Every character of some texts, once and in order. It looks at the numbers of characters, as a
 * large site has ten million of them.
 */
export function charactersIn(texts: Iterable<string>): readonly string[] {
	const isFound = new Uint8Array(0x10000);
	const pairs = new Set<number>();
	for (const text of texts)
		for (let at = 0; at < text.length; at += 1) {
			const unit = text.charCodeAt(at);
			isFound[unit] = 1;
			if (unit < firstHalf || unit > lastHalf) continue;
			const whole = text.codePointAt(at) ?? unit;
			if (whole === unit) continue;
			pairs.add(whole);
			at += 1;
		}
	const found: number[] = [...pairs];
	for (const [unit, is] of isFound.entries())
		if (is === 1 && (unit < firstHalf || unit > lastHalf)) found.push(unit);
	return found.map((number) => String.fromCodePoint(number)).sort();
}
