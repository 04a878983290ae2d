const spaces =
	'\t\n\r\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000';
const plainOf = new Map([
	...[...spaces].map((space) => [space, ' '] as const),
	...[...'‘’ʼ′´`'].map((sign) => [sign, "'"] as const),
	['\u2010', '-'],
	['\u2011', '-'],
	['\u2012', '–'],
] as [string, string][]);
const odd = new RegExp(`[${[...plainOf.keys()].join('')}]`, 'gu');

/**
 * Lower case, with one kind of space, apostrophe and hyphen. Every character keeps its offset. A
 * minus sign is kept.
 */
export function fold(text: string): string {
	const lower = text.toLowerCase();
	const sameLength =
		lower.length === text.length
			? lower
			: text.replace(/./gsu, (letter) =>
					letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter,
				);
	return sameLength.replace(odd, (character) => plainOf.get(character) ?? character);
}
