/** Whether a text has Latin letters and no Cyrillic ones: in a language with these, nobody has translated it. A text without letters is in no language. */
export function isLatin(text: string): boolean {
	return /\p{Script=Latin}/u.test(text) && !/\p{Script=Cyrillic}/u.test(text);
}
