import { type Article, type Ledger, articlesAndTranslations } from '../ledger/ledger.ts';

/**
 * All that the HTML of a text can depend on beside the text itself, as one string: every record and setting of the site,
 * and of the other texts what they say in their frontmatter and what they draw. Their prose is left out, so that a word
 * changed in one article leaves the others as they are.
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
