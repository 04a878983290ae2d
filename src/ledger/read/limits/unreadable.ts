import type { Finding } from '../../finding.ts';

/** The largest text that is read, as long as two long books. */
const mostTextBytes = 2_000_000;
/** The largest file of records or releases that is read. */
const mostRecordBytes = 100_000_000;

/** Why a file cannot be read, and where. */
export function unreadable(path: string, reason: string, line = 1): Finding {
	return {
		code: 'unreadable-file',
		severity: 'error',
		place: { path, line, column: 1 },
		message: `This file cannot be read: ${reason}.`,
		hint: 'Remove what was added last, and put it back piece by piece.',
	};
}

/** Whether a file is a text in Markdown or MDX. */
export const isText = (path: string): boolean => /\.mdx?$/.test(path);

/** The finding about a file that is too large to be read. */
export function tooLarge(path: string, bytes: number): Finding | undefined {
	const most = isText(path) ? mostTextBytes : mostRecordBytes;
	if (bytes <= most) return undefined;
	const found = unreadable(
		path,
		`it has ${inMegabytes(bytes)}, and at most ${inMegabytes(most)} are read`,
	);
	return { ...found, hint: 'Split it into several files.' };
}

const inMegabytes = (bytes: number): string =>
	`${Math.ceil(bytes / 100_000) / 10} MB`.replace('.0 ', ' ');
