import { h } from 'hastscript';
import { articleLink } from '../../parts/article-link.ts';
import { nodesOf } from '../../parts/pieces.ts';
import { namedNotice, wordsOfCorrection } from '../../parts/correction-notice.ts';
import { translatedNode } from '../../parts/translated-node.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import {
	correctionPlace,
	correctionsPage,
	fullAddress,
	pageIn,
} from '../../ledger/link/page-address.ts';
import { correctionsOf, type PublishedCorrection } from '../../ledger/ask/published-corrections.ts';
import { messagesOf } from '../../messages/messages-of.ts';
import type { Feed, FeedItem } from './feed.ts';
import { lastChange } from '../meta/last-change.ts';

const mostItems = 100;

/** The published corrections as a feed, newest first. */
export function correctionsFeed(ledger: Ledger): Feed {
	const {
		site: { title },
	} = ledger;
	const {
		page,
		recordPages: { feeds: words },
	} = messagesOf(ledger.vocabulary);
	const home = pageIn(ledger, correctionsPage);
	return {
		title: `${page.correctionsPage} · ${title}`,
		description: words.correctionsOf(title),
		home,
		atom: `${home}atom.xml`,
		json: `${home}feed.json`,
		updated: correctionsOf(ledger)[0]?.correction.date ?? lastChange(ledger) ?? '1970',
		items: correctionsOf(ledger)
			.slice(0, mostItems)
			.map((one) => itemOf(one, ledger)),
	};
}

/**
 * The texts before and after a correction, and its reason, are in the original language if they are
 * not translated.
 */
function itemOf({ id, correction, article }: PublishedCorrection, ledger: Ledger): FeedItem {
	const { kind, date, reason } = correction;
	const { before, after } = wordsOfCorrection(correction, ledger);
	const {
		corrections: { kinds },
		feeds: words,
	} = messagesOf(ledger.vocabulary).recordPages;
	const figure = ledger.figures.get(correction.figure ?? '')?.record;
	const notice = figure === undefined ? undefined : namedNotice(figure, ledger);
	const change = kind === 'retraction' ? words.isWithdrawn(before) : words.isNow(before, after);
	return {
		address: fullAddress(correctionPlace(id, ledger), ledger),
		title: change,
		summary: [
			`${kinds[kind]}.`,
			reason,
			...(article === undefined
				? []
				: [words.inArticle(words.quoted(article.front.title)).join('')]),
		].join(' '),
		content: [
			h('p', [`${kinds[kind]}. ${change}. `, translatedNode(reason, ledger)]),
			...(notice === undefined ? [] : [h('p', h('strong', notice))]),
			...(article === undefined
				? []
				: [h('p', nodesOf(words.inArticle([articleLink(article, ledger, { isFull: true })])))]),
		],
		published: date,
		updated: date,
		tags: [kind],
		authors: [],
	};
}
