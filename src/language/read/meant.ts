import type { Vocabulary } from '../../record/vocabulary.ts';
import { isPartOf } from '../part-of.ts';

/**
 * The one measure that several named measures mean. For "70 votes for the aid" the unit decides;
 * for "confirmed killed" it is the narrower measure; "killed or wounded" is the measure that
 * includes exactly these, and "killed, wounded or missing" is a measure that they are all part of.
 */
export function measureMeant(
	named: readonly string[],
	unit: string | undefined,
	vocabulary: Vocabulary,
): string | undefined {
	if (named.length < 2) return named[0];
	const { measures } = vocabulary;
	const fits =
		unit === undefined
			? named
			: named.filter(
					(id) =>
						(measures[id]?.unit ?? unit) === unit &&
						(measures[id]?.unit !== undefined || vocabulary.units[unit]?.kind === 'money'),
				);
	const narrow = (fits.length === 0 ? named : fits).filter(
		(id, _, list) => !list.some((other) => other !== id && isPartOf(other, id, vocabulary)),
	);
	if (narrow.length < 2) return narrow[0];
	return Object.entries(measures).find(
		([id, { includes }]) =>
			includes?.every((part) => narrow.includes(part)) === true &&
			narrow.every((part) => includes.includes(part) || isPartOf(part, id, vocabulary)),
	)?.[0];
}

/**
 * The subject that several named subjects form together: Russia and Ukraine are both sides. The
 * whole may be named as well.
 */
export function wholeOf(named: readonly string[], vocabulary: Vocabulary): string | undefined {
	const parts = (id: string) =>
		Object.entries(vocabulary.subjects)
			.filter(([, subject]) => [subject.partOf ?? []].flat().includes(id))
			.map(([part]) => part);
	return Object.keys(vocabulary.subjects).find((id) => {
		const of = parts(id);
		return (
			of.length > 1 &&
			(named.includes(id)
				? named.every((one) => one === id || of.includes(one))
				: of.length === named.length && of.every((part) => named.includes(part)))
		);
	});
}

/**
 * The kind of money. If several are named, it is the kind without words of its own, such as `mixed`.
 */
export function kindMeant(named: readonly string[], vocabulary: Vocabulary): string | undefined {
	if (named.length < 2) return named[0];
	const wordless = Object.entries(vocabulary.kinds ?? {}).filter(
		([, { words = [] }]) => words.length === 0,
	);
	return wordless.length === 1 ? wordless[0]?.[0] : undefined;
}
