import type { Finding } from '../finding.ts';

const decoder = new TextDecoder('utf-8', { fatal: true });
/** Replaces bytes that are not UTF-8 with U+FFFD. */
const lenientDecoder = new TextDecoder('utf-8');

/**
 * The text in the bytes of the file at `path`, or the finding that says why there is none. A
 * byte-order mark is removed.
 */
export function decode(
	path: string,
	bytes: Uint8Array,
): { readonly text: string } | { readonly finding: Finding } {
	let text: string;
	try {
		text = decoder.decode(bytes);
	} catch {
		return {
			finding: {
				code: 'not-utf-8',
				severity: 'error',
				place: placeOfBadByte(path, bytes),
				message: 'This file is not UTF-8 text.',
				hint: 'Save it again with the encoding UTF-8.',
			},
		};
	}
	if (text.trim() === '') {
		return {
			finding: {
				code: 'empty-file',
				severity: 'error',
				place: { path, line: 1, column: 1 },
				message: 'This file is empty.',
				hint: 'Write it or delete it; files whose name starts with "_" are ignored.',
			},
		};
	}
	return { text };
}

/** The place of the first byte that is not UTF-8. The lines before it decode without error. */
function placeOfBadByte(path: string, bytes: Uint8Array): Finding['place'] {
	let [line, start] = [1, 0];
	for (;;) {
		const end = bytes.indexOf(0x0a, start);
		const written = bytes.subarray(start, end === -1 ? undefined : end);
		try {
			decoder.decode(written);
		} catch {
			return { path, line, column: lenientDecoder.decode(written).indexOf('\ufffd') + 1 };
		}
		if (end === -1) return { path, line: 1, column: 1 };
		[line, start] = [line + 1, end + 1];
	}
}
