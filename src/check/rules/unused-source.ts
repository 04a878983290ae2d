import { type Ledger, textsOf } from '../../ledger/ledger.ts';
import type { Found, Rule } from '../rule.ts';

/** A source is cited, or a record or another source refers to it. */
export const unusedSource: Rule = {
	code: 'unused-source',
	title: 'Every source in the library is used',
	severity: 'warning',
	section: 'References',
	acknowledge: ['source'],
	check,
};

function check(ledger: Ledger): readonly Found[] {
	// A file that cannot be read may refer to it.
	if (!ledger.isWhole) return [];
	const used = new Set(ledger.named);
	for (const { record } of ledger.written.values()) {
		used.add(record.source);
		if (record.converted !== undefined) used.add(record.converted.source);
	}
	for (const { source } of [...(ledger.site.rates ?? []), ...(ledger.site.prices ?? [])])
		used.add(source);
	for (const { record } of ledger.claims.values()) used.add(record.source);
	for (const { record } of ledger.sources.values()) for (const id of record.via ?? []) used.add(id);
	for (const { front } of ledger.articles.values())
		for (const { source } of front.events ?? []) used.add(source);
	for (const { body } of textsOf(ledger)) for (const { source } of body.citations) used.add(source);
	return [...ledger.sources]
		.filter(([id]) => !used.has(id))
		.map(
			([id, { place }]): Found => ({
				place: place(['id']),
				message: `Nothing uses or cites the source "${id}".`,
				hint: 'Cite it, or remove it.',
				about: { kind: 'source', id },
			}),
		);
}
