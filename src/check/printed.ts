import type { Ledger } from '../ledger/ledger.ts';
import { firstDay, lastDay } from '../language/write/date.ts';
import type { Figure } from '../record/resolved.ts';

/**
 * Whether the source of one figure was certainly published before that of another. False if a date
 * is unknown or both may be the same day.
 */
export function isPrintedBefore(figure: Figure, other: Figure, ledger: Ledger): boolean {
	if (figure.source === other.source) return false;
	const [issued, otherIssued] = [
		ledger.sources.get(figure.source)?.record.issued,
		ledger.sources.get(other.source)?.record.issued,
	];
	return (
		issued !== undefined &&
		otherIssued !== undefined &&
		issued < otherIssued &&
		lastDay(issued) < firstDay(otherIssued)
	);
}
