import { type CorrectionStep, correctionSteps } from '../../ledger/ask/correction-steps.ts';
import type { Ledger, Recorded } from '../../ledger/ledger.ts';
import type { Place } from '../../ledger/position.ts';
import { formatDate } from '../../language/write/date.ts';
import type { SayableFigure } from '../../language/write/format.ts';
import type { Correction } from '../../record/correction.ts';
import type { ReleasedValue } from '../../record/release.ts';
import type { Figure } from '../../record/resolved.ts';
import {
	differFrom,
	type Standard,
	standardOfFigure,
	standardOfWords,
} from '../correction-words.ts';
import type { Found, Rule } from '../rule.ts';

/** The words of a correction match the values before and after it. */
export const correctionDiffers: Rule = {
	code: 'correction-differs',
	title: 'A correction says what changed',
	severity: 'error',
	section: 'Silent edits',
	check,
};

function check(ledger: Ledger): readonly Found[] {
	const findings: Found[] = [];
	for (const id of ledger.correctionsOf.keys()) {
		for (const step of correctionSteps(id, ledger)) {
			const figure = ledger.figures.get(id);
			const needsNumber = changesValue(step, figure?.record);
			const before = beforeOf(step, id, ledger);
			if (before.length > 0)
				findings.push(
					...hold(step.correction, 'before', { standards: before, needsNumber, ledger }),
				);
			const after = afterOf(step, figure, ledger);
			if (after !== undefined)
				findings.push(
					...hold(step.correction, 'after', { standards: [after], needsNumber, ledger }),
				);
		}
	}
	return findings;
}

/** A standard and its place. */
type Held = Standard & { readonly place: () => Place };

/**
 * What may have been published before: any released value, or the result of the correction before
 * this one. The most likely comes first.
 */
function beforeOf(
	{ earlier, previous }: CorrectionStep,
	id: string,
	{ vocabulary, releasedPlace }: Ledger,
): readonly Held[] {
	const released = earlier.toReversed().map(
		(value): Held => ({
			...standardOfFigure(
				`the value released on ${formatDate(value.released, 'long')}`,
				value,
				vocabulary,
			),
			words: value.words,
			place: () => releasedPlace(id),
		}),
	);
	const [last] = earlier.slice(-1);
	if (last === undefined || previous === undefined) return released;
	return [...heldWords(previous, 'after', last, vocabulary), ...released];
}

/**
 * The value after a correction: the one before the next correction, or the released one, or the
 * record. Undefined if the words are free.
 */
function afterOf(
	{ correction, released, next }: CorrectionStep,
	figure: Recorded<Figure> | undefined,
	ledger: Ledger,
): Held | undefined {
	const { kind, by, figure: id = '' } = correction.record;
	const { vocabulary } = ledger;
	const record = (one: Recorded<Figure> | undefined, name: string): Held | undefined =>
		one === undefined
			? undefined
			: { ...standardOfFigure(name, one.record, vocabulary), place: () => one.place() };
	if (kind === 'retraction') return undefined;
	if (kind === 'supersession')
		return record(ledger.figures.get(by ?? ''), `the record of "${by ?? ''}"`);
	const about: SayableFigure | undefined = figure?.record ?? released;
	if (next !== undefined && about !== undefined)
		return heldWords(next, 'before', about, vocabulary)[0];
	if (released !== undefined)
		return released.withdrawn === true
			? undefined
			: {
					...standardOfFigure(
						`the value released on ${formatDate(released.released, 'long')}`,
						released,
						vocabulary,
					),
					words: released.words,
					place: () => ledger.releasedPlace(id),
				};
	return record(figure, 'the record');
}

function heldWords(
	correction: Recorded<Correction>,
	side: 'before' | 'after',
	about: SayableFigure,
	vocabulary: Ledger['vocabulary'],
): readonly Held[] {
	const name =
		side === 'before'
			? 'the words of the next correction'
			: 'the words of the correction before it';
	const standard = standardOfWords(name, correction.record[side], about, vocabulary);
	return standard === undefined ? [] : [{ ...standard, place: () => correction.place([side]) }];
}

/** Whether it corrects an amount or its qualifier, so that its words must contain the number. */
function changesValue(
	{ correction, earlier, released }: CorrectionStep,
	figure: Figure | undefined,
): boolean {
	if (correction.record.kind !== 'correction' && correction.record.kind !== 'revision')
		return false;
	const [was, is] = [earlier.at(-1), released ?? figure];
	return was !== undefined && is !== undefined && boundsOf(was) !== boundsOf(is);
}

function boundsOf({ amount, qualifier }: ReleasedValue | Figure): string {
	return JSON.stringify([
		qualifier,
		typeof amount === 'number' ? amount : [amount.low, amount.high, amount.best],
	]);
}

interface Holding {
	/** The words must agree with at least one of these. */
	readonly standards: readonly Held[];
	readonly needsNumber: boolean;
	readonly ledger: Ledger;
}

function hold(
	{ record, place }: Recorded<Correction>,
	side: 'before' | 'after',
	{ standards, needsNumber, ledger: { vocabulary } }: Holding,
): readonly Found[] {
	const words = record[side];
	const [first] = standards;
	const found = standards.map((standard) =>
		differFrom(standard, words, { vocabulary, needsNumber }),
	);
	if (first === undefined || found.some((list) => list.length === 0)) return [];
	const differences = found[0] ?? [];
	return [
		{
			place: place([side]),
			message: `The correction of "${record.figure ?? ''}" gives "${words}" as the ${side === 'before' ? 'old' : 'new'} value, which differs from ${first.name} in the ${differences.map(({ part }) => part).join(' and the ')}: ${differences.map((one) => `it says ${one.says}, not ${one.record}`).join('; ')}.`,
			hint: `Write ${side}: ${JSON.stringify(first.words)}.`,
			related: {
				place: first.place(),
				message: `${first.name.charAt(0).toUpperCase()}${first.name.slice(1)}.`,
			},
		},
	];
}
