import { type Comparison, comparisons } from '../ledger/ask/comparisons.ts';
import type { Finding } from '../ledger/finding.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { formatDate } from '../language/write/date.ts';
import { formatFigure } from '../language/write/format.ts';
import { publisherOf } from '../language/publisher.ts';
import { type DriftCode, inheritedFields } from '../record/figure.ts';
import type { Figure } from '../record/resolved.ts';
import type { Vocabulary } from '../record/vocabulary.ts';
import { effectWords } from './drift-words.ts';

/** The rule for one way to drift. @param field the field of the repetition that it is about */
export function driftRule(
	code: DriftCode,
	field: keyof Figure,
): (ledger: Ledger) => readonly Finding[] {
	return (ledger) =>
		[...comparisons(ledger).values()].flatMap((comparison) =>
			comparison.differences
				.filter((difference) => difference.code === code)
				.map((difference): Finding => {
					const { repetition, origin } = comparison;
					const { was, is } = difference;
					const what =
						difference.allowed === undefined
							? formatFigure(origin.record, ledger.vocabulary)
							: undefined;
					const source = ledger.sources.get(origin.record.source)?.record;
					const place = placeOf(difference.field ?? field, repetition.record, ledger);
					const where = [
						what,
						source === undefined ? undefined : publisherOf(source),
						formatDate(origin.record.asOf, 'short'),
					]
						.filter((part) => part !== undefined)
						.join(', ');
					// A repeater with a source of its own may well know better: compared, not failed.
					const isNote = difference.effect === 'weaker' || repetition.record.independent === true;
					return {
						code,
						severity: isNote ? 'note' : 'error',
						class: difference.class,
						place: repetition.place([place]),
						message: `"${is}" differs from its origin, "${was}" (${where})${effectWords(difference, comparison, ledger.vocabulary)}.`,
						hint: isNote
							? undefined
							: `${remedy(comparison, { code, place, vocabulary: ledger.vocabulary })}, or add acknowledged.${code} with the reason; readers will see it.`,
						related: { place: origin.place(), message: 'The origin.' },
						about: { kind: 'figure', id: repetition.record.id },
					};
				}),
		);
}

/** The field, or the words from which it was read. */
function placeOf(field: keyof Figure, { id, says }: Figure, ledger: Ledger): keyof Figure {
	return says !== undefined && ledger.written.get(id)?.record[field] === undefined ? 'says' : field;
}

function remedy(
	{ origin, repetition }: Comparison,
	{
		code,
		place,
		vocabulary: { units },
	}: { readonly code: DriftCode; readonly place: keyof Figure; readonly vocabulary: Vocabulary },
): string {
	const isConversion =
		code === 'drift-unit' &&
		units[origin.record.unit]?.kind === 'money' &&
		units[repetition.record.unit]?.kind === 'money';
	if (isConversion) return 'Add "converted:" with the rate';
	return (inheritedFields as readonly string[]).includes(place)
		? `Leave "${place}" out, so that it is the origin's`
		: "Use the origin's words";
}
