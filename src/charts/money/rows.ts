import { sum } from 'd3-array';
import { lowerBound } from '../../language/bounds.ts';
import type { Colour } from '../kit/colour.ts';
import { summary, type Told } from '../kit/summary.ts';
import type { TimeExtras } from '../kit/time/panel-extras.ts';
import type { ChartWords, WordsOption } from '../kit/words.ts';
import type { BarAmount } from './bar.ts';
import type { KeyedKind } from './kind-key.ts';

/** A stated amount of a subject. */
export interface BarPiece extends BarAmount {
	readonly id: string;
	/** The position of its kind among those of the chart; undefined if the chart has none. */
	readonly kind?: number;
	readonly colour: Colour;
	readonly words: string;
}

/** What a subject gave, by one claimant and for one period: at most one amount of each kind. */
export interface SubjectBar {
	readonly subject: string;
	/** What distinguishes it from other rows of the subject: its claimant and date. */
	readonly detail?: string;
	/** What the author says of it. */
	readonly notes?: readonly string[];
	readonly pieces: readonly BarPiece[];
	/** The sum of the pieces, if somebody stated it. */
	readonly total?: BarAmount & { readonly id: string; readonly words: string };
}

/** A chart of subjects. It has kinds if its amounts differ in them. */
export interface SubjectChart {
	readonly bars: readonly SubjectBar[];
	readonly kinds: readonly KeyedKind[];
}

export interface SubjectOptions extends WordsOption {
	/** Added to the last label of an axis: "%". */
	readonly suffix?: string;
	/** What the author brings out across the bars. */
	readonly extras?: TimeExtras;
}

/**
 * Sorts rows by what is stated at least, largest first, with those of one subject together. The
 * total counts if it is stated; otherwise the pieces do.
 */
export function sortBars(bars: readonly SubjectBar[]): readonly SubjectBar[] {
	const boundOf = ({ pieces, total }: SubjectBar) =>
		sum(total === undefined ? pieces : [total], ({ amount, qualifier }) =>
			lowerBound(amount, qualifier),
		);
	const sorted = bars.toSorted((a, b) => boundOf(b) - boundOf(a));
	return [...Map.groupBy(sorted, ({ subject }) => subject).values()].flat();
}

/**
 * Describes the chart in full sentences, summing up many subjects, with the qualifier of every
 * amount.
 */
export function describeSubjects({ bars, kinds }: SubjectChart, words: ChartWords): string {
	const { money } = words;
	const said = ({ kind, words: amount }: BarPiece) => {
		const name = kind === undefined ? undefined : kinds[kind]?.name;
		return name === undefined ? amount : money.ofKind(name, amount);
	};
	const amounts = bars.map((bar): Told => {
		const { subject, detail, notes = [], pieces, total } = bar;
		const parts = [...(total === undefined ? [] : [money.inAll(total.words)]), ...pieces.map(said)];
		const noted = notes.map((note) => ` (${note})`).join('');
		return {
			words: `${[subject, ...(detail === undefined ? [] : [detail])].join(', ')}: ${parts.join(', ')}${noted}`,
			value: sum(pieces, ({ amount, qualifier }) => lowerBound(amount, qualifier)),
		};
	});
	return `${summary(amounts, words)}.`;
}
