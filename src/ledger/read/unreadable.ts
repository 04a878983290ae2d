import type { Finding } from '../finding.ts';

/** The largest text that is read, several times as long as a long book. */
const mostTextBytes = 5_000_000;
/** The largest file of records or releases that is read. */
const mostRecordBytes = 100_000_000;

/**
 * How many marks one paragraph can have. Parsers of Markdown compare each opening mark with each
 * closing one, so a thousand of them take minutes.
 */
const mostMarks = 500;
/** How many lists and quotations can be nested in each other. */
const mostLevels = 50;

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

const isText = (path: string): boolean => /\.mdx?$/.test(path);

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

/** Lists, quotations, headings, rows of tables, definitions and HTML start a text of their own. */
const startsText = /^\s*(?:[-+*>|#<]|\d+[.)]|\[[^\]]*\]:)/;
const fence = /^[ >]*(`{3,}|~{3,})/;
const nested = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/;

/**
 * The finding about a text that parsers of Markdown need minutes or more for: too many marks in one
 * paragraph, or too many lists and quotations in each other.
 */
export function tooTangled(path: string, text: string): Finding | undefined {
	if (!isText(path)) return undefined;
	let [marks, open] = [0, ''];
	for (const [index, line] of text.split('\n').entries()) {
		const [, ticks = ''] = fence.exec(line) ?? [];
		if (open !== '') {
			if (ticks.startsWith(open)) open = '';
			continue;
		}
		if (ticks !== '') [open, marks] = [ticks, 0];
		else {
			if (levelsOf(line) > mostLevels)
				return unreadable(
					path,
					`more than ${mostLevels} lists and quotations are nested here`,
					index + 1,
				);
			if (line.trim() === '' || startsText.test(line)) marks = 0;
			marks += marksIn(line);
			if (marks > mostMarks)
				return unreadable(
					path,
					`this paragraph has more than ${mostMarks} brackets, stars and other marks`,
					index + 1,
				);
		}
	}
	return undefined;
}

function levelsOf(line: string): number {
	return nested.exec(line)?.[0].match(/[^\s\d]/g)?.length ?? 0;
}

function marksIn(line: string): number {
	return line.match(/\[|\]|\*+|_+|~+|`+|<|\{|:(?=\w)/g)?.length ?? 0;
}
