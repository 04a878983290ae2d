import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { chainTo, type Link } from '../ledger/chain.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { formatDate } from '../phrase/date.ts';
import type { Figure } from '../record/resolved.ts';
import { unknownOrigin } from '../record/figure.ts';
import { type Attributes, type DrawingContext, wordsOf } from './context.ts';
import { edgeWords } from './edge-words.ts';
import { capitalise, claimantWords, publisherOf, sourceLinks } from './names.ts';
import { changedCodes, markIf, sentenceOf } from './sentence.ts';
import { standingWords } from './standing-words.ts';

/**
 * Draws the path from the origin to a figure as one ordered list: what happened on the way to each link, who says it where, what is said
 * with the changed words marked, and why the changes are known. The stylesheet lays the same list out as a diagram.
 */
export function drawChain(attributes: Attributes, context: DrawingContext): Element {
	const { ledger, id } = context;
	const links = chainTo(wordsOf(attributes, 'figure') ?? '', ledger);
	return h('figure', { className: ['chain'], id }, [
		h('figcaption', h('h2', { id: `${id}-title` }, wordsOf(attributes, 'title') ?? 'One estimate, told again')),
		h('ol', [...(isOriginUnknown(links) ? [h('li', h('p', { className: ['who'] }, 'Origin not known'))] : []), ...links.map((link) => drawLink(link, context))]),
	]);
}

function drawLink(link: Link, context: DrawingContext): Element {
	const { figure } = link;
	const { ledger } = context;
	const changed = changedCodes(link);
	const edge = edgeOf(link, ledger);
	const gone = standingWords(figure, ledger);
	const reasons = reasonsOf(figure);
	return h('li', [
		...(edge === undefined ? [] : [h('p', { className: ['edge', ...(changed.size === 0 ? ['soft'] : [])] }, edge)]),
		h('p', { className: ['who'] }, [
			h('time', { dateTime: figure.asOf }, markIf(changed.has('drift-as-of'), formatDate(figure.asOf, 'long'))),
			' · ',
			...whoWords(link, context),
		]),
		h('p', { className: ['said'] }, sentenceOf(link, ledger.vocabulary)),
		...(reasons === '' ? [] : [h('p', { className: ['why'] }, reasons)]),
		...(gone === undefined ? [] : [h('p', { className: ['gone'], role: 'note' }, gone)]),
	]);
}

/** Who says it, and in which source: "US officials, unnamed, in The New York Times, 18 Aug 2023". A publisher is not named twice. */
function whoWords(link: Link, { article, ledger }: DrawingContext): ElementContent[] {
	const { claimant, source } = link.figure;
	const record = ledger.sources.get(source)?.record;
	const isPublisher = (name: string | undefined) => record !== undefined && name === publisherOf(record);
	const isChanged = changedCodes(link).has('drift-claimant');
	const printed = [...sourceLinks([source], article, ledger)];
	if (isPublisher(claimant.name)) return isChanged ? [h('mark', printed)] : printed;
	const { to, ...who } = claimant;
	return [markIf(isChanged, capitalise(claimantWords(isPublisher(to) ? who : claimant))), markIf(false, ', in '), ...printed];
}

/** What happened on the way to a link; undefined of the origin. What passes on something that was not found cannot be compared. */
function edgeOf(link: Link, ledger: Ledger): string | undefined {
	if (link.from !== undefined) return edgeWords(link, ledger.vocabulary);
	return link.figure.repeats === unknownOrigin ? 'Cannot be compared' : undefined;
}

function isOriginUnknown(links: readonly Link[]): boolean {
	return links[0]?.figure.repeats === unknownOrigin;
}

/** Why the differences are known, in the author's words. */
function reasonsOf(figure: Figure): string {
	return [...new Set(Object.values(figure.acknowledged ?? {}))].join(' ');
}
