import type { Ledger } from '../../ledger/ledger.ts';
import { sayUnread } from '../../language/read/unread.ts';
import { readWords } from '../../ledger/read/read-words.ts';
import type { Vocabulary } from '../../record/vocabulary.ts';
import { lackingFigures, partsOfStatement } from '../incomplete-figures.ts';
import type { Found, Rule } from '../rule.ts';

/**
 * The words of a statement provide everything that no field of the figure and no origin provides.
 */
export const unreadWords: Rule = {
	code: 'unread-words',
	title: 'The words of a statement can be read',
	severity: 'error',
	section: 'Words',
	isFixed: true,
	check,
};

function check(ledger: Ledger): readonly Found[] {
	return lackingFigures(ledger).flatMap(({ figure: { record, place }, missing }) => {
		const { says } = record;
		if (says === undefined) return [];
		return missing.flatMap((field): readonly Found[] => {
			const part = partsOfStatement[field];
			// Without an amount, words have no qualifier either.
			const isSaid = field === 'qualifier' && missing.includes('amount');
			return part === undefined || isSaid
				? []
				: [{ place: place(['says']), ...unreadPart({ says, field, part }, ledger.vocabulary) }];
		});
	});
}

/**
 * What is wrong with the words: a part of the statement is missing, or they are more than one
 * statement.
 */
function unreadPart(
	{ says, field, part }: { readonly says: string; readonly field: string; readonly part: string },
	vocabulary: Vocabulary,
): Pick<Found, 'message' | 'hint'> {
	const { others, unread: parts = [] } = readWords(says, vocabulary).parsed;
	const isAmount = field === 'amount' || field === 'qualifier';
	if (isAmount && others !== undefined)
		return {
			message: `The words "${says}" state more than one amount.`,
			hint: 'Quote only the words about one of them; the other is a figure of its own.',
		};
	if (isAmount && parts.length > 0)
		return {
			message: `The words "${says}" cannot be read completely: ${parts.map(sayUnread).join('; ')}.`,
			hint: 'Quote only the words of one amount, in a way that docs/numbers.md lists.',
		};
	return {
		message: `The words "${says}" do not say ${part}, and "${field}" is not given.`,
		hint: `Add "${field}:" to this figure, or quote more of the source's words.`,
	};
}
