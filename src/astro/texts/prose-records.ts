import { type Article, type Ledger, articlesAndTranslations } from '../../ledger/ledger.ts';

/**
 * Everything that the HTML of a text can depend on besides the text itself, as one string: all
 * records and settings of the site, and the frontmatter and drawings of the other texts. Their
 * prose is left out, so that a changed word in one article does not affect the others.
 */
export function proseRecords(ledger: Ledger): string {
	const recordsOf = (records: Iterable<{ readonly record: unknown }>) =>
		Array.from(records, ({ record }) => record);
	const textOf = ({
		slug,
		path,
		language,
		translation,
		front,
		figures,
		sources,
		body,
	}: Article) => [...[slug, path, language, translation, front, figures, sources, body.drawings]];
	return JSON.stringify([
		ledger.site,
		ledger.vocabulary,
		[...ledger.styles],
		[...ledger.released],
		...[ledger.sources, ledger.written, ledger.claims, ledger.terms].map((records) =>
			recordsOf(records.values()),
		),
		recordsOf(ledger.corrections),
		articlesAndTranslations(ledger).map(textOf),
		[...ledger.pages.values()].map(({ slug, front }) => [slug, front]),
	]);
}
