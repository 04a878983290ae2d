import { inheritedFields, type WrittenFigure } from '../../record/figure.ts';
import type { Figure } from '../../record/resolved.ts';
import type { Vocabulary } from '../../record/vocabulary.ts';
import type { Ledger } from '../ledger.ts';
import { readWords, type StatedFields } from '../read/read-words.ts';

const required = [
	'subject',
	'measure',
	'unit',
	'asOf',
	'claimant',
	'evidence',
	'amount',
	'qualifier',
] as const;
export type RequiredField = (typeof required)[number];

export type Inherited =
	| { readonly figure: Figure }
	| { readonly missing: readonly RequiredField[] }
	| { readonly cycle: readonly string[] };

const noStatedFields: StatedFields = {};

/**
 * Fills in the fields that the words of `id` give, then those it inherits from the figure that it
 * repeats or is part of, and the unit from its measure. Amount, qualifier and source are never
 * inherited. A figure whose origin does not exist inherits nothing.
 * @param lookUp returns a figure as written
 */
export function inherit(
	id: string,
	lookUp: (id: string) => WrittenFigure | undefined,
	{ vocabulary, sources }: Pick<Ledger, 'vocabulary' | 'sources'>,
): Inherited {
	const own = lookUp(id);
	if (own === undefined) return { missing: required };
	const statedFieldsOf = ({ says, source }: WrittenFigure): StatedFields =>
		says === undefined
			? noStatedFields
			: readWords(says, vocabulary, sources.get(source)?.record.language).fields;
	const said = statedFieldsOf(own);
	const filled: Record<string, unknown> = { ...own };
	if (said.amount !== undefined) filled['amount'] ??= said.amount;
	if (said.phrase !== undefined && own.qualifier === undefined) filled['phrase'] ??= said.phrase;
	if (said.qualifier !== undefined) filled['qualifier'] ??= said.qualifier;
	const path = new Set<string>();
	for (
		let next: string | undefined = id, written: WrittenFigure | undefined = own;
		next !== undefined && written !== undefined;
	) {
		if (path.has(next)) {
			const walked = [...path];
			return { cycle: [...walked.slice(walked.indexOf(next)), next] };
		}
		path.add(next);
		take(filled, written, written === own ? said : statedFieldsOf(written), vocabulary);
		next = written.repeats ?? written.partOf;
		written = next === undefined ? undefined : lookUp(next);
	}
	const missing = required.filter((field) => filled[field] === undefined);
	if (missing.length > 0) return { missing };
	return { figure: filled as unknown as Figure };
}

/** Fills in missing fields from one figure on the way to the origin. */
function take(
	filled: Record<string, unknown>,
	written: WrittenFigure,
	said: StatedFields,
	vocabulary: Vocabulary,
): void {
	// A figure cannot keep the unit of persons from what it repeats if its words count something
	// else.
	const measure = written.measure ?? said.measure;
	if (
		measure !== undefined &&
		(filled['measure'] ?? measure) === measure &&
		written.unit === undefined &&
		said.unit === undefined
	) {
		const unit = vocabulary.measures[measure]?.unit;
		if (unit !== undefined) filled['unit'] ??= unit;
	}
	for (const field of inheritedFields) {
		const value = written[field] ?? (said as Readonly<Record<string, unknown>>)[field];
		if (value !== undefined) filled[field] ??= value;
	}
}
