import type { Finding } from '../../ledger/finding.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Place } from '../../ledger/position.ts';
import { suggest } from '../../ledger/suggest.ts';
import type { Path } from '../../ledger/yaml-file.ts';
import type { LanguageCode } from '../../record/language.ts';
import type { TranslatedWords } from '../../record/translated-words.ts';

/** Subjects, populations, measures, stages, kinds and units are words of `content/vocabulary.yaml`. */
export function unknownWord(ledger: Ledger): readonly Finding[] {
	const { vocabulary } = ledger;
	const lists = {
		subject: vocabulary.subjects, population: vocabulary.populations ?? {}, measure: vocabulary.measures,
		stage: vocabulary.stages ?? {}, kind: vocabulary.kinds ?? {}, unit: vocabulary.units,
	};
	const findings: Finding[] = [];
	const expect = (field: keyof typeof lists, word: string, place: () => Place) => {
		if (Object.hasOwn(lists[field], word)) return;
		findings.push({ code: 'unknown-word', severity: 'error', place: place(), message: `Unexpected ${field} "${word}": the vocabulary does not have it.`, hint: `${suggest(word, Object.keys(lists[field]))} New words go into content/vocabulary.yaml.` });
	};
	for (const { record, place } of ledger.written.values()) {
		for (const field of Object.keys(lists) as (keyof typeof lists)[]) {
			const word = record[field];
			if (word !== undefined) expect(field, word, () => place([field] satisfies Path));
		}
	}
	(ledger.site.rates ?? []).forEach((rate, index) => { for (const field of ['from', 'to'] as const) expect('unit', rate[field], () => ledger.sitePlace(['rates', index, field])); });
	(ledger.site.prices ?? []).forEach(({ unit }, index) => { expect('unit', unit, () => ledger.sitePlace(['prices', index, 'unit'])); });
	for (const [language, words] of Object.entries(vocabulary.translations ?? {}) as [LanguageCode, TranslatedWords][]) {
		for (const list of ['subjects', 'populations', 'measures', 'stages', 'kinds', 'units'] as const) {
			for (const id of Object.keys(words[list] ?? {})) {
				if (Object.hasOwn(vocabulary[list] ?? {}, id)) continue;
				findings.push({ code: 'unknown-word', severity: 'error', place: ledger.wordsPlace(language, [list, id]), message: `Unexpected "${id}" under "${list}": the vocabulary does not have it.`, hint: suggest(id, Object.keys(vocabulary[list] ?? {})) });
			}
		}
	}
	return findings;
}
