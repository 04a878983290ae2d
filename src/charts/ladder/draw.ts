import type { Element } from 'hast';
import { describeLadder, type Ladder, placeLadder } from './layout.ts';
import type { Rung } from './rung.ts';
import { ladder as ladderKind } from './kind.ts';
import { shareOf } from './share-of.ts';
import { describeExtras, moneyExtras } from '../money/extras.ts';
import { describeLit, type Lit, litBy } from '../money/lit.ts';
import { chartFrame } from '../kit/frame.ts';
import { readIds } from '../../ledger/text/drawing-kinds.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { formatAmount } from '../../language/write/format.ts';
import type { Figure } from '../../record/resolved.ts';
import type { Vocabulary } from '../../record/vocabulary.ts';
import { dateWords } from '../../messages/date-words.ts';
import { messagesOf } from '../../messages/messages-of.ts';
import type { Attributes, DrawingContext } from '../../parts/context.ts';
import { atBothWidths, figureFrame } from '../figure-frame.ts';
import { capitalise, sourceLinks } from '../../parts/names.ts';
import { withNotice } from '../../parts/correction-notice.ts';
import { gradeOf } from '../kit/mark/mark.ts';
import { colourOf } from '../kit/colour.ts';

/** Draws how far money has come: one rung for each stage, in the order of the vocabulary. */
export function draw(attributes: Attributes, context: DrawingContext): Element {
	const { article, ledger } = context;
	const {
		chartPage: { ladder: said },
	} = messagesOf(ledger.vocabulary);
	const named = [...new Set(readIds(attributes['figures']))].flatMap(
		(figure) => ledger.figures.get(figure)?.record ?? [],
	);
	const steps = stepsOf(named, readIds(attributes['rungs']), ledger.vocabulary);
	const figures = steps.flatMap(({ figure }) => figure ?? []);
	const lit = litBy(attributes, ladderKind, figures, ledger);
	const extras = moneyExtras(
		{
			lit,
			figures: { own: figures, lines: lit.lines },
			amountWords: (figure) => formatAmount(figure, ledger.vocabulary),
			placed: ['value'],
		},
		ledger,
	);
	const ladder: Ladder = {
		colour: colourOf(figures[0]?.subject ?? '', ledger.vocabulary),
		rungs: withShares(steps, figures, ledger).map((rung, index) =>
			withLit(rung, steps[index]?.figure, lit),
		),
		exitHeading: said.exits,
	};
	const frame = figureFrame({
		kind: 'ladder',
		attributes,
		context,
		subtitle: subtitleOf(figures, ladder.rungs, ledger),
		...atBothWidths((widthPx) => placeLadder(ladder, widthPx, extras)),
		description: `${describeLit(lit, figures, { nameOf: ({ stage }) => stageWords(stage, ledger), ledger })}${describeExtras(extras, figures, ledger)}${describeLadder(ladder)}`,
		figures: [...figures, ...lit.lines],
		table: {
			value: 1,
			head: said.head,
			rows: [...steps, ...lit.lines.map((figure) => ({ stage: figure.stage, figure }))].map(
				({ stage, figure }) =>
					figure === undefined
						? [stageWords(stage, ledger), capitalise(said.notStated), '', '', '', '']
						: [
								stageWords(stage, ledger),
								withNotice(formatAmount(figure, ledger.vocabulary), figure, ledger),
								nameOf(figure, ledger),
								dateWords(figure.asOf, 'short', ledger),
								capitalise(figure.claimant.name),
								[...sourceLinks([figure.source], article, ledger)],
							],
			),
		},
	});
	return chartFrame(frame);
}

/** A stage with one of its figures; an empty rung if it has none. */
interface Step {
	readonly stage: string | undefined;
	readonly figure?: Figure;
}

/**
 * Figures by stage, including stages without figures: the requested stages, or all between the
 * first and the last that has one. Figures without a stage come next, exits last.
 */
function stepsOf(
	figures: readonly Figure[],
	asked: readonly string[],
	{ stages = {} }: Vocabulary,
): readonly Step[] {
	const order = Object.keys(stages);
	const at = (stage: string): readonly Step[] =>
		figures.filter((figure) => figure.stage === stage).map((figure) => ({ stage, figure }));
	const way = order
		.filter((stage) => stages[stage]?.exit !== true)
		.map((stage) => ({ stage, steps: at(stage) }));
	const first = way.findIndex(({ steps }) => steps.length > 0);
	const last = way.findLastIndex(({ steps }) => steps.length > 0);
	const between = first === -1 ? [] : way.slice(first, last + 1);
	const expected =
		asked.length === 0
			? between
			: way.filter(({ stage, steps }) => steps.length > 0 || asked.includes(stage));
	const rungs = expected.flatMap(({ stage, steps }): readonly Step[] =>
		steps.length === 0 ? [{ stage }] : steps,
	);
	const exits = order
		.filter((stage) => stages[stage]?.exit === true)
		.flatMap((stage) =>
			asked.includes(stage) && at(stage).length === 0 ? [{ stage }] : at(stage),
		);
	const unplaced = figures
		.filter(({ stage }) => stage === undefined || !order.includes(stage))
		.map((figure): Step => ({ stage: figure.stage, figure }));
	return [...rungs, ...unplaced, ...exits];
}

/** A rung with its notes, and grey if others are brought out. */
function withLit(rung: Rung, figure: Figure | undefined, lit: Lit): Rung {
	if (figure === undefined) return rung;
	const notes = lit.notesOf(figure.id);
	return {
		...rung,
		...(notes.length === 0 ? {} : { notes }),
		...(lit.hasHighlight && !lit.is(figure) ? { isContext: true } : {}),
	};
}

/** The rungs, each with its share of the one above it if both are stated. */
function withShares(
	steps: readonly Step[],
	figures: readonly Figure[],
	ledger: Ledger,
): readonly Rung[] {
	const { chart: words, chartPage } = messagesOf(ledger.vocabulary);
	return steps.map((step, index): Rung => {
		const rung = rungOf(step, figures, ledger);
		const { figure } = step;
		const above = steps[index - 1]?.figure;
		if (figure === undefined || above === undefined || rung.isExit) return rung;
		const share = shareOf(figure, above, words);
		return share === undefined ? rung : { ...rung, share: chartPage.ladder.share(share) };
	});
}

function rungOf({ stage, figure }: Step, all: readonly Figure[], ledger: Ledger): Rung {
	const isExit = stage !== undefined && ledger.vocabulary.stages?.[stage]?.exit === true;
	const common = { id: figure?.id ?? stage ?? '', stage: stageWords(stage, ledger), isExit };
	if (figure === undefined)
		return {
			...common,
			detail: '',
			words: messagesOf(ledger.vocabulary).chartPage.ladder.notStated,
		};
	const { amount, qualifier, asOf } = figure;
	const name = nameOf(figure, ledger);
	// Two rungs of one stage, such as two chambers, are distinguished by their subjects.
	const ofStage = all.filter((one) => one.stage === stage).map((one) => one.claimant.name);
	const details = [
		...(areAlike(all.map((one) => nameOf(one, ledger))) ? [] : [name]),
		...(areAlike(ofStage) ? [] : [figure.claimant.name]),
		...(areAlike(all.map((one) => one.asOf)) ? [] : [dateWords(asOf, 'short', ledger)]),
	];
	return {
		...common,
		detail: details.join(' · '),
		words: formatAmount(figure, ledger.vocabulary),
		stated: { amount, qualifier, grade: gradeOf(figure, ledger.vocabulary) },
	};
}

function areAlike(words: readonly string[]): boolean {
	return new Set(words).size <= 1;
}

function nameOf(figure: Figure, { vocabulary }: Ledger): string {
	return figure.label ?? vocabulary.subjects[figure.subject]?.label ?? figure.subject;
}

function stageWords(stage: string | undefined, { vocabulary }: Ledger): string {
	return capitalise(
		stage === undefined
			? messagesOf(vocabulary).chartPage.money.noStage
			: (vocabulary.stages?.[stage]?.label ?? stage),
	);
}

/** "US dollars, nominal; as of 31 December 2023. Each bar starts at zero." */
function subtitleOf(figures: readonly Figure[], rungs: readonly Rung[], ledger: Ledger): string {
	const { vocabulary } = ledger;
	const {
		breakdown,
		chartPage: { money, ladder },
	} = messagesOf(vocabulary);
	const [first] = figures;
	if (first === undefined) return '';
	const unit = capitalise(vocabulary.units[first.unit]?.label ?? first.unit);
	const asOf = areAlike(figures.map((figure) => figure.asOf))
		? money.asOf(dateWords(first.asOf, 'long', ledger))
		: ladder.besideIt;
	const hasShares = rungs.some(({ share }) => share !== undefined);
	return `${[unit, first.basis && breakdown.basis[first.basis]].filter((part) => part !== undefined).join(', ')}; ${asOf}. ${hasShares ? ladder.ofBefore : ladder.fromZero}.`;
}
