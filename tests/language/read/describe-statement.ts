import type { ParsedStatement } from '../../../src/language/read/parse.ts';

/**
 * What was read, as docs/numbers.md writes it: `at least 3000 people`, `170000 to 180000`, `not
 * read: "a day" …`.
 */
export function describeStatement({
	amount,
	qualifier,
	unit,
	unread = [],
}: ParsedStatement): string {
	if (unread.length > 0)
		return `not read: ${unread.map(({ words, why }) => `${words} (${why})`).join(', ')}`;
	if (amount === undefined) return 'no number';
	const said = typeof amount === 'object' ? `${amount.low} to ${amount.high}` : amount;
	return [qualifier, said, unit].filter((part) => part !== undefined).join(' ');
}
