import type { Ledger } from '../../ledger/ledger.ts';
import type { Place } from '../../ledger/position.ts';
import { suggestion } from '../../ledger/suggest.ts';
import {
	fieldName,
	listsOfWords,
	pathOfField,
	translationsOf,
	type WordField,
	wordFields,
	wordIn,
} from '../words-of-figures.ts';
import type { Found, Rule } from '../rule.ts';
import { isNamed, paletteColours } from '../../record/palette.ts';

/**
 * Subjects, populations, measures, stages, kinds, units, evidence and kinds of claimants are words
 * of `content/vocabulary.yaml`.
 */
export const unknownWord: Rule = {
	code: 'unknown-word',
	title: 'Words come from the vocabulary',
	severity: 'error',
	section: 'Shape of records',
	isFixed: true,
	check,
};

function check(ledger: Ledger): readonly Found[] {
	const { vocabulary } = ledger;
	const findings: Found[] = [];
	const expect = (field: WordField, word: string, place: () => Place) => {
		const known = vocabulary[listsOfWords[field]] ?? {};
		if (Object.hasOwn(known, word)) return;
		const near = suggestion(word, Object.keys(known));
		findings.push({
			place: place(),
			message: `Unexpected ${fieldName(field)} "${word}": it is not in the vocabulary.`,
			...near,
			hint: `${near.hint} Add new words to content/vocabulary.yaml.`,
		});
	};
	for (const { record, place } of ledger.written.values()) {
		for (const field of wordFields) {
			const word = wordIn(record, field);
			if (word !== undefined) expect(field, word, () => place(pathOfField(field)));
		}
	}
	(ledger.site.rates ?? []).forEach((rate, index) => {
		for (const field of ['from', 'to'] as const)
			expect('unit', rate[field], () => ledger.sitePlace(['rates', index, field]));
	});
	(ledger.site.prices ?? []).forEach(({ unit }, index) => {
		expect('unit', unit, () => ledger.sitePlace(['prices', index, 'unit']));
	});
	for (const list of ['subjects', 'kinds'] as const)
		for (const [id, { colour }] of Object.entries(vocabulary[list] ?? {}))
			if (typeof colour === 'string' && !isNamed(colour))
				findings.push({
					place: ledger.vocabularyPlace([list, id, 'colour']),
					message: `Unexpected colour "${colour}": it is not in the palette.`,
					...suggestion(colour, paletteColours),
				});
	for (const [language, words] of translationsOf(vocabulary)) {
		for (const list of Object.values(listsOfWords)) {
			for (const id of Object.keys(words[list] ?? {})) {
				if (Object.hasOwn(vocabulary[list] ?? {}, id)) continue;
				findings.push({
					place: ledger.wordsPlace(language, [list, id]),
					message: `Unexpected "${id}" under "${list}": it is not in the vocabulary.`,
					...suggestion(id, Object.keys(vocabulary[list] ?? {})),
				});
			}
		}
	}
	return findings;
}
