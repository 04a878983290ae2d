import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { namedNotices, wordsOfCorrection } from '../../parts/correction-notice.ts';
import { translatedNode } from '../../parts/translated-node.ts';
import { isWrittenIn } from '../../ledger/link/edition.ts';
import type { Article, Ledger } from '../../ledger/ledger.ts';
import { fullAddress, pageIn, textPage } from '../../ledger/link/page-address.ts';
import { correctionsOf } from '../../ledger/ask/published-corrections.ts';
import { peopleNamed } from '../../ledger/ask/people.ts';
import { publishedArticles } from '../../ledger/ask/published-articles.ts';
import { tagsIn } from '../../ledger/ask/tags.ts';
import { dateWords } from '../../messages/date-words.ts';
import { messagesOf } from '../../messages/messages-of.ts';
import type { Feed } from './feed.ts';
import { changedOn, lastChange } from '../meta/last-change.ts';

/** Older articles are only on the home page of the site. */
const mostItems = 50;

/**
 * The articles as a feed, newest first. The feed of an edition has the articles in its language.
 */
export function articlesFeed(ledger: Ledger): Feed {
	const { site } = ledger;
	const home = pageIn(ledger, '/');
	return {
		title: site.title,
		description: site.description,
		home,
		atom: `${home}feed.xml`,
		json: `${home}feed.json`,
		updated: lastChange(ledger) ?? '1970',
		items: publishedArticles(ledger)
			.filter((article) => isWrittenIn(ledger, article))
			.slice(0, mostItems)
			.map((article) => ({
				address: fullAddress(textPage(article.slug, ledger), ledger),
				title: article.front.title,
				summary: article.front.summary,
				content: contentOf(article, ledger),
				published: article.front.published,
				updated: changedOn(article, ledger),
				tags: tagsIn(article, ledger).map(({ tag }) => tag),
				authors: peopleNamed(article.front.authors, ledger).map(({ name }) => name),
			})),
	};
}

/**
 * The summary of an article and the date of its facts, then its figures that are no longer current,
 * and its corrections.
 */
function contentOf(article: Article, ledger: Ledger): readonly ElementContent[] {
	const { front, figures, sources } = article;
	const { feeds: words } = messagesOf(ledger.vocabulary).recordPages;
	const gone = namedNotices(
		figures.flatMap((id) => ledger.figures.get(id)?.record ?? []),
		ledger,
	);
	return [
		h('p', front.summary),
		h(
			'p',
			`${words.factsAsOf(dateWords(front.factsAsOf, 'long', ledger))} ${words.figures(figures.length)}, ${words.sources(sources.length)}.`,
		),
		...gone.map((line) => h('p', h('strong', line))),
		...correctionsOf(ledger)
			.filter((one) => one.article === article)
			.toReversed()
			.map(({ correction }) => [correction, wordsOfCorrection(correction, ledger)] as const)
			.map(([{ kind, date, reason }, { before, after }]) =>
				h('p', [
					`${words.corrected(dateWords(date, 'long', ledger), kind === 'retraction' ? words.isWithdrawn(before) : words.isNow(before, after))} `,
					translatedNode(reason, ledger),
				]),
			),
	];
}
