import type { Finding } from '../../ledger/finding.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { readWords } from '../../ledger/read/read-words.ts';
import { disagreements } from '../../language/read/agree.ts';

/** Where a figure has both the words of a statement and fields of its own, the two agree. */
export function saysDiffers(ledger: Ledger): readonly Finding[] {
	return [...ledger.figures].flatMap(([id, { record, place }]) => {
		const says = record.says;
		if (says === undefined) return [];
		return disagreements(says, record, ledger.vocabulary, {
			read: readWords(says, ledger.vocabulary).reading,
		}).map(
			({ part, says: said, record: recorded }): Finding => ({
				code: 'says-differs',
				severity: 'error',
				place: place([
					part === 'unit' ||
					part === 'measure' ||
					part === 'subject' ||
					part === 'stage' ||
					part === 'kind' ||
					part === 'qualifier'
						? part
						: 'says',
				]),
				message: `The words "${says}" differ from the fields of "${id}" in the ${part}: they say ${said}, the fields say ${recorded}.`,
				hint: 'Leave the field out, so that it is read from the words, or correct it.',
			}),
		);
	});
}
