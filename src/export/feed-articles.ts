import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { standingLines } from '../drawing/standing-words.ts';
import type { Article, Ledger } from '../ledger/ledger.ts';
import { formatDate } from '../phrase/date.ts';
import { publishedArticles } from '../site/published-articles.ts';
import type { Feed } from './feed.ts';
import { changedOn, lastChange } from './last-change.ts';

/** Older articles are on the first page of the site. */
const mostItems = 50;

/** The articles as a feed, newest first. */
export function articlesFeed(ledger: Ledger): Feed {
	const { site } = ledger;
	return {
		title: site.title,
		description: site.description,
		home: '/',
		atom: '/feed.xml',
		json: '/feed.json',
		updated: lastChange(ledger) ?? '1970',
		items: publishedArticles(ledger).slice(0, mostItems).map((article) => ({
			address: new URL(`/${article.slug}/`, site.baseUrl).href,
			title: article.front.title,
			summary: article.front.summary,
			content: contentOf(article, ledger),
			published: article.front.published,
			updated: changedOn(article, ledger),
			tags: article.front.tags ?? [],
		})),
	};
}

/** What an article is about and how far it knows; then whatever of it stands no more, and what was corrected. */
function contentOf({ front, figures, sources }: Article, ledger: Ledger): readonly ElementContent[] {
	const gone = standingLines(figures.flatMap((id) => ledger.figures.get(id)?.record ?? []), ledger);
	return [
		h('p', front.summary),
		h('p', `Facts as of ${formatDate(front.factsAsOf, 'long')}. ${count(figures.length, 'figure')}, ${count(sources.length, 'source')}.`),
		...gone.map((line) => h('p', h('strong', line))),
		...(front.corrections ?? []).map(({ date, before, after, reason }) => h('p', `Corrected, ${formatDate(date, 'long')}: “${before}” is now “${after}”. ${reason}`)),
	];
}

function count(number: number, noun: string): string {
	return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
