/**
 * Whether a text has Latin letters and no Cyrillic ones. In a language with Cyrillic letters, such
 * a text has not been translated. A text without letters has no language.
 */
export function isLatin(text: string): boolean {
	return /\p{Script=Latin}/u.test(text) && !/\p{Script=Cyrillic}/u.test(text);
}
