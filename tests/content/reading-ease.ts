import { flesch } from 'flesch';
import type { Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { syllable } from 'syllable';
import { visit } from 'unist-util-visit';
import { restoreDirectives } from '../../src/ledger/text/directives.ts';
import { parseMarkdown } from '../../src/ledger/text/markdown.ts';

/** How easy a text is to read, and the counts behind the score. */
export interface ReadingEase {
	/** Flesch's formula: 100 is very easy, 60 to 70 plain English, below 30 very hard. */
	readonly ease: number;
	readonly sentences: number;
	readonly words: number;
	/** The sentences with the most words, longest first. */
	readonly longest: readonly string[];
}

const sentencesOf = new Intl.Segmenter('en', { granularity: 'sentence' });

/**
 * The prose of an article as readers see it: paragraphs and list items, with the words of figures
 * and without the numbers of sources. Headings, drawings and tables are left out.
 */
export function proseOf(markdown: string, isMdx: boolean): readonly string[] {
	const tree = parseMarkdown(markdown, isMdx);
	restoreDirectives(tree, markdown);
	const paragraphs: string[] = [];
	visit(tree, 'paragraph', (paragraph) => {
		paragraphs.push(
			paragraph.children
				.map(proseText)
				.join('')
				.replaceAll(/\[@[^\]]*\]/g, ''),
		);
	});
	return paragraphs;
}

function proseText(node: Nodes): string {
	if (node.type === 'textDirective') return node.name === 'cite' ? '' : textOf(node) || 'a figure';
	return 'children' in node ? node.children.map(proseText).join('') : textOf(node);
}

/** Computes the reading ease. Numbers in digits count as words of one syllable. */
export function readingEase(paragraphs: readonly string[]): ReadingEase {
	const sentences = paragraphs
		.flatMap((text) => [...sentencesOf.segment(text)].map(({ segment }) => segment.trim()))
		.filter((text) => /\p{L}/u.test(text));
	const lengths = sentences.map((text) => splitWords(text).length);
	const words = sentences.flatMap(splitWords);
	const syllables = words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0);
	const byLength = sentences
		.map((text, index) => ({ text, length: lengths[index] ?? 0 }))
		.toSorted((a, b) => b.length - a.length);
	return {
		ease: flesch({ sentence: sentences.length, word: words.length, syllable: syllables }),
		sentences: sentences.length,
		words: words.length,
		longest: byLength.slice(0, 3).map(({ text }) => text),
	};
}

function splitWords(text: string): readonly string[] {
	return text.match(/[\p{L}\p{N}][\p{L}\p{N}’'.,-]*/gu) ?? [];
}
