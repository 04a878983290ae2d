import type { ElementContent } from 'hast';
import type {} from 'mdast-util-to-hast';
import { toString as textOf } from 'mdast-util-to-string';
import type { Parents, PhrasingContent, Root } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { SKIP, visit } from '../ledger/text/visit.ts';
import { citationsOf } from '../citation/citations.ts';
import { cslItemsOf } from '../citation/csl-item.ts';
import { citationId } from '../parts/names.ts';
import { type CitedSource, readCite } from '../ledger/text/cite/cited-source.ts';
import type {} from '../ledger/text/cite/pandoc-nodes.ts';
import { authorWords } from './author-words.ts';
import { messagesOf } from '../messages/messages-of.ts';
import type { Ledger, Text } from '../ledger/ledger.ts';

/** The id of the preview of a source on a page. */
export const previewId = (source: string) => `preview:${source}`;

/**
 * Turns `:cite[a; b]{at=…}` and Pandoc's citations into buttons that open a preview of the source: a
 * number, or the words of an author-date style. A mention of no source is the author's text.
 */
export function proseCitations(tree: Root, article: Text, ledger: Ledger): void {
	const counts = new Map<string, number>();
	const button = (
		one: CitedSource,
		name: string | undefined,
		children: PhrasingContent[],
	): PhrasingContent => {
		const count = (counts.get(one.source) ?? 0) + 1;
		counts.set(one.source, count);
		const named = name === undefined ? {} : { ariaLabel: name };
		return {
			type: 'textDirective',
			name: 'cite-number',
			children,
			data: {
				hName: 'button',
				hProperties: {
					id: citationId(one.source, count),
					popovertarget: previewId(one.source),
					...named,
				},
			},
		};
	};
	const render = citationsOf(ledger).style.isAuthorDate
		? inWords(article, ledger, button)
		: inNumbers(article, ledger, button);
	visit(tree, (node, index, parent) => {
		if (index === undefined || parent === undefined) return undefined;
		const siblings = (parent as Parents).children as PhrasingContent[];
		if (node.type === 'textDirective' && node.name === 'cite' && node.data === undefined) {
			const cited = render(
				readCite(textOf(node), node.attributes?.['at']),
				siblings[index - 1],
				siblings[index + 1],
			);
			siblings.splice(index, 1, ...cited);
			return [SKIP, index + cited.length];
		}
		if (node.type !== 'pandocCitation') return undefined;
		const isText = node.isMention && !node.cited.every(({ source }) => ledger.sources.has(source));
		const pieces = isText
			? [text(node.value)]
			: render(node.cited, siblings[index - 1], siblings[index + 1]);
		siblings.splice(index, 1, ...pieces);
		return [SKIP, index + pieces.length];
	});
}

/** Makes the button of one source. Without a name of its own it is named by the label around it. */
type Button = (
	one: CitedSource,
	name: string | undefined,
	children: PhrasingContent[],
) => PhrasingContent;
/**
 * @param before what the citation follows: its text gets shorter if a full stop moves behind
 * the citation, or if the citation joins the word
 * @param after what follows the citation: its text gets shorter if a full stop moves before the citation
 */
type Render = (
	cited: readonly CitedSource[],
	before: PhrasingContent | undefined,
	after: PhrasingContent | undefined,
) => PhrasingContent[];

/**
 * Numbers alone, or with words around them: "Cooper¹", "(see ¹; also ²)".
 */
function inNumbers(article: Text, ledger: Ledger, button: Button): Render {
	const numbers = (cited: readonly CitedSource[]): PhrasingContent => ({
		type: 'textDirective',
		name: 'cite',
		data: { hName: 'span', hProperties: { className: ['cite'] } },
		// The word joiner keeps the number on the same line as the previous word.
		children: [
			text('\u2060'),
			...cited.map((one) => {
				const number = article.sources.indexOf(one.source) + 1;
				return button(one, messagesOf({ language: article.language }).source(number, one.at), [
					text(String(number)),
				]);
			}),
		],
	});
	return (cited, before, after) => {
		const { named, rest } = namedFirst(cited, article, ledger);
		if (named === undefined && !rest.some(hasWords)) joinWord(before, after);
		const inSentence = named === undefined ? [] : [text(named.words), numbers([named.cited])];
		const apart = named === undefined && !isApart(before) ? [text(' ')] : [];
		if (!rest.some(hasWords)) return [...inSentence, ...(rest.length === 0 ? [] : [numbers(rest)])];
		return [
			...inSentence,
			...(named === undefined ? apart : [text(' ')]),
			text('('),
			...rest.flatMap((one, index) => [
				...(index === 0 ? [] : [text('; ')]),
				...withWords(one, [numbers([one])], true),
			]),
			text(')'),
		];
	};
}

/** The source whose author the sentence names, with the words for them, and the other sources. */
function namedFirst(
	cited: readonly CitedSource[],
	article: Text,
	ledger: Ledger,
): {
	readonly named?: { readonly cited: CitedSource; readonly words: string };
	readonly rest: readonly CitedSource[];
} {
	const [first, ...rest] = cited;
	const source = first && ledger.sources.get(first.source)?.record;
	if (first?.author !== 'in-text' || source === undefined) return { rest: cited };
	return { named: { cited: first, words: authorWords(source, article.language) }, rest };
}

function hasWords({ before, after }: CitedSource): boolean {
	return before !== undefined || after !== undefined;
}

/** A citation between the words that the author puts around it. */
function withWords(
	{ before, after }: CitedSource,
	cited: readonly PhrasingContent[],
	isNumber = false,
): PhrasingContent[] {
	// The number of a source joins the word before it.
	const space = isNumber ? '' : ' ';
	return [
		...(before === undefined ? [] : [text(before + space)]),
		...cited,
		...(after === undefined ? [] : [text(/^[\p{L}\p{N}]/u.test(after) ? ` ${after}` : after)]),
	];
}

/**
 * Lets a number follow the word and the punctuation without a space: "said so [@a]."
 * becomes "said so.¹"
 */
function joinWord(before: PhrasingContent | undefined, after: PhrasingContent | undefined): void {
	if (before?.type === 'text') before.value = before.value.trimEnd();
	if (before === undefined || after?.type !== 'text') return;
	const [stop = ''] = /^[.,;:!?…]*/.exec(after.value) ?? [];
	if (before.type === 'text') before.value += stop;
	else return;
	after.value = after.value.slice(stop.length);
}

function isApart(before: PhrasingContent | undefined): boolean {
	return before === undefined || (before.type === 'text' && /\s$/.test(before.value));
}

/**
 * Puts the words of a citation before the full stop that ends the sentence: "said so.:cite[…]"
 * becomes "said so (Cooper 2023)."
 */
function inWords(article: Text, ledger: Ledger, button: Button): Render {
	const items = cslItemsOf(article.sources, ledger);
	return (cited, before) => {
		const known = cited.filter(({ source }) => ledger.sources.has(source));
		const { named } = namedFirst(known, article, ledger);
		const { open, close, delimiter, cited: words } = citationsOf(ledger).cite(known, items);
		const inside = known.flatMap((one, index): PhrasingContent[] => [
			text(index === 0 ? open : delimiter),
			...withWords(one, [
				label([...(words[index] ?? []).flatMap(phrasing), button(one, undefined, [])]),
			]),
		]);
		const span: TextDirective = {
			type: 'textDirective',
			name: 'cite',
			data: { hName: 'span', hProperties: { className: ['cited'] } },
			children: [...inside, text(close)],
		};
		if (named !== undefined) return [text(`${named.words} `), span];
		const mark = before?.type === 'text' ? (/[.,;:]$/.exec(before.value)?.[0] ?? '') : '';
		if (before?.type === 'text')
			before.value = before.value.slice(0, before.value.length - mark.length);
		return [...(isApart(before) ? [] : [text(' ')]), span, ...(mark === '' ? [] : [text(mark)])];
	};
}

/**
 * Wraps the button in a label. A button cannot break across lines; a label can, and a tap on it
 * presses the button.
 */
const label = (children: PhrasingContent[]): PhrasingContent => ({
	type: 'textDirective',
	name: 'cite-words',
	children,
	data: { hName: 'label' },
});
const text = (value: string): PhrasingContent => ({ type: 'text', value });

/**
 * The nodes of an entry in Markdown: text and emphasis are kept, and other nodes are reduced to
 * their text.
 */
function phrasing(node: ElementContent): PhrasingContent[] {
	if (node.type === 'text') return [text(node.value)];
	if (node.type !== 'element') return [];
	const children = node.children.flatMap(phrasing);
	return node.tagName === 'i' ? [{ type: 'emphasis', children }] : children;
}
