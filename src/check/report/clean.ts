import { stripVTControlCharacters } from 'node:util';

/**
 * Text from content as people may be shown it: one line that moves no cursor, paints nothing
 * and turns no direction of writing round.
 */
export function cleanText(text: string): string {
	return stripVTControlCharacters(text).replace(
		// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is dropped
		/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+/g,
		' ',
	);
}
