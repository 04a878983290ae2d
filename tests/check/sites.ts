import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { runChecks } from '../../src/check/run-checks.ts';
import { ledgerOfFiles } from '../kept-readings.ts';
import type { Finding } from '../../src/ledger/finding.ts';
import type { Qualifier } from '../../src/record/figure.ts';
import { contentOf } from '../content.ts';

const folder = join(import.meta.dirname, '../../docs/checks/base');
const read = (path: string) => readFileSync(join(folder, path), 'utf8');
/** The vocabulary and sources of the site on which the pages about the checks are based. */
export const baseFiles = {
	'content/vocabulary.yaml': read('vocabulary.yaml'),
	'content/library/sources/base.yaml': read('library/sources/base.yaml'),
};

/** The fields of a figure. By default it is an amount of money. */
export type Fields = Readonly<Record<string, unknown>>;

const needed = {
	subject: 'united-states',
	measure: 'aid',
	unit: 'USD',
	qualifier: 'exact',
	asOf: '2024-01',
	claimant: { name: 'An office', kind: 'third-government', named: true },
	evidence: 'record',
	source: 'paper-2024-02',
};

/** The codes of the findings about these figures, each with its record. JSON is valid YAML. */
export function codesOf(
	figures: readonly Fields[],
	only: readonly string[],
	files: Readonly<Record<string, string>> = {},
): readonly string[] {
	return findingsOf(figures, files)
		.filter(({ code }) => only.includes(code))
		.map(({ code, about }) => (about === undefined ? code : `${code} ${about.id}`));
}

export function findingsOf(
	figures: readonly Fields[],
	files: Readonly<Record<string, string>> = {},
): readonly Finding[] {
	return runChecks(
		ledgerOfFiles(
			contentOf({
				...baseFiles,
				'content/library/figures/f.yaml': JSON.stringify(figures),
				...files,
			}),
		),
	);
}

/** A figure of money, without the fields that it inherits from its whole or its origin. */
export function money(id: string, amount: Fields['amount'], fields: Fields = {}): Fields {
	return {
		...('partOf' in fields || 'repeats' in fields
			? { qualifier: 'exact', source: needed.source }
			: needed),
		id,
		amount,
		...fields,
	};
}

/** A figure of soldiers. */
export function people(
	id: string,
	measure: string,
	amount: Fields['amount'],
	fields: Fields = {},
): Fields {
	return {
		...needed,
		id,
		subject: 'russia',
		population: 'military',
		unit: 'people',
		measure,
		amount,
		...fields,
	};
}

/**
 * An amount and a qualifier that a whole number allows: true within rounding to two digits. Counts
 * below 1,000 are not rounded.
 */
export function truthful(
	value: number,
): fc.Arbitrary<{ readonly amount: Fields['amount']; readonly qualifier: Qualifier }> {
	const rounded =
		value < 1000
			? fc.constant(value)
			: fc.integer({ min: 2, max: 6 }).map((digits) => Number(value.toPrecision(digits)));
	const near = fc.integer({ min: 2, max: 6 }).map((digits) => Number(value.toPrecision(digits)));
	const below = fc.integer({ min: 0, max: value });
	const above = fc.integer({ min: value, max: value * 3 });
	return fc.oneof(
		rounded.map((amount) => ({ amount, qualifier: 'exact' as const })),
		fc
			.tuple(below, above)
			.map(([low, high]) => ({ amount: { low, high }, qualifier: 'range' as const })),
		below.map((amount) => ({ amount, qualifier: 'at-least' as const })),
		above.map((amount) => ({ amount, qualifier: 'at-most' as const })),
		near.map((amount) => ({ amount, qualifier: 'approx' as const })),
		near.map((amount) => ({
			amount: Math.max(amount, value),
			qualifier: 'near-below' as const,
		})),
		fc.constant({ amount: 10 ** Math.floor(Math.log10(value)), qualifier: 'order' as const }),
	);
}
