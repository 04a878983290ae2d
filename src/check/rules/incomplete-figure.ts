import type { Finding } from '../../ledger/finding.ts';
import { inherit } from '../../ledger/link/inherit.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { readWords } from '../../ledger/read/read-words.ts';
import { unknownOrigin } from '../../record/figure.ts';
import type { Vocabulary } from '../../record/vocabulary.ts';

/** What the words of a statement have to say, where no field and no origin says it. */
const parts: Readonly<Record<string, string>> = {
	amount: 'how much it is',
	qualifier: 'how the amount is bounded',
	measure: 'what is counted',
	subject: 'whose it is',
	unit: 'in what unit',
};

/** Every figure has what it needs, of its own or from the figure that it repeats or is part of; and that path ends. */
export function incompleteFigure(ledger: Ledger): readonly Finding[] {
	const findings: Finding[] = [];
	for (const [id, { record, place }] of ledger.written) {
		if (ledger.figures.has(id)) continue;
		const result = inherit(id, (other) => ledger.written.get(other)?.record, ledger.vocabulary);
		const edge = record.repeats === undefined ? 'partOf' : 'repeats';
		if ('cycle' in result) {
			// Figures that only lead to a cycle are not on it; the cycle is reported once for each that is.
			if (!result.cycle.includes(id)) continue;
			findings.push({
				code: 'cycle',
				severity: 'error',
				place: place([edge]),
				message:
					result.cycle.length === 2
						? `The figure "${id}" names itself in "${edge}".`
						: `These figures go round in a circle: ${result.cycle.join(' → ')}.`,
				hint: 'A chain ends at the figure that was stated first: take its "repeats" or "partOf" out.',
			});
		} else if ('missing' in result) {
			const other = record.repeats ?? record.partOf;
			// The unknown figure is a finding of its own; what would be inherited cannot be known.
			if (other !== undefined && other !== unknownOrigin && !ledger.figures.has(other)) continue;
			for (const field of result.missing) {
				const part = parts[field];
				if (record.says === undefined || part === undefined)
					findings.push({
						code: 'missing-field',
						severity: 'error',
						place: place(),
						message: `The figure "${id}" has no "${field}"${other === undefined || field === 'amount' || field === 'qualifier' ? '' : `, and "${other}" has none to take it from`}.`,
						hint: `Add "${field}:" to this figure.`,
					});
				// Words without an amount have no qualifier either.
				else if (field !== 'qualifier' || !result.missing.includes('amount'))
					findings.push({
						code: 'unread-words',
						severity: 'error',
						place: place(['says']),
						...unread({ says: record.says, field, part }, ledger.vocabulary),
					});
			}
		}
	}
	return findings;
}

/** What words lack: a part of a statement, or that there is one statement alone. */
function unread(
	{ says, field, part }: { readonly says: string; readonly field: string; readonly part: string },
	vocabulary: Vocabulary,
): Pick<Finding, 'message' | 'hint'> {
	const isSeveral =
		(field === 'amount' || field === 'qualifier') &&
		readWords(says, vocabulary).reading.others !== undefined;
	if (isSeveral)
		return {
			message: `The words "${says}" state more than one amount.`,
			hint: 'Quote only the words about one of them; the other is a figure of its own.',
		};
	return {
		message: `The words "${says}" do not say ${part}, and "${field}" is not given.`,
		hint: `Add "${field}:" to this figure, or give the source's words in full.`,
	};
}
