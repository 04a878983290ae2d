import type { Finding } from '../finding.ts';

/** The largest text that is read, as long as two long books. */
const mostTextBytes = 2_000_000;
/** The most lines of a text that are read: parsers of Markdown need seconds for more. */
const mostLines = 20_000;
/** The largest file of records or releases that is read. */
const mostRecordBytes = 100_000_000;

/**
 * How many marks one paragraph can have. Parsers of Markdown compare each opening mark with each
 * closing one, so a thousand of them take minutes.
 */
const mostMarks = 500;
/** How many lists, quotations and boxes can be nested in each other. */
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
 * paragraph, too many lists, quotations and boxes in each other, or too many lines.
 */
export function tooTangled(path: string, text: string): Finding | undefined {
	if (!isText(path)) return undefined;
	let [marks, open] = [0, ''];
	const levels = new Levels();
	const lines = text.split('\n');
	for (const [index, line] of lines.entries()) {
		const [, ticks = ''] = fence.exec(line) ?? [];
		if (open !== '') {
			if (ticks.startsWith(open)) open = '';
			continue;
		}
		if (ticks !== '') [open, marks] = [ticks, 0];
		else {
			if (levels.at(line) > mostLevels)
				return unreadable(
					path,
					`more than ${mostLevels} lists, quotations and boxes are nested here`,
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
	return lines.length > mostLines
		? unreadable(path, 'it has more than 20,000 lines', mostLines + 1)
		: undefined;
}

/**
 * In how many lists, quotations and boxes a line is, at least about: lists by the indents of the
 * lines before, and boxes by how many are open.
 */
class Levels {
	/** The columns at which the items begin that the next line can be in. */
	#items: readonly number[] = [];
	#boxes = 0;

	at(line: string): number {
		if (line.trim() === '') return 0;
		const [opening = ''] = nested.exec(line) ?? [];
		const indent = line.search(/[^\s>]/);
		this.#items = this.#items.filter((column) => column < indent);
		const within = this.#items.length;
		if (opening !== '') this.#items = [...this.#items, indent];
		if (/^[\s>]*:{3,}[a-z]/i.test(line)) this.#boxes += 1;
		else if (/^[\s>]*:{3,}\s*$/.test(line)) this.#boxes = Math.max(0, this.#boxes - 1);
		return within + this.#boxes + (opening.match(/[^\s\d]/g)?.length ?? 0);
	}
}

function marksIn(line: string): number {
	return line.match(/\[|\]|\*+|_+|~+|`+|<|\{|:(?=\w)|&(?=[#\w])/g)?.length ?? 0;
}
