import { drawnFigures } from '../../ledger/ask/query.ts';
import { type Ledger, type Recorded, textsOf } from '../../ledger/ledger.ts';
import { areCurrencies, axisFieldWords, axisWord } from '../../ledger/sums/mixture.ts';
import { formatFigure } from '../../language/write/format.ts';
import type { AxisField } from '../../record/drawing-kind.ts';
import type { Figure } from '../../record/resolved.ts';
import { fieldPlace } from '../field-place.ts';
import { findUnstackable } from '../unstackable.ts';
import type { Found, Rule } from '../rule.ts';

/**
 * The first of the figures that has a value in a field, and the first that has another value there.
 */
type Pair = readonly [first: Recorded<Figure>, other: Recorded<Figure>];

/**
 * Figures on one axis share their unit, stage and price basis, and their measure if the kind of
 * drawing requires it. Stacked figures have a low and a high end.
 */
export const mixedAxis: Rule = {
	code: 'mixed-axis',
	title: 'One axis shows one unit, stage, currency and price basis',
	severity: 'error',
	section: 'Mixing',
	check,
};

function check(ledger: Ledger): readonly Found[] {
	const findings: Found[] = [];
	for (const article of textsOf(ledger)) {
		for (const drawing of article.body.drawings) {
			const { sameOnAxis: fields, stacks, channels = [] } = ledger.kinds.get(drawing.kind) ?? {};
			if (fields === undefined) continue;
			const figures = drawnFigures(drawing, ledger);
			const shown = channels.map((name) => drawing.attributes[name]);
			for (const onOne of onOneAxis(figures, shown, ledger)) {
				for (const field of fields.filter((one) => !shown.includes(one))) {
					const pair = firstPair(onOne, field);
					if (pair !== undefined)
						findings.push({ ...mixture(pair, field, ledger), place: article.at(drawing) });
				}
			}
			if (stacks)
				findings.push(
					...findUnstackable(figures, ledger).map((finding) => ({
						...finding,
						place: article.at(drawing),
					})),
				);
		}
	}
	return findings;
}

/**
 * The figures of each axis of amounts: all, unless a drawing shows one measure on each of two axes.
 */
function onOneAxis(
	figures: readonly Recorded<Figure>[],
	shown: readonly unknown[],
	{ vocabulary }: Ledger,
): readonly (readonly Recorded<Figure>[])[] {
	return shown.some((word) => typeof word === 'string' && Object.hasOwn(vocabulary.measures, word))
		? [...Map.groupBy(figures, ({ record }) => record.measure).values()]
		: [figures];
}

/** A figure without the field does not differ. */
function firstPair(figures: readonly Recorded<Figure>[], field: AxisField): Pair | undefined {
	const first = figures.find(({ record }) => record[field] !== undefined);
	const other = figures.find(
		({ record }) => record[field] !== undefined && record[field] !== first?.record[field],
	);
	return first === undefined || other === undefined ? undefined : [first, other];
}

function mixture([first, other]: Pair, field: AxisField, ledger: Ledger): Omit<Found, 'place'> {
	const { vocabulary } = ledger;
	const say = ({ record }: Recorded<Figure>) =>
		`"${formatFigure(record, vocabulary)}" (${axisWord(record, field, vocabulary)})`;
	return {
		message: `This drawing puts two ${words[field]} on one axis: ${say(first)} and ${say(other)}.`,
		hint:
			field === 'unit' && areCurrencies(first.record.unit, other.record.unit, vocabulary)
				? 'Draw one EstimateRange for each currency.'
				: hints[field],
		related: {
			place: fieldPlace(other, field, ledger),
			message: `The figure with another ${axisFieldWords[field]}.`,
		},
	};
}

const words: Readonly<Record<AxisField, string>> = {
	unit: 'units',
	measure: 'measures',
	stage: 'stages',
	basis: 'price bases',
};
const hints: Readonly<Record<AxisField, string>> = {
	unit: 'Draw one EstimateRange for each unit, one below the other: cases are not people.',
	measure:
		'Draw them with EstimateRange or EstimatesOverTime, which have a panel for each measure.',
	stage:
		'Draw one chart for each stage, or the stages as the rungs of an Ladder: a later stage is not a newer value of an earlier one.',
	basis: 'Draw one EstimateRange for the nominal amounts and one for those at constant prices.',
};
