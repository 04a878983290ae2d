// Control characters above ASCII, separators of lines, and marks that turn the direction of writing
// round.
const unseen = /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g;

/**
 * A value as a JSON document, indented, with a newline at its end. Characters that nobody sees are
 * escaped: a reader of the JSON gets them as they were written, a terminal or a page that shows it
 * does not.
 */
export function formatJsonText(value: unknown): string {
	return `${JSON.stringify(value, null, 2).replace(unseen, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}
