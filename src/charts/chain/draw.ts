import { machineDate } from '../../language/write/date.ts';
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { readEmphasis } from '../../record/emphasis/read-emphasis.ts';
import { chain } from './kind.ts';
import { type ChainLink, describeChain, placeChain } from './layout.ts';
import { textFigure, textFrame } from '../kit/frame.ts';
import type { Wording } from '../kit/text/runs.ts';
import { chartPage } from '../../ledger/link/page-address.ts';
import { chainTo, type Link } from '../../ledger/ask/chain.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { formatFigure } from '../../language/write/format.ts';
import type { Figure } from '../../record/resolved.ts';
import { dateWords } from '../../messages/date-words.ts';
import { messagesOf } from '../../messages/messages-of.ts';
import { unknownOrigin } from '../../record/figure.ts';
import { type Attributes, type DrawingContext, attributeText } from '../../parts/context.ts';
import { atBothWidths } from '../figure-frame.ts';
import { edgeWords } from '../../parts/edge-words.ts';
import { capitalise, claimantWords, sourceLinks } from '../../parts/names.ts';
import { ownPublisher } from '../../parts/own-publisher.ts';
import { changedCodes, highlightIf, sentenceOf } from '../../parts/sentence.ts';
import { namedNotices, correctionNotice, withNotice } from '../../parts/correction-notice.ts';
import { translatedNode } from '../../parts/translated-node.ts';

/**
 * Draws the path from the origin to a figure as one ordered list: what happened on the way to each
 * link, who says it and where, its words with the changed ones marked, and why the changes are
 * known. The stylesheet turns the list into a diagram.
 */
export function draw(attributes: Attributes, context: DrawingContext): Element {
	const { ledger, id, article } = context;
	const links = chainTo(attributeText(attributes, 'figure') ?? '', ledger);
	const figures = links.map(({ figure }) => figure);
	const messages = messagesOf(ledger.vocabulary);
	const { chain: said } = messages;
	const notes = notesOf(attributes);
	const subtitle = attributeText(attributes, 'subtitle');
	const drawn = [
		...(isOriginUnknown(links)
			? [
					{
						id: unknownOrigin,
						isChanged: false,
						who: [{ text: said.unknown }],
						said: [],
						isUnknown: true,
					},
				]
			: []),
		...links.map((link, index) => linkOf(link, links[index + 1], { ...context, notes })),
	];
	return textFrame(
		{
			id,
			words: messages.chart,
			address: chartPage(article.slug, id, ledger),
			kind: 'chain',
			title: attributeText(attributes, 'title') ?? said.title,
			subtitle: subtitle ?? said.subtitle(drawn.some(({ isChanged }) => isChanged)),
			...atBothWidths((widthPx) => placeChain(drawn, widthPx)),
			description: describeChain(drawn),
			figures,
			notes: namedNotices(figures, ledger),
			table: {
				head: said.head,
				rows: links.map((link) => [
					dateWords(link.figure.asOf, 'short', ledger),
					capitalise(claimantWords(link.figure.claimant, messages)),
					withNotice(formatFigure(link.figure, ledger.vocabulary), link.figure, ledger),
					edgeOf(link, ledger) ?? '',
					reasonsOf(link.figure).join(' '),
					[...sourceLinks([link.figure.source], article, ledger)],
				]),
			},
			sourceLine: [
				...sourceLinks(
					figures.map(({ source }) => source),
					article,
					ledger,
				),
			],
		},
		{ subtitle, content: [listOf(links, { ...context, notes })] },
	);
}

/** The chain alone, for a page that exports no drawing of it. */
export function drawText(attributes: Attributes, context: DrawingContext): Element {
	const { ledger, id } = context;
	const links = chainTo(attributeText(attributes, 'figure') ?? '', ledger);
	const title = attributeText(attributes, 'title') ?? messagesOf(ledger.vocabulary).chain.title;
	return textFigure(
		{ id, kind: 'chain', title },
		{
			subtitle: attributeText(attributes, 'subtitle'),
			content: [listOf(links, { ...context, notes: notesOf(attributes) })],
		},
	);
}

function listOf(links: readonly Link[], context: ChainContext): Element {
	const { unknown } = messagesOf(context.ledger.vocabulary).chain;
	return h('ol', [
		...(isOriginUnknown(links) ? [h('li', h('p', { className: ['who'] }, unknown))] : []),
		...links.map((link, index) => drawLink(link, links[index + 1], context)),
	]);
}

interface ChainContext extends DrawingContext {
	/** Lines of the author about a link, by the id of its figure. */
	readonly notes: ReadonlyMap<string, readonly string[]>;
}

function notesOf(attributes: Attributes): ChainContext['notes'] {
	const { notes } = readEmphasis(attributes, chain.emphasis);
	const pointed = notes.flatMap(({ at, text }) =>
		at.of === 'record' ? [{ id: at.id, text }] : [],
	);
	return new Map(
		[...Map.groupBy(pointed, ({ id }) => id)].map(([id, own]) => [id, own.map(({ text }) => text)]),
	);
}

/** A link of the exported drawing, in the words of the list. */
function linkOf(link: Link, after: Link | undefined, context: ChainContext): ChainLink {
	const edge = edgeOf(link, context.ledger);
	const why = [...reasonsOf(link.figure), ...(context.notes.get(link.figure.id) ?? [])].join(' ');
	return {
		id: link.figure.id,
		isChanged: changedCodes(link).size > 0,
		who: wordingOf(firstLine(link, context)),
		said: wordingOf(sentenceOf(link, context.ledger.vocabulary, after)),
		...(edge === undefined ? {} : { edge }),
		...(why === '' ? {} : { why }),
	};
}

/** Text nodes as words that are bold, marked or plain. */
function wordingOf(
	nodes: readonly ElementContent[],
	kind: Omit<Wording, 'text'> = {},
): readonly Wording[] {
	return nodes.flatMap((node): readonly Wording[] => {
		if (node.type === 'text')
			return node.value.trim() === '' ? [] : [{ ...kind, text: node.value.trim() }];
		if (node.type !== 'element') return [];
		return wordingOf(node.children, {
			...kind,
			...(node.tagName === 'b' ? { isStrong: true } : {}),
			...(node.tagName === 'mark' ? { isMarked: true } : {}),
		});
	});
}

function drawLink(link: Link, after: Link | undefined, context: ChainContext): Element {
	const { figure } = link;
	const { ledger } = context;
	const changed = changedCodes(link);
	const edge = edgeOf(link, ledger);
	const gone = correctionNotice(figure, ledger);
	const reasons = reasonsOf(figure).flatMap((reason, index) => [
		...(index === 0 ? [] : [' ']),
		translatedNode(reason, ledger),
	]);
	return h('li', [
		...(edge === undefined
			? []
			: [h('p', { className: ['edge', ...(changed.size === 0 ? ['soft'] : [])] }, edge)]),
		h('p', { className: ['who'] }, [...firstLine(link, context)]),
		h('p', { className: ['said'] }, sentenceOf(link, ledger.vocabulary, after)),
		...(reasons.length === 0 ? [] : [h('p', { className: ['why'] }, reasons)]),
		...(context.notes.get(figure.id) ?? []).map((note) => h('p', { className: ['why'] }, note)),
		...(gone === undefined ? [] : [h('p', { className: ['gone'], role: 'note' }, gone)]),
	]);
}

/** The date, the claimant and the source. */
function firstLine(link: Link, context: DrawingContext): readonly ElementContent[] {
	const { asOf } = link.figure;
	return [
		h(
			'time',
			{ dateTime: machineDate(asOf) },
			highlightIf(changedCodes(link).has('drift-as-of'), dateWords(asOf, 'long', context.ledger)),
		),
		highlightIf(false, '\u00a0· '),
		...whoWords(link, context),
	];
}

/**
 * The claimant and the source: "US officials, unnamed, in The New York Times, 18 Aug 2023". A
 * publisher is named only once.
 */
function whoWords(link: Link, { article, ledger }: DrawingContext): ElementContent[] {
	const { claimant, source } = link.figure;
	const messages = messagesOf(ledger.vocabulary);
	const publisher = ownPublisher(link.figure, ledger);
	const isChanged = changedCodes(link).has('drift-claimant');
	const printed = [...sourceLinks([source], article, ledger)];
	if (publisher.says) return isChanged ? [h('mark', printed)] : printed;
	const { to, ...who } = claimant;
	return [
		highlightIf(
			isChanged,
			capitalise(claimantWords(publisher.isRecipient ? who : claimant, messages)),
		),
		highlightIf(false, `, ${messages.claimant.in} `),
		...printed,
	];
}

/**
 * What happened on the way to a link; undefined for the origin. A link that repeats a source that
 * was not found cannot be compared.
 */
function edgeOf(link: Link, ledger: Ledger): string | undefined {
	if (link.from !== undefined) return edgeWords(link, ledger.vocabulary);
	return link.figure.repeats === unknownOrigin
		? messagesOf(ledger.vocabulary).chain.incomparable
		: undefined;
}

function isOriginUnknown(links: readonly Link[]): boolean {
	return links[0]?.figure.repeats === unknownOrigin;
}

/** Why the differences are known, in the author's words. */
function reasonsOf(figure: Figure): readonly string[] {
	return [...new Set(Object.values(figure.acknowledged ?? {}))];
}
