import { createHash } from 'node:crypto';
import { type Article, articlesAndTranslations, type Ledger } from '../ledger.ts';
import { oncePerLedger } from '../once-per-ledger.ts';
import type { Drawing } from '../text/body.ts';

/**
 * Changes with everything that the HTML of a text, or a drawing in it, can depend on besides the
 * text itself: all records and settings of the site, and the frontmatter and drawings of the other
 * texts. Their prose is left out, so that a changed word in one article does not affect the others,
 * and so are the places of their drawings.
 */
export const proseRecordsKey = oncePerLedger((ledger) =>
	createHash('sha256').update(proseRecords(ledger)).digest('hex'),
);

function proseRecords(ledger: Ledger): string {
	const recordsOf = (records: Iterable<{ readonly record: unknown }>) =>
		Array.from(records, ({ record }) => record);
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
		[...ledger.pages.values()].map(({ slug, front, figures, sources }) => [
			...[slug, front, figures, sources],
		]),
	]);
}

function textOf(text: Article): unknown {
	const { slug, path, language, translation, front, figures, sources, body } = text;
	return [
		...[slug, path, language, translation, front, figures, sources],
		body.drawings.map(({ kind, id, attributes, inLead }: Drawing) => [
			...[kind, id, attributes, inLead],
		]),
	];
}
