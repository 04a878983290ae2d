import { type AxisField, axisFields } from '../../record/drawing-kind.ts';
import type { Figure } from '../../record/resolved.ts';
import type { Vocabulary } from '../../record/vocabulary.ts';
import { isPartOf } from '../../language/part-of.ts';

/** The name of a field for authors. */
export const axisFieldWords: Readonly<Record<AxisField, string>> = {
	unit: 'unit',
	measure: 'measure',
	stage: 'stage',
	basis: 'price basis',
};

/** How the vocabulary calls what a figure has in a field; undefined where it is not stated. */
export function axisWord(
	figure: Figure,
	field: AxisField,
	vocabulary: Vocabulary,
): string | undefined {
	const word = figure[field];
	if (word === undefined || field === 'basis') return word;
	return (
		{ unit: vocabulary.units, measure: vocabulary.measures, stage: vocabulary.stages ?? {} }[field][
			word
		]?.label ?? word
	);
}

/** Whether two units are both currencies. */
export function areCurrencies(a: string, b: string, vocabulary: Vocabulary): boolean {
	return vocabulary.units[a]?.kind === 'money' && vocabulary.units[b]?.kind === 'money';
}

/**
 * By what one of a part's numbers is multiplied to be in the unit of its whole: 1 in the same unit, the rate of either's conversion
 * between two currencies, and undefined where nothing says so.
 */
export function factorTo(whole: Figure, part: Figure): number | undefined {
	if (part.unit === whole.unit) return 1;
	if (part.converted?.from === whole.unit) return 1 / part.converted.rate;
	return whole.converted?.from === part.unit ? whole.converted.rate : undefined;
}

/**
 * The fields that keep a part from being added to its whole's other parts. What is not stated does not differ;
 * a narrower measure belongs to a wider one, another brings its unit along; two currencies are a matter of their rate.
 */
export function mixedFields(
	part: Figure,
	whole: Figure,
	vocabulary: Vocabulary,
): readonly AxisField[] {
	const isOtherMeasure =
		part.measure !== whole.measure && !isPartOf(part.measure, whole.measure, vocabulary);
	return axisFields.filter((field) => {
		const [is, expected] = [part[field], whole[field]];
		if (is === expected || is === undefined || expected === undefined) return false;
		if (field === 'measure') return isOtherMeasure;
		return field !== 'unit' || !(isOtherMeasure || areCurrencies(is, expected, vocabulary));
	});
}
