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

/** The vocabulary's label for the value of a field; undefined if the field has none. */
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
 * The factor that converts a part's numbers to the unit of its whole: 1 for the same unit, the rate
 * of a conversion for two currencies, and undefined if there is no rate.
 */
export function factorTo(whole: Figure, part: Figure): number | undefined {
	if (part.unit === whole.unit) return 1;
	if (part.converted?.from === whole.unit) return 1 / part.converted.rate;
	return whole.converted?.from === part.unit ? whole.converted.rate : undefined;
}

/**
 * The fields that prevent a part from being added to the other parts of its whole. A missing field
 * does not differ; a narrower measure fits a wider one, and another measure has another unit; two
 * currencies only need a rate.
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
