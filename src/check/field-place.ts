import type { Ledger, Recorded } from '../ledger/ledger.ts';
import type { Place } from '../ledger/position.ts';
import type { Figure } from '../record/resolved.ts';

/** Fields that the words of a statement can contain. */
const inWords: readonly string[] = [
	'amount',
	'qualifier',
	'subject',
	'population',
	'measure',
	'unit',
	'stage',
	'kind',
];

/**
 * The place of a field of a figure. If the field is not written, the place of the words that
 * contain it, or of the edge that it is inherited over.
 */
export function fieldPlace(
	{ record: { id }, place }: Recorded<Figure>,
	field: keyof Figure,
	ledger: Ledger,
): Place {
	const written = ledger.written.get(id)?.record;
	const from = [
		field,
		...(inWords.includes(field) ? ['says' as const] : []),
		'repeats' as const,
		'partOf' as const,
	].find((name) => written?.[name] !== undefined);
	return place(from === undefined ? [] : [from]);
}
