import { type Ledger, textsOf } from '../../ledger/ledger.ts';
import { meant, nearestWord, suggestion } from '../../ledger/suggest.ts';
import { termIds } from '../../ledger/ask/terms.ts';
import { translationsOf } from '../words-of-figures.ts';
import type { Found, Rule } from '../rule.ts';

/**
 * Every term that a text explains is in the glossary or is a word of the records; every translated
 * term is in the glossary.
 */
export const unknownTerm: Rule = {
	code: 'unknown-term',
	title: 'Every named term exists',
	severity: 'error',
	section: 'References',
	isFixed: true,
	check,
};

function check(ledger: Ledger): readonly Found[] {
	const known = termIds(ledger);
	const ids = new Set(known);
	const translated = translationsOf(ledger.vocabulary).flatMap(([language, { terms = {} }]) =>
		Object.keys(terms)
			.filter((id) => !ledger.terms.has(id) && !ledger.broken.has(id))
			.map(
				(id): Found => ({
					place: ledger.wordsPlace(language, ['terms', id]),
					message: `Unexpected term "${id}": it is not in the glossary.`,
					...suggestion(id, [...ledger.terms.keys()]),
				}),
			),
	);
	return [
		...translated,
		...textsOf(ledger).flatMap((text) =>
			text.body.terms
				.filter(({ term }) => !ids.has(term) && !ledger.broken.has(term))
				.map(
					(use): Found => ({
						place: text.at(use),
						message: `Unexpected term "${use.term}": it is neither in the glossary nor in the vocabulary.`,
						...hintFor(use.term, known),
					}),
				),
		),
	];
}

/**
 * The word "killed" of the vocabulary has the id "measure-killed". An author who writes the word
 * means that id.
 */
function hintFor(term: string, known: readonly string[]): Pick<Found, 'hint' | 'replacement'> {
	const near = known.find((id) => id.endsWith(`-${term}`)) ?? nearestWord(term, known);
	return near === undefined
		? {
				hint: 'Define it in content/glossary.yaml. For words of the records, use the ids that /method/ shows: "measure-killed", "stage-enacted".',
			}
		: meant(term, near);
}
