import type { Ledger } from '../../ledger/ledger.ts';
import { publisherOf } from '../../language/publisher.ts';
import { unknownOrigin } from '../../record/figure.ts';
import { isOutlet, type Vocabulary } from '../../record/vocabulary.ts';
import type { Found, Rule } from '../rule.ts';

/**
 * A chain ends at somebody who states the number, not at a publication that repeats an unknown
 * source.
 */
export const originUnknown: Rule = {
	code: 'origin-unknown',
	title: 'A chain ends at a known origin',
	severity: 'warning',
	section: 'Chains',
	acknowledge: ['figure'],
	check,
};

function check(ledger: Ledger): readonly Found[] {
	const findings: Found[] = [];
	for (const [id, { record, place }] of ledger.figures) {
		const { repeats, claimant, evidence, source } = record;
		const about = { kind: 'figure', id } as const;
		if (repeats === unknownOrigin) {
			const printed = ledger.sources.get(source)?.record;
			findings.push({
				place: place(['repeats']),
				about,
				message: `The figure "${id}" repeats a figure that was not found: its chain ends at ${printed === undefined ? `"${source}"` : publisherOf(printed)}.`,
				hint: 'Find who said it first and name that figure under repeats, or add acknowledged.origin-unknown and say where you looked; readers will see it.',
			});
		} else if (
			repeats === undefined &&
			isOutlet(claimant, ledger.vocabulary) &&
			isWeakest(evidence, ledger.vocabulary) &&
			!isPartOfSuch(id, ledger)
		) {
			findings.push({
				place: place(['evidence']),
				about,
				message: `The figure "${id}" repeats no other figure, and its claimant, ${claimant.name}, is a news outlet that does not say how it knows.`,
				hint: 'Name the figure that it repeats under repeats, or write "repeats: unknown" if you did not find it; if the outlet counted itself, say how under evidence.',
			});
		}
	}
	return findings;
}

/** Whether evidence is the last of its list: the source does not say how the number is known. */
function isWeakest(word: string, { evidence = {} }: Vocabulary): boolean {
	return Object.keys(evidence).at(-1) === word;
}

/**
 * Whether a figure inherits its claimant and evidence from its whole, so that the finding is about
 * the whole.
 */
function isPartOfSuch(id: string, ledger: Ledger): boolean {
	const written = ledger.written.get(id)?.record;
	return (
		written?.partOf !== undefined &&
		written.claimant === undefined &&
		written.evidence === undefined
	);
}
