/**
 * Four letters and digits that change with a text, except for its line breaks: enough to detect an
 * edit, and short enough to copy.
 */
export function fingerprintOf(text: string): string {
	let sum = 0x811c9dc5;
	for (const word of text.split(/\s+/)) {
		for (let index = 0; index < word.length; index++)
			sum = Math.imul(sum ^ word.charCodeAt(index), 0x01000193);
		sum = Math.imul(sum ^ 32, 0x01000193);
	}
	return (sum >>> 0).toString(36).padStart(7, '0').slice(-4);
}
