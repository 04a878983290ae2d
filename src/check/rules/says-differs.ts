import { disagreements } from '../../language/read/agree.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { readWords } from '../../ledger/read/read-words.ts';
import type { Found, Rule } from '../rule.ts';

/** If a figure has both the words of a statement and fields of its own, the two agree. */
export const saysDiffers: Rule = {
	code: 'says-differs',
	title: 'The words of a statement and its fields agree',
	severity: 'error',
	section: 'Words',
	check,
};

function check(ledger: Ledger): readonly Found[] {
	return [...ledger.figures].flatMap(([id, { record, place }]) => {
		const says = record.says;
		if (says === undefined) return [];
		return disagreements(says, record, ledger.vocabulary, {
			read: readWords(says, ledger.vocabulary, ledger.sources.get(record.source)?.record.language)
				.parsed,
			isOwn: true,
		}).map(
			({ part, says: said, record: recorded }): Found => ({
				place: place([
					part === 'unit' ||
					part === 'measure' ||
					part === 'subject' ||
					part === 'stage' ||
					part === 'kind' ||
					part === 'population' ||
					part === 'qualifier'
						? part
						: 'says',
				]),
				message:
					part === 'words'
						? `The words "${says}" cannot be compared with the fields of "${id}", ${recorded}: ${said}.`
						: `The words "${says}" differ from the fields of "${id}" in the ${part}: they say ${said}, the fields say ${recorded}.`,
				hint:
					part === 'words'
						? 'Quote only the words of one amount, in a way that docs/numbers.md lists.'
						: 'Leave out the field, so that it is read from the words, or correct it.',
			}),
		);
	});
}
