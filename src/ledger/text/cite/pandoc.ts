import type { CitedSource } from './cited-source.ts';
import { splitLocator } from './locator.ts';

/** A citation in Pandoc's form, with its place in a line of text. */
export interface PandocCitation {
	readonly start: number;
	readonly end: number;
	readonly cited: readonly CitedSource[];
	/**
	 * Whether it is `@key` in the sentence. Text such as the name of an account has this form too: it
	 * is a citation only if a source has this id.
	 */
	readonly isMention: boolean;
}

/**
 * A key: `@key` with single signs inside it, or `@{any key}`. It does not follow a letter or a digit,
 * as in a mail address. Source: https://pandoc.org/MANUAL.html#citation-syntax
 */
const key =
	'(?<![\\p{L}\\p{N}_@.\\\\])(?<minus>-?)@(?:\\{(?<braced>[^{}\\s]+)\\}|(?<bare>[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_]|[:.#$%&\\-+?<>~/](?=[\\p{L}\\p{N}_]))*))';
const firstKey = new RegExp(key, 'u');
const eachKey = new RegExp(key, 'gu');
const brackets = /\[([^[\]]*)\]/gu;

/**
 * The citations in a line of text: `[see @a, pp. 33-35; also -@b]`, `@a`, `-@a` and `@a [p. 3]`.
 * @param isTyped whether the author typed the sign at an offset as it is; after a backslash it is
 * itself
 */
export function findPandocCitations(
	text: string,
	isTyped: (offset: number) => boolean,
): readonly PandocCitation[] {
	if (!text.includes('@')) return [];
	const groups = [...text.matchAll(brackets)].filter(
		({ index, 0: whole }) => isTyped(index) && isTyped(index + whole.length - 1),
	);
	const found: PandocCitation[] = [];
	for (const { index, 0: whole, 1: inside = '' } of groups) {
		const cited = readGroup(inside, (offset) => isTyped(index + 1 + offset));
		if (cited !== undefined)
			found.push({ start: index, end: index + whole.length, cited, isMention: false });
	}
	for (const match of text.matchAll(eachKey)) {
		const start = match.index;
		const end = start + match[0].length;
		const at = start + (match.groups?.['minus'] ?? '').length;
		const inGroup = found.some((one) => one.start <= start && start < one.end);
		if (inGroup || !isTyped(at) || /^(?:@|\]\()/u.test(text.slice(end, end + 2))) continue;
		const source = idOf(match);
		const author = match.groups?.['minus'] === '-' ? 'unnamed' : 'in-text';
		const after = groups.find(({ index }) => /^\s?$/u.test(text.slice(end, index)) && index >= end);
		const locator = after === undefined ? undefined : readAfter(after[1] ?? '', isTyped);
		if (after === undefined || locator === undefined)
			found.push({ start, end, cited: [{ source, author }], isMention: true });
		else {
			const [own, ...others] = locator;
			const isTaken = found.findIndex((one) => one.start === after.index);
			if (isTaken !== -1) found.splice(isTaken, 1);
			found.push({
				start,
				end: after.index + after[0].length,
				cited: [{ source, author, ...own }, ...others],
				isMention: false,
			});
		}
	}
	return found.sort((a, b) => a.start - b.start);
}

/** The citations in brackets; undefined where one of the parts between semicolons has no key. */
function readGroup(
	inside: string,
	isTyped: (offset: number) => boolean,
): readonly CitedSource[] | undefined {
	const cited: CitedSource[] = [];
	let start = 0;
	for (const part of inside.split(/;(?![^{]*\})/u)) {
		const one = readItem(part, (offset) => isTyped(start + offset));
		if (one === undefined) return undefined;
		cited.push(one);
		start += part.length + 1;
	}
	return cited;
}

function readItem(part: string, isTyped: (offset: number) => boolean): CitedSource | undefined {
	const match = firstKey.exec(part);
	if (match === null) return undefined;
	const minus = match.groups?.['minus'] ?? '';
	if (!isTyped(match.index + minus.length)) return undefined;
	const before = part.slice(0, match.index).trim();
	return {
		source: idOf(match),
		...(before === '' ? {} : { before }),
		...splitLocator(part.slice(match.index + match[0].length)),
		...(minus === '-' ? { author: 'unnamed' as const } : {}),
	};
}

/** The brackets after `@key`: a place in its source, and other citations after a semicolon. */
function readAfter(
	inside: string,
	isTyped: (offset: number) => boolean,
): readonly [Omit<CitedSource, 'source'>, ...CitedSource[]] | undefined {
	if (inside.startsWith('^') || inside.trim() === '') return undefined;
	const [first = '', ...rest] = inside.split(/;(?![^{]*\})/u);
	if (firstKey.test(first)) {
		const all = readGroup(inside, isTyped);
		return all === undefined ? undefined : [{}, ...all];
	}
	const own = splitLocator(`, ${first}`);
	const others = rest.length === 0 ? [] : readGroup(rest.join(';'), isTyped);
	return others === undefined ? undefined : [own, ...others];
}

function idOf({ groups }: RegExpMatchArray): string {
	return groups?.['braced'] ?? groups?.['bare'] ?? '';
}
