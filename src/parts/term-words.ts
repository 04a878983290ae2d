import type { Ledger } from '../ledger/ledger.ts';
import {
	type TermKind,
	termIds,
	type VocabularyTerm,
	vocabularyTerms,
} from '../ledger/ask/terms.ts';
import { qualifiers } from '../record/figure.ts';
import { languageOf, messagesOf } from '../messages/messages-of.ts';
import { capitalise } from './names.ts';

/** A term with its label and definition. */
export interface TermWords {
	readonly id: string;
	readonly label: string;
	readonly definition: string;
	/** For a term of the records: which list it belongs to. */
	readonly kind?: TermKind;
}

/** The label and definition of a term; undefined if there is no such term. */
export function termWords(id: string, ledger: Ledger): TermWords | undefined {
	const own = ledger.terms.get(id)?.record;
	if (own !== undefined) return own;
	const known = vocabularyTerms(ledger.vocabulary).get(id);
	const words = known === undefined ? undefined : vocabularyWords(known, ledger);
	return known === undefined || words === undefined
		? undefined
		: { id, ...words, kind: known.kind };
}

/** All terms of a site, sorted by label in the language of the edition. */
export function allTerms(ledger: Ledger): readonly TermWords[] {
	const order = new Intl.Collator(languageOf(ledger.vocabulary).locale);
	return termIds(ledger)
		.flatMap((id) => termWords(id, ledger) ?? [])
		.sort((a, b) => order.compare(a.label, b.label));
}

function vocabularyWords(
	{ kind, word }: VocabularyTerm,
	{ vocabulary }: Ledger,
): Pick<TermWords, 'label' | 'definition'> | undefined {
	const defined =
		kind === 'measure'
			? vocabulary.measures[word]
			: kind === 'stage'
				? vocabulary.stages?.[word]
				: kind === 'evidence'
					? vocabulary.evidence?.[word]
					: undefined;
	if (defined !== undefined)
		return {
			label: defined.label,
			definition: defined.definition ?? `${capitalise(defined.label)}.`,
		};
	const messages = messagesOf(vocabulary);
	const qualifier = qualifiers.find((one) => one === word);
	return (
		qualifier && {
			label: messages.terms.qualifiers[qualifier],
			definition: messages.terms.readings[qualifier],
		}
	);
}
