import { h } from 'hastscript';
import { correctionKindWords } from '../drawing/correction-words.ts';
import { standingLine } from '../drawing/standing-words.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { correctionsPage } from '../ledger/page-address.ts';
import { correctionsOf, type PublishedCorrection } from '../ledger/published-corrections.ts';
import type { Feed, FeedItem } from './feed.ts';
import { lastChange } from './last-change.ts';

const mostItems = 100;

/** What was changed of what readers were told, as a feed, newest first. */
export function correctionsFeed(ledger: Ledger): Feed {
	const { site } = ledger;
	return {
		title: `Corrections · ${site.title}`,
		description: `What was changed of what readers of ${site.title} were told, from what, to what, and why.`,
		home: correctionsPage,
		atom: `${correctionsPage}atom.xml`,
		json: `${correctionsPage}feed.json`,
		updated: correctionsOf(ledger)[0]?.correction.date ?? lastChange(ledger) ?? '1970',
		items: correctionsOf(ledger).slice(0, mostItems).map((one) => itemOf(one, ledger)),
	};
}

function itemOf({ id, correction, article }: PublishedCorrection, ledger: Ledger): FeedItem {
	const { kind, date, before, after, reason } = correction;
	const figure = ledger.figures.get(correction.figure ?? '')?.record;
	const standing = figure === undefined ? undefined : standingLine(figure, ledger);
	const place = article === undefined ? '' : ` In “${article.front.title}”.`;
	return {
		address: new URL(`${correctionsPage}#${id}`, ledger.site.baseUrl).href,
		title: `“${before}” is now “${after}”`,
		summary: `${correctionKindWords[kind]}. ${reason}${place}`,
		content: [
			h('p', `${correctionKindWords[kind]}. “${before}” is now “${after}”. ${reason}`),
			...(standing === undefined ? [] : [h('p', h('strong', standing))]),
			...(article === undefined ? [] : [h('p', ['In ', h('a', { href: new URL(`/${article.slug}/`, ledger.site.baseUrl).href }, article.front.title), '.'])]),
		],
		published: date,
		updated: date,
		tags: [kind],
	};
}
