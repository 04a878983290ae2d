import type { Nodes, PhrasingContent, Root } from 'mdast';
import { type BareNumber, findBareNumbers } from '../../language/read/bare-numbers.ts';
import { objectPlaceholder, otherPlaceholder } from '../../language/read/not-a-figure.ts';
import type { Locale } from '../../language/languages.ts';
import { statementAround } from '../../language/read/statement-around.ts';
import type { Spot } from '../position.ts';
import type { PandocCitationNode } from './cite/pandoc-nodes.ts';
import { offsetInSource, spotAt } from './source-offset.ts';

/** A run of a block's text from one node, with its place in the file. */
export interface ProsePiece {
	/** Where the piece starts in the text of the block. */
	readonly at: number;
	/** Its text without escapes and with entities resolved. */
	readonly value: string;
	readonly from: number;
	readonly to: number;
}

/**
 * The text of one paragraph, heading, table cell, caption or alternative text, with its inline
 * pieces joined. A figure or a plain number is one `objectPlaceholder`; anything else that is not
 * prose (code, mathematics, images, citations) is one `otherPlaceholder`. HTML tags leave no trace,
 * and literals in MDX are read: `<b>120,000</b>`, `{120000}`.
 */
export interface ProseBlock {
	readonly text: string;
	readonly pieces: readonly ProsePiece[];
	/** Set where no directive can stand: its numbers are compared with the figures that the article lists. */
	readonly of?: 'headings' | 'images';
}

/** A number in the prose that should be a figure, with its place in the source. */
export interface PlacedBareNumber extends Spot, Pick<BareNumber, 'text' | 'why'> {
	/** Set for a number in a heading or in the text of an image: which of the two, and its words. */
	readonly said?: { readonly of: 'headings' | 'images'; readonly words: string };
}

/** The blocks of prose in a tree on which `restoreDirectives` has run. */
export function proseBlocks(tree: Root): readonly ProseBlock[] {
	const blocks: ProseBlock[] = [];
	const visit = (node: Nodes): void => {
		if (node.type === 'html' || node.type === 'mdxFlowExpression') {
			const block = new BlockText();
			block.addMarkup(node);
			blocks.push(block.finish(false));
		}
		if (!('children' in node)) return;
		const children: readonly Nodes[] = node.children;
		if (!children.some(isInline)) {
			for (const child of children) visit(child);
			return;
		}
		const block = new BlockText();
		for (const child of children) block.add(child);
		blocks.push(block.finish(node.type === 'heading'), ...block.captions);
	};
	visit(tree);
	return blocks.filter(({ text }) => text !== '');
}

/** The bare numbers of a tree that was parsed from `source`. */
export function bareNumbersIn(
	tree: Root,
	source: string,
	{ vocabulary, language }: Locale,
): readonly PlacedBareNumber[] {
	return proseBlocks(tree).flatMap((block) => {
		const all = findBareNumbers(block.text, vocabulary, language);
		return all.map((number) => ({
			text: number.text,
			why: number.why,
			...spotAt(source, fileOffset(block, number.start, source)),
			...(block.of === undefined
				? {}
				: {
						said: {
							of: block.of,
							words: statementAround(block.text, number, { all, language }),
						},
					}),
		}));
	});
}

/** The offset in the file of the character at `offset` of a block. */
export function fileOffset(block: ProseBlock, offset: number, source: string): number {
	const piece = block.pieces.findLast(({ at }) => at <= offset);
	return piece === undefined
		? 0
		: piece.from +
				offsetInSource(source.slice(piece.from, piece.to), piece.value, offset - piece.at);
}

const inlineTypes: ReadonlySet<string> = new Set([
	'text',
	'emphasis',
	'strong',
	'delete',
	'link',
	'linkReference',
	'image',
	'imageReference',
	'inlineCode',
	'break',
	'footnoteReference',
	'textDirective',
	'mdxJsxTextElement',
	'mdxTextExpression',
	'inlineMath',
	'pandocCitation',
] satisfies readonly (PhrasingContent['type'] | 'inlineMath')[]);
/** Whether a node is part of a line of text. */
export const isInline = (node: Nodes): boolean => inlineTypes.has(node.type);

const headingNumber =
	/^\s*(?:\d+(?:\.\d+)*[.)]|\d+(?:\.\d+)+|[IVXLC]+[.)])\s+(?=[\p{Lu}\uFFFC"“‘])/u;

/** Comments, scripts, styles and tags; and the runs of text between them. */
const hiddenMarkup = /<!--[\s\S]*?-->|<(script|style)\b[\s\S]*?(?:<\/\1>|$)|<[^>]*>?|[^<]+/giu;

/** Collects the text of a block, node by node. */
class BlockText {
	readonly captions: ProseBlock[] = [];
	readonly #pieces: ProsePiece[] = [];
	#text = '';

	add(node: Nodes): void {
		if (node.type === 'text') this.#append(node.value, node);
		else if (node.type === 'html') this.#append('', node);
		else if (node.type === 'mdxTextExpression' || node.type === 'mdxFlowExpression')
			this.#append(wordsOfExpression(node.value), node);
		else if (node.type === 'pandocCitation') this.#addCitation(node);
		else if (node.type === 'break') this.#append(' ', node);
		else if (node.type === 'image' || node.type === 'imageReference')
			this.#addImage(
				[node.alt, 'title' in node ? node.title : ''].filter(Boolean).join('. '),
				node,
			);
		else if (
			(node.type === 'textDirective' && node.name !== 'term') ||
			(node.type === 'link' && isAddressItself(node)) ||
			!('children' in node) ||
			node.children.length === 0
		)
			this.#append(isFigure(node) ? objectPlaceholder : otherPlaceholder, node);
		else for (const child of node.children) this.add(child);
	}

	/**
	 * Adds HTML or an expression that is a block of its own: the text between its tags, each run
	 * with its place.
	 */
	addMarkup(node: Extract<Nodes, { readonly type: 'html' | 'mdxFlowExpression' }>): void {
		if (node.type === 'mdxFlowExpression') {
			this.add(node);
			return;
		}
		const start = node.position?.start.offset ?? 0;
		for (const { 0: run, index } of node.value.matchAll(hiddenMarkup)) {
			if (run.startsWith('<')) continue;
			const [from, to] = [start + index, start + index + run.length];
			this.#append(run, {
				position: {
					start: { line: 1, column: 1, offset: from },
					end: { line: 1, column: 1, offset: to },
				},
			});
		}
	}

	finish(isHeading: boolean): ProseBlock {
		const text = isHeading
			? this.#text.replace(headingNumber, (number) => ' '.repeat(number.length))
			: this.#text;
		return { text, pieces: this.#pieces, ...(isHeading ? { of: 'headings' as const } : {}) };
	}

	#append(value: string, { position }: Pick<Nodes, 'position'>): void {
		this.#pieces.push({
			at: this.#text.length,
			value,
			from: position?.start.offset ?? 0,
			to: position?.end.offset ?? 0,
		});
		this.#text += value;
	}

	/** The words around a citation are read like the text. */
	#addCitation(node: PandocCitationNode): void {
		for (const { before, after } of node.cited)
			for (const words of [before, otherPlaceholder, after])
				if (words !== undefined) this.#append(` ${words}`, node);
	}

	#addImage(alt: string, node: Nodes): void {
		this.#append(otherPlaceholder, node);
		if (alt === '') return;
		const caption = new BlockText();
		caption.#append(alt, node);
		this.captions.push({ ...caption.finish(false), of: 'images' });
	}
}

/** Whether a node is a figure, a number marked as plain, or an element that may render either. */
function isFigure(node: Nodes): boolean {
	return node.type === 'textDirective'
		? node.name === 'fig' || node.name === 'plain'
		: node.type === 'mdxJsxTextElement';
}

/**
 * The output of a literal in braces: "120000" for `{120000}`, "120,000" for `{'120,000'}`;
 * otherwise a placeholder.
 */
function wordsOfExpression(value: string): string {
	const literal =
		/^\s*\(?\s*(?:(['"`])(?<words>[^'"`$\\]*)\1|(?<number>[\d_.]+(?:e\d+)?))\s*\)?(?:\.\w+\([^()]*\))?\s*$/u.exec(
			value,
		)?.groups;
	if (literal === undefined) return otherPlaceholder;
	return literal['words'] ?? String(Number(literal['number']?.replaceAll('_', '')));
}

/** "https://example.org", which GFM links by itself, and `<mail@example.org>`. */
function isAddressItself(node: Extract<Nodes, { readonly type: 'link' }>): boolean {
	const [only] = node.children;
	if (node.children.length !== 1 || only?.type !== 'text') return false;
	return [
		only.value,
		`http://${only.value}`,
		`https://${only.value}`,
		`mailto:${only.value}`,
	].includes(node.url);
}
