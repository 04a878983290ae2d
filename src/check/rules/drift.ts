import { type Comparison, comparisons } from '../../ledger/ask/comparisons.ts';
import type { Difference } from '../../ledger/ask/differences.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { oncePerLedger } from '../../ledger/once-per-ledger.ts';
import { formatDate } from '../../language/write/date.ts';
import { formatFigure } from '../../language/write/format.ts';
import { publisherOf } from '../../language/publisher.ts';
import { type DriftCode, inheritedFields } from '../../record/figure.ts';
import type { Figure } from '../../record/resolved.ts';
import type { Vocabulary } from '../../record/vocabulary.ts';
import { effectWords } from '../drift-words.ts';
import type { Found, Rule } from '../rule.ts';

/** A way to differ from an origin, and the field of the repetition that contains the difference. */
interface Drift {
	readonly code: DriftCode;
	readonly field: keyof Figure;
	readonly title: string;
}

const drifts: readonly Drift[] = [
	// A repetition keeps the bound of its origin, or has a looser one.
	{ code: 'drift-qualifier', field: 'qualifier', title: 'A repetition keeps the qualifier' },
	// A repetition states its origin's amount, or a rounding of it.
	{ code: 'drift-amount', field: 'amount', title: 'A repetition keeps the amount' },
	// A repetition counts what its origin counts: the dead do not become the dead and wounded.
	{ code: 'drift-measure', field: 'measure', title: 'A repetition keeps what is counted' },
	// A repetition is about the same side as its origin.
	{ code: 'drift-subject', field: 'subject', title: 'A repetition keeps the subject' },
	// A repetition counts the same people as its origin.
	{
		code: 'drift-population',
		field: 'population',
		title: 'A repetition keeps which people are counted',
	},
	// A repetition uses the unit of its origin: cases do not become people.
	{ code: 'drift-unit', field: 'unit', title: 'A repetition keeps the unit' },
	// A repetition keeps the stage that was reported: what was requested is not what was paid.
	{ code: 'drift-stage', field: 'stage', title: 'A repetition keeps the stage' },
	// A repetition does not turn several kinds into one kind.
	{ code: 'drift-kind', field: 'kind', title: 'A repetition keeps the kind' },
	// A repetition names who said it first: the officials, not the newspaper that quotes them.
	{ code: 'drift-claimant', field: 'claimant', title: 'A repetition names who said it' },
	// A repetition keeps the day that its origin describes: an old estimate does not become a current
	// one.
	{ code: 'drift-as-of', field: 'asOf', title: 'A repetition keeps the date' },
	// A repetition includes and excludes the same things as its origin, in the same place and since
	// the same day.
	{ code: 'drift-scope', field: 'includes', title: 'A repetition keeps the scope' },
];

/** One rule for each way in which a repetition can differ from its origin. */
export const driftRules: readonly Rule[] = drifts.map(({ code, field, title }) => ({
	code,
	title,
	severity: 'error',
	section: 'Repetition',
	acknowledge: ['figure'],
	check: (ledger) =>
		(differencesByCode(ledger).get(code) ?? []).map((drifted) => describe(drifted, field, ledger)),
}));

interface Drifted {
	readonly comparison: Comparison;
	readonly difference: Difference;
}

/**
 * All differences between repetitions and their origins, by code, so that eleven rules need only
 * one comparison.
 */
const differencesByCode = oncePerLedger(
	(ledger): ReadonlyMap<DriftCode, readonly Drifted[]> =>
		Map.groupBy(
			[...comparisons(ledger).values()].flatMap((comparison) =>
				comparison.differences.map((difference): Drifted => ({ comparison, difference })),
			),
			({ difference }) => difference.code,
		),
);

function describe({ comparison, difference }: Drifted, field: keyof Figure, ledger: Ledger): Found {
	const { repetition, origin } = comparison;
	const { code, was, is, effect, class: driftClass } = difference;
	const at = difference.field === 'period' ? 'since' : (difference.field ?? field);
	const place = placeOf(at, repetition.record, ledger);
	// A repeater with a source of its own may know better, so the difference is shown but does not
	// fail the site.
	const isNote = effect === 'weaker' || repetition.record.independent === true;
	return {
		severity: isNote ? 'note' : 'error',
		class: driftClass,
		place: repetition.place([place]),
		message: `"${is}" differs from its origin, "${was}" (${originOf(comparison, difference, ledger)})${effectWords(difference, comparison, ledger.vocabulary)}.`,
		hint: isNote
			? undefined
			: `${remedy(comparison, { code, place, vocabulary: ledger.vocabulary })}, or add acknowledged.${code} with the reason; readers will see it.`,
		related: { place: origin.place(), message: 'The origin.' },
		about: { kind: 'figure', id: repetition.record.id },
	};
}

/**
 * Who said it first and when: "New York Times, 18 Aug 2023". If the message quotes only a part of
 * the figure, the whole figure comes first.
 */
function originOf(
	{ origin: { record } }: Comparison,
	{ allowed }: Difference,
	{ vocabulary, sources }: Ledger,
): string {
	const source = sources.get(record.source)?.record;
	return [
		...(allowed === undefined ? [formatFigure(record, vocabulary)] : []),
		...(source === undefined ? [] : [publisherOf(source)]),
		formatDate(record.asOf, 'short'),
	].join(', ');
}

/** The place of the field, or of the words from which it was read. */
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
		? `Leave out "${place}" to use the origin's`
		: "Use the origin's words";
}
