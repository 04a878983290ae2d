import type { Finding } from '../../finding.ts';
import { splitFrontmatter } from '../frontmatter.ts';
import { isText, unreadable } from './unreadable.ts';

/** The most lines of a text, without its frontmatter: parsers of Markdown need seconds for more. */
const mostLines = 10_000;
/**
 * The most lines of one paragraph, each of which is compared with the lists and quotations around
 * it.
 */
const mostLinesOfParagraph = 1_000;
/** The most characters of one paragraph, heading or cell: 8,000 words. */
const mostCharactersOfParagraph = 50_000;
/**
 * How many marks one paragraph can have. Parsers of Markdown compare each opening mark with each
 * closing one, so a thousand of them take minutes.
 */
const mostMarksOfParagraph = 500;
/** How many marks and cells of tables a text can have. Each takes about a tenth of a millisecond. */
const mostMarks = 20_000;
/** How many lists, quotations and boxes can be nested in each other. */
const mostLevels = 50;
/** How many lists, quotations and boxes can be around all lines, counted again for each line. */
const mostLevelsInAll = 40_000;
/** How many elements of HTML can be open: programs that read them nest as deeply as they do. */
const mostElements = 200;

/** Lists, quotations, headings, rows of tables, definitions and HTML start a text of their own. */
const startsText = /^\s*(?:[-+*](?:\s|$)|[>|#<]|\d+[.)]|\[[^\]]*\]:)/;
const fence = /^[ >]*(`{3,}|~{3,})/;
const nested = /^(?:[ \t]*(?:>|[-+*](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/;

/**
 * The finding about a text that takes programs seconds, minutes or all memory to read: too many
 * lines or marks, in a paragraph or in all, or too many lists, quotations, boxes and elements in each
 * other.
 */
export function tooTangled(path: string, text: string): Finding | undefined {
	if (!isText(path)) return undefined;
	const counts = new Counts(path.endsWith('.mdx'));
	let open = '';
	const { body, bodyLine } = splitFrontmatter(text) ?? { body: text, bodyLine: 0 };
	const lines = body.split('\n');
	for (const [index, line] of lines.entries()) {
		const [, ticks = ''] = fence.exec(line) ?? [];
		if (open !== '') {
			if (ticks.startsWith(open)) open = '';
			continue;
		}
		if (ticks !== '') {
			open = ticks;
			counts.endParagraph();
			continue;
		}
		const reason = counts.add(line);
		if (reason !== undefined) return unreadable(path, reason, bodyLine + index + 1);
	}
	return lines.length > mostLines
		? unreadable(path, `it has more than ${inWords(mostLines)} lines`, bodyLine + mostLines + 1)
		: undefined;
}

const inWords = (count: number): string => count.toLocaleString('en');

/** What the lines of a text have up to one of them. */
class Counts {
	readonly #isMdx: boolean;
	readonly #levels = new Levels();
	#levelsInAll = 0;
	#linesOfParagraph = 0;
	#charactersOfParagraph = 0;
	#marksOfParagraph = 0;
	#marks = 0;
	#elements = 0;

	constructor(isMdx: boolean) {
		this.#isMdx = isMdx;
	}

	endParagraph(): void {
		this.#marksOfParagraph = 0;
		this.#linesOfParagraph = 0;
		this.#charactersOfParagraph = 0;
	}

	/** Adds a line that is not code. Returns why the text is not read from here on. */
	add(line: string): string | undefined {
		if (line.trim() === '' || startsText.test(line)) this.endParagraph();
		const levels = this.#levels.at(line);
		const marks = marksIn(line);
		this.#levelsInAll += levels;
		this.#linesOfParagraph += 1;
		this.#charactersOfParagraph += line.length;
		this.#marksOfParagraph += marks;
		this.#marks += marks + (line.match(/\|/g)?.length ?? 0);
		this.#elements = Math.max(0, this.#elements + openedIn(line, this.#isMdx));
		if (levels > mostLevels)
			return `more than ${mostLevels} lists, quotations and boxes are nested here`;
		if (this.#levelsInAll > mostLevelsInAll)
			return `the lists, quotations and boxes around its lines are more than ${inWords(mostLevelsInAll)} in all`;
		if (this.#linesOfParagraph > mostLinesOfParagraph)
			return `this paragraph has more than ${inWords(mostLinesOfParagraph)} lines`;
		if (this.#charactersOfParagraph > mostCharactersOfParagraph)
			return `this paragraph has more than ${inWords(mostCharactersOfParagraph)} characters`;
		if (this.#marksOfParagraph > mostMarksOfParagraph)
			return `this paragraph has more than ${mostMarksOfParagraph} brackets, stars and other marks`;
		if (this.#marks > mostMarks)
			return `it has more than ${inWords(mostMarks)} brackets, stars, cells of tables and other marks`;
		return this.#elements > mostElements
			? `more than ${mostElements} elements of HTML are open here`
			: undefined;
	}
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
	return line.match(/\[|\]|\*+|_+|~+|`+|<|\{|:(?=\w)|:\/\/|@(?=\w)|&(?=[#\w])/g)?.length ?? 0;
}

/** Elements without an end, and those whose end may be left out. */
const endless =
	/^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr|p|li|dt|dd|tr|td|th|thead|tbody|tfoot|colgroup|option|rp|rt)$/i;

/**
 * How many elements of HTML a line opens, less those that it closes. In MDX every element is closed,
 * perhaps by "/>", which has no meaning in HTML. It is a count for usual texts; `checkHtml` measures.
 */
function openedIn(line: string, isMdx: boolean): number {
	let opened = 0;
	for (const [, slash, name = ''] of line.matchAll(/<(\/?)([a-z][\w.-]*)(?=[\s/>]|$)|(?<=\/)>/gi)) {
		if (name === '') opened -= isMdx ? 1 : 0;
		else if (isMdx || !endless.test(name)) opened += slash === '/' ? -1 : 1;
	}
	return opened;
}
