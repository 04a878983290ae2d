import { isDeviceName, text } from '../scalars.ts';

const tagLength = 60;

/** A word shared by articles. It becomes the name of a folder. */
export const tag = text
	.max(tagLength, `a tag has at most ${tagLength} characters, because it becomes an address`)
	.refine(
		(value) => /[\p{L}\p{N}]/u.test(value),
		'a tag has a letter or a digit, which become its address',
	)
	.refine(
		(value) => !isDeviceName(tagWord(value)),
		'a tag becomes the name of a folder, and Windows reserves this name for a device',
	);

/**
 * A tag as in addresses: letters and digits of any script, in lower case, with hyphens for everything
 * between them.
 */
export function tagWord(written: string): string {
	return written
		.toLowerCase()
		.normalize('NFC')
		.replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-')
		.replaceAll(/^-|-$/g, '');
}
