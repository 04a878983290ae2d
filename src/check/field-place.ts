import type { Ledger, Recorded } from '../ledger/ledger.ts';
import type { Place } from '../ledger/position.ts';
import type { Figure } from '../record/resolved.ts';

/** Fields that the words of a statement can give. */
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
 * The place of a field of a figure; where it is not written, of the words that say it or of the
 * edge over which it is inherited.
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
