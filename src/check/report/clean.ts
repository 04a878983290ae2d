import { stripVTControlCharacters } from 'node:util';

/**
 * Text from content that is safe to show: one line without characters that move the cursor, change
 * colors or turn the direction of writing.
 */
export function cleanText(text: string): string {
	return stripVTControlCharacters(text).replace(
		// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to drop
		/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+/g,
		' ',
	);
}
