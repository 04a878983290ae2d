import type { Ledger } from './ledger.ts';

/**
 * Wraps a question to the ledger so that the answer is computed once for each ledger, which never
 * changes.
 */
export function oncePerLedger<Answer>(
	compute: (ledger: Ledger) => Answer,
): (ledger: Ledger) => Answer {
	const answers = new WeakMap<Ledger, { readonly answer: Answer }>();
	return (ledger) => {
		const known = answers.get(ledger);
		if (known !== undefined) return known.answer;
		const answer = compute(ledger);
		answers.set(ledger, { answer });
		return answer;
	};
}
