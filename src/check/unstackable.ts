import type { Finding } from '../ledger/finding.ts';
import type { Ledger, Recorded } from '../ledger/ledger.ts';
import { type FoundFault, type StackFault, stackFaults } from '../ledger/sums/stacks.ts';
import { formatFigure } from '../language/write/format.ts';
import type { Figure } from '../record/resolved.ts';
import { fieldPlace } from './field-place.ts';

/** Why the figures of a drawing cannot be stacked, without the place of the drawing. */
export function findUnstackable(
	figures: readonly Recorded<Figure>[],
	ledger: Ledger,
): readonly Omit<Finding, 'place'>[] {
	return stackFaults(
		figures.map(({ record }) => record),
		ledger.vocabulary,
	).flatMap((found) => {
		const recorded = ledger.figures.get(found.figure.id);
		if (recorded === undefined) return [];
		const { field, note } = about[found.fault];
		return [
			{
				code: 'mixed-axis' as const,
				severity: 'error' as const,
				message: `This drawing stacks ${sayFault(found, ledger)}.`,
				hint: about[found.fault].hint,
				related: { place: fieldPlace(recorded, field, ledger), message: note },
			},
		];
	});
}

function sayFault({ fault, figure, to }: FoundFault, ledger: Ledger): string {
	const say = (one: Figure | undefined, detail: string) =>
		one === undefined ? '' : `"${formatFigure(one, ledger.vocabulary)}" (${detail})`;
	const kindOf = (one: Figure | undefined) =>
		one?.kind === undefined
			? 'kind not stated'
			: (ledger.vocabulary.kinds?.[one.kind]?.label ?? one.kind);
	const periodOf = (one: Figure | undefined) =>
		one?.since === undefined ? `as of ${one?.asOf ?? ''}` : `${one.since} to ${one.asOf}`;
	switch (fault) {
		case 'amount':
			return `${say(figure, figure.qualifier)}, which is not a single amount that a stack can show`;
		case 'claimant':
			return `figures by two claimants: ${say(to, to?.claimant.name ?? '')} and ${say(figure, figure.claimant.name)}`;
		case 'day':
			return `two periods for one subject: ${say(to, periodOf(to))} and ${say(figure, periodOf(figure))}`;
		case 'kind':
			return `two amounts for one subject that may overlap: ${say(to, kindOf(to))} and ${say(figure, kindOf(figure))}`;
	}
}

const about: Readonly<
	Record<StackFault, { readonly field: keyof Figure; readonly note: string; readonly hint: string }>
> = {
	amount: {
		field: 'qualifier',
		note: 'The figure that cannot be stacked.',
		hint: 'Remove it, or draw BySubject, which shows open ends.',
	},
	claimant: {
		field: 'claimant',
		note: 'The figure of the other claimant.',
		hint: 'Draw the figures of one claimant; BySubject shows several, each as its own bar.',
	},
	day: {
		field: 'asOf',
		note: 'The figure of the other period.',
		hint: 'Draw figures for one day and period; BySubject and AmountsOverTime show several.',
	},
	kind: {
		field: 'kind',
		note: 'The figure that may already be counted.',
		hint: 'Draw each subject’s figures of different kinds, without those that cover several kinds.',
	},
};
