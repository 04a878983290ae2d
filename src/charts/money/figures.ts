import { ascending } from 'd3-array';
import { readIds } from '../../ledger/text/drawing-kinds.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { firstDay, lastDay } from '../../language/write/date.ts';
import type { Figure } from '../../record/resolved.ts';
import { dateWords } from '../../messages/date-words.ts';
import { messagesOf } from '../../messages/messages-of.ts';
import type { Attributes } from '../../parts/context.ts';
import { capitalise } from '../../parts/names.ts';
import { kindColours } from '../kit/colour.ts';
import type { KeyedKind } from './kind-key.ts';

/** A kind of the vocabulary, or undefined for what has none, with its look in a chart. */
export interface ChartKind extends KeyedKind {
	readonly id: string | undefined;
}

/**
 * The kinds by which the figures of a chart differ, in the order of the vocabulary. Figures without
 * a kind come last; empty if the figures do not differ.
 */
export function kindsOf(figures: readonly Figure[], ledger: Ledger): readonly ChartKind[] {
	const kinds: readonly (string | undefined)[] = [
		...kindsAmong(figures, ledger),
		...(figures.some(({ kind }) => kind === undefined) ? [undefined] : []),
	];
	const colours = kindColours(ledger.vocabulary);
	return kinds.length < 2
		? []
		: kinds.map((id) => ({
				id,
				name: kindWords(id, ledger),
				label: capitalise(kindWords(id, ledger)),
				colour: (id === undefined ? undefined : colours.get(id)) ?? 'plain',
			}));
}

/** The figures that a chart of money names, in order and without duplicates. */
export function moneyFiguresOf(attributes: Attributes, ledger: Ledger): readonly Figure[] {
	return [...new Set(readIds(attributes['figures']))].flatMap(
		(id) => ledger.figures.get(id)?.record ?? [],
	);
}

export function subjectOf(figure: Figure, ledger: Ledger): string {
	return ledger.vocabulary.subjects[figure.subject]?.label ?? figure.subject;
}

/**
 * The kinds among these figures, in the order of the vocabulary; unknown kinds come last.
 */
export function kindsAmong(figures: readonly Figure[], ledger: Ledger): readonly string[] {
	const order = Object.keys(ledger.vocabulary.kinds ?? {});
	const placeOf = (kind: string) => (order.includes(kind) ? order.indexOf(kind) : order.length);
	return [...new Set(figures.flatMap(({ kind }) => kind ?? []))].sort(
		(a, b) => placeOf(a) - placeOf(b),
	);
}

export function kindWords(kind: string | undefined, ledger: Ledger): string {
	return kind === undefined
		? messagesOf(ledger.vocabulary).chartPage.money.noKind
		: (ledger.vocabulary.kinds?.[kind]?.label ?? kind);
}

export function stageWords({ stage }: Figure, ledger: Ledger): string {
	return stage === undefined
		? messagesOf(ledger.vocabulary).chartPage.money.noStage
		: (ledger.vocabulary.stages?.[stage]?.label ?? stage);
}

/** "Apr 2026", or "24 Jan 2022 to Apr 2026". */
export function periodWords(
	{ since, asOf }: Pick<Figure, 'since' | 'asOf'>,
	ledger: Ledger,
): string {
	const end = dateWords(asOf, 'short', ledger);
	return since === undefined || since === asOf
		? end
		: messagesOf(ledger.vocabulary).period(dateWords(since, 'short', ledger), end);
}

/**
 * What all the figures share, for a subtitle: "Military aid, allocated, in euros, nominal; Kiel
 * Institute, 24 Jan 2022 to Apr 2026". What differs between them is left to the labels.
 */
export function sharedWords(figures: readonly Figure[], ledger: Ledger): string {
	const { measures, units } = ledger.vocabulary;
	const {
		breakdown,
		chartPage: { money },
	} = messagesOf(ledger.vocabulary);
	const only = (words: (figure: Figure) => string | undefined): readonly string[] => {
		const [one, ...more] = new Set(figures.map(words));
		return one === undefined || more.length > 0 ? [] : [one];
	};
	const [measure = ''] = only((figure) => measures[figure.measure]?.label ?? figure.measure);
	const kind = only(({ kind: name }) =>
		name === undefined || (ledger.vocabulary.kinds?.[name]?.words ?? []).length === 0
			? undefined
			: kindWords(name, ledger),
	);
	const what = [
		capitalise([...kind, measure].join(' ')),
		...only((figure) => (figure.stage === undefined ? undefined : stageWords(figure, ledger))),
		...only((figure) => {
			const unit = units[figure.unit];
			return unit?.kind === 'share' && measures[figure.measure]?.unit === figure.unit
				? undefined
				: money.unit(unit?.label ?? figure.unit);
		}),
		...only(({ basis }) => basis && breakdown.basis[basis]),
	].filter((part) => part !== '');
	const periods = only((figure) => periodWords(figure, ledger));
	const whose = [
		...only(({ claimant }) => claimant.name),
		...(periods.length > 0 ? periods : [spanWords(figures, ledger)]),
	];
	return `${what.join(', ')}; ${whose.join(', ')}`;
}

/** From the first to the last day that the figures cover. */
function spanWords(figures: readonly Figure[], ledger: Ledger): string {
	const starts = figures
		.map(({ since, asOf }) => since ?? asOf)
		.sort((a, b) => ascending(firstDay(a), firstDay(b)));
	const ends = figures.map(({ asOf }) => asOf).sort((a, b) => ascending(lastDay(a), lastDay(b)));
	return periodWords({ since: starts[0], asOf: ends.at(-1) ?? '' }, ledger);
}
