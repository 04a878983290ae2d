import { editionsOf, isWrittenIn, languageOfEdition } from '../../ledger/link/edition.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import {
	checksFile,
	correctionsPage,
	fullAddress,
	inSite,
	pageIn,
	textPage,
} from '../../ledger/link/page-address.ts';
import { publishedArticles } from '../../ledger/ask/published-articles.ts';
import { messagesOf } from '../../messages/messages-of.ts';
import { addressOf, citationOf, dataTables } from '../data/data-package.ts';
import { howToQuote } from '../data/how-to-quote.ts';

/**
 * A description of the site, how to quote its numbers and where to find its data, for programs that
 * read text: https://llmstxt.org.
 */
export function llmsText(ledger: Ledger): string {
	const { site } = ledger;
	const full = (address: string) => fullAddress(address, ledger);
	const feeds = pageIn(ledger, '/');
	const corrections = pageIn(ledger, correctionsPage);
	const link = (title: string, address: string, words: string) =>
		`- [${plain(title)}](${address}): ${plain(words)}`;
	const [, ...editions] = editionsOf(ledger);
	const names = new Intl.DisplayNames('en', { type: 'language' });
	return `${[
		`# ${plain(site.title)}`,
		`> ${plain(`${site.tagline} ${site.description}`)}`,
		howToQuote,
		'A qualifier limits a number: “at least” has no upper bound, “as many as” and “up to” have no lower bound, and “close to” means just below. Do not drop or reverse a qualifier, and do not take the middle of a range. Different measures count different things, and an amount at a later stage is not a newer amount: do not add them up or compare them. If you quote a figure that is marked as superseded or withdrawn, say so.',
		...(site.licence === undefined
			? []
			: [
					`Licence for content and data: ${plain(site.licence.name)} (${site.licence.spdx}), ${plainAddress(site.licence.url)}. Cite as: ${plain(citationOf(ledger))}`,
				]),
		'## Articles',
		publishedArticles(ledger)
			.map(({ slug, front }) =>
				link(
					front.title,
					full(textPage(slug, ledger)),
					`${front.summary} Facts as of ${front.factsAsOf}.`,
				),
			)
			.join('\n'),
		...(editions.length === 0
			? []
			: [
					'## In other languages',
					editions
						.map((edition) => {
							const articles = publishedArticles(edition);
							return link(
								messagesOf(edition.vocabulary).ownName,
								full(pageIn(edition, '/')),
								`this site in ${names.of(languageOfEdition(edition))}, with ${articles.filter((article) => isWrittenIn(edition, article)).length} of its ${articles.length} articles. The facts are the same; the data is in ${names.of(site.language)}.`,
							);
						})
						.join('\n'),
				]),
		'## Data',
		[
			link(
				'Data package',
				addressOf('datapackage.json', ledger),
				'every table with its columns, keys and licence (Frictionless Data Package).',
			),
			...dataTables(ledger).map(({ name, title, description }) =>
				link(title, addressOf(`${name}.csv`, ledger), description),
			),
		].join('\n'),
		'## Feeds and changes',
		[
			link('Articles', full(`${feeds}feed.json`), `JSON Feed; also as Atom: ${feeds}feed.xml.`),
			link(
				'Corrections',
				full(`${corrections}feed.json`),
				`JSON Feed; also as Atom: ${corrections}atom.xml.`,
			),
			link('Checks', full(inSite(checksFile, ledger)), 'what the checks of the last build found.'),
		].join('\n'),
	].join('\n\n')}\n`;
}

/** A text on one line, escaped for Markdown, also at the start of a line. */
function plain(text: string): string {
	return text
		.replaceAll(/\s+/g, ' ')
		.replaceAll(/[[\]<>*_`~\\]|&(?=#?\w+;)/g, '\\$&')
		.replace(/^(?:[#+=-]|\d+(?=[.)]))/, (start) =>
			/\d/.test(start) ? `${start}\\` : `\\${start}`,
		);
}

/** An address of another site within a text, with the signs of Markdown encoded. */
function plainAddress(address: string): string {
	return new URL(address).href.replaceAll(
		/['*[\]`~\\]/g,
		(sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
	);
}
