import { type Ledger, articlesAndTranslations, textsOf } from '../../ledger/ledger.ts';
import type { Place } from '../../ledger/position.ts';
import { nearestWord, suggestion } from '../../ledger/suggest.ts';
import type { Found, Rule } from '../rule.ts';

/** Every source that a citation, a figure, a claim, an event or another source names exists. */
export const unknownSource: Rule = {
	code: 'unknown-source',
	title: 'Every named source exists',
	severity: 'error',
	section: 'References',
	isFixed: true,
	check,
};

function check(ledger: Ledger): readonly Found[] {
	const findings: Found[] = [];
	const expect = (id: string, place: () => Place) => {
		if (ledger.sources.has(id) || ledger.broken.has(id)) return;
		findings.push({
			place: place(),
			message: `Unexpected source "${id}": no record has this id.`,
			...suggestion(id, [...ledger.sources.keys()]),
		});
	};
	for (const { record, place } of ledger.sources.values())
		(record.via ?? []).forEach((id, index) => {
			expect(id, () => place(['via', index]));
		});
	for (const { record, place } of ledger.written.values()) {
		expect(record.source, () => place(['source']));
		if (record.converted !== undefined)
			expect(record.converted.source, () => place(['converted', 'source']));
	}
	for (const list of ['rates', 'prices'] as const)
		(ledger.site[list] ?? []).forEach(({ source }, index) => {
			expect(source, () => ledger.sitePlace([list, index, 'source']));
		});
	for (const { record, place } of ledger.claims.values())
		expect(record.source, () => place(['source']));
	for (const article of articlesAndTranslations(ledger)) {
		if (article.translation !== undefined) continue;
		(article.front.sources ?? []).forEach((item, index) => {
			if (typeof item === 'string') expect(item, () => article.place(['sources', index]));
		});
		(article.front.events ?? []).forEach((event, index) => {
			expect(event.source, () => article.place(['events', index, 'source']));
		});
	}
	for (const text of textsOf(ledger)) {
		for (const citation of text.body.citations) expect(citation.source, () => text.at(citation));
		for (const mention of text.body.mentions)
			if (isMeantAsSource(mention.source, ledger) && !ledger.broken.has(mention.source))
				findings.push({
					place: text.at(mention),
					message: `Unexpected source "${mention.source}": "${mention.typed}" cites it, and no record has this id.`,
					...suggestion(mention.source, [...ledger.sources.keys()]),
				});
	}
	return findings;
}

/**
 * Whether `@name` in a sentence is meant as a citation though no source has this id. It looks like
 * an id, with a hyphen or a year, or nearly is one; other names are those of accounts.
 */
function isMeantAsSource(name: string, { sources }: Ledger): boolean {
	return /-|\p{L}[:_]?\d{4}/u.test(name) || nearestWord(name, sources.keys()) !== undefined;
}
