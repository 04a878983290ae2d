import type { ContentFile } from './content-file.ts';
import type { Finding } from './finding.ts';

const decoder = new TextDecoder('utf-8', { fatal: true });

/** The text of a file, or the finding that says why there is none. A byte-order mark is dropped. */
export function decode(file: ContentFile): { readonly text: string } | { readonly finding: Finding } {
	let text: string;
	try {
		text = decoder.decode(file.bytes);
	} catch {
		return { finding: { code: 'not-utf-8', severity: 'error', place: placeOfBadByte(file), message: 'This file is not UTF-8 text.', hint: 'Save it again with the encoding UTF-8.' } };
	}
	if (text.trim() === '') {
		return { finding: { code: 'empty-file', severity: 'error', place: { path: file.path, line: 1, column: 1 }, message: 'This file is empty.', hint: 'Write it, or delete it; a name that starts with "_" is left out.' } };
	}
	return { text };
}

/** The line that holds the first byte that is not UTF-8: the lines before it decode alone. */
function placeOfBadByte(file: ContentFile): Finding['place'] {
	let [line, start] = [1, 0];
	for (;;) {
		const end = file.bytes.indexOf(0x0a, start);
		try {
			decoder.decode(file.bytes.subarray(start, end === -1 ? undefined : end));
		} catch {
			return { path: file.path, line, column: 1 };
		}
		if (end === -1) return { path: file.path, line: 1, column: 1 };
		[line, start] = [line + 1, end + 1];
	}
}
