// Control characters above ASCII, line separators, and marks that change the direction of writing.
const unseen = /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/**
 * A value as an indented JSON document with a final newline. Invisible characters are escaped: a
 * program that reads the JSON gets them as written, but a terminal or page that shows the text does
 * not.
 */
export function formatJsonText(value: unknown): string {
	return `${JSON.stringify(value, null, 2).replace(unseen, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}
