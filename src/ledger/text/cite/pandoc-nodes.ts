import type { Literal, Nodes, Parents, Text } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { offsetInSource, spotAt } from '../source-offset.ts';
import { findPandocCitations, type PandocCitation } from './pandoc.ts';

/** A citation in Pandoc's form; `value` is what the author typed. */
export interface PandocCitationNode extends Literal, Pick<PandocCitation, 'cited' | 'isMention'> {
	type: 'pandocCitation';
}
declare module 'mdast' {
	interface PhrasingContentMap {
		pandocCitation: PandocCitationNode;
	}
	interface RootContentMap {
		pandocCitation: PandocCitationNode;
	}
}

/** Stands for a node that cannot be part of a citation. */
const other = '\uFFFC';
/** Nodes whose words a citation can contain: "see *also*". */
const words: ReadonlySet<string> = new Set(['emphasis', 'strong', 'delete', 'break']);

/**
 * Turns the citations in Pandoc's form into nodes, wherever a text can have one. Run it after
 * `restoreDirectives`.
 * @param source the text that the positions of `tree` refer to
 */
export function readPandocCitations(tree: Parents, source: string): void {
	for (const child of tree.children) if ('children' in child) readPandocCitations(child, source);
	if (!tree.children.some((child) => child.type === 'text' && child.value.includes('@'))) return;
	const line = lineOf(tree.children, source);
	const canMention = tree.type !== 'heading' && tree.type !== 'link';
	const found = findPandocCitations(line.text, line.isTyped).filter(
		({ start, end, isMention }) =>
			(canMention || !isMention) && !line.text.slice(start, end).includes(other),
	);
	if (found.length === 0) return;
	(tree as { children: Nodes[] }).children = replaced(line, found, source);
}

/** The children of a node as one line of text. */
interface Line {
	readonly children: readonly Nodes[];
	readonly text: string;
	/** Where each child starts in `text`. */
	readonly starts: readonly number[];
	/** The offset in the source of an offset in `text`; undefined outside texts. */
	readonly inSource: (offset: number) => number | undefined;
	/** Whether the sign at an offset was typed as it is, without a backslash. */
	readonly isTyped: (offset: number) => boolean;
}

function lineOf(children: readonly Nodes[], source: string): Line {
	const starts: number[] = [];
	let text = '';
	for (const child of children) {
		starts.push(text.length);
		text += wordsIn(child);
	}
	const inSource = (offset: number) => {
		const index = starts.findLastIndex((start) => start <= offset);
		const node = children[index];
		const { start, end } = node?.position ?? {};
		if (node?.type !== 'text' || start?.offset === undefined) return undefined;
		const written = source.slice(start.offset, end?.offset);
		return start.offset + offsetInSource(written, node.value, offset - (starts[index] ?? 0));
	};
	return {
		children,
		text,
		starts,
		inSource,
		isTyped: (offset) => source.charAt(inSource(offset) ?? -1) !== '\\',
	};
}

/** The words of a node in a line. In MDX the braces of a key or a place are an expression. */
function wordsIn(node: Nodes): string {
	if (node.type === 'text') return node.value;
	if (node.type === 'mdxTextExpression') return `{${node.value}}`;
	if (node.type === 'break') return '\n';
	return words.has(node.type) ? textOf(node).replaceAll('@', other) : other;
}

/** The children with the citations in their place, and the texts around them cut. */
function replaced(line: Line, found: readonly PandocCitation[], source: string): Nodes[] {
	const { children, text, starts, inSource } = line;
	const made: Nodes[] = [];
	const position = (from: number, to: number): Text['position'] => {
		const [start, last] = [inSource(from), inSource(to - 1)];
		return start === undefined || last === undefined
			? undefined
			: { start: pointAt(source, start), end: pointAt(source, endOfSign(source, last)) };
	};
	const add = <T extends Text | PandocCitationNode>(node: T, from: number, to: number) => {
		const at = position(from, to);
		made.push(at === undefined ? node : { ...node, position: at });
	};
	/** Keeps the children, or the parts of texts, between two offsets. */
	const keep = (from: number, to: number) => {
		for (const [index, child] of children.entries()) {
			const start = starts[index] ?? 0;
			const end = starts[index + 1] ?? text.length;
			if (child.type !== 'text') {
				if (start >= from && end <= to && start < to) made.push(child);
				continue;
			}
			const [first, last] = [Math.max(start, from), Math.min(end, to)];
			if (first < last) add({ type: 'text', value: text.slice(first, last) }, first, last);
		}
	};
	let done = 0;
	for (const { start, end, cited, isMention } of found) {
		keep(done, start);
		const value = text.slice(start, end);
		add({ type: 'pandocCitation', value, cited, isMention }, start, end);
		done = end;
	}
	keep(done, text.length);
	return made;
}

/** The offset after the sign that starts at an offset: after "\\[", "&amp;" or one letter. */
function endOfSign(source: string, at: number): number {
	const [sign = ''] = /^(?:\\[!-/:-@[-`{-~]|&#?\w+;|.)/su.exec(source.slice(at, at + 40)) ?? [];
	return at + sign.length;
}

function pointAt(source: string, offset: number) {
	return { ...spotAt(source, offset), offset };
}
