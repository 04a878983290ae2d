import { ascending, descending } from 'd3-array';
import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { placeLadder } from './ladder/layout.ts';
import { gradeOf } from './kit/mark/mark.ts';
import { placeMarkSample, type Sample } from './kit/mark/mark-sample.ts';
import type { Scene } from './kit/scene.ts';
import { spanOf } from '../language/bounds.ts';
import { svgOf } from './kit/svg.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { figurePage, methodPlace } from '../ledger/link/page-address.ts';
import { publishedFigures } from '../ledger/ask/published-figures.ts';
import { correctionStatus } from '../ledger/ask/correction-status.ts';
import { termId } from '../ledger/ask/terms.ts';
import { allows, type Interval } from '../language/allows.ts';
import { lastDay } from '../language/write/date.ts';
import { formatAmount, formatFigure } from '../language/write/format.ts';
import type { Language } from '../language/language.ts';
import { formatNumber } from '../language/write/written-number.ts';
import { type Amount, type Qualifier, qualifiers } from '../record/figure.ts';
import type { Figure } from '../record/resolved.ts';
import type { Unit } from '../record/vocabulary.ts';
import { dateWords } from '../messages/date-words.ts';
import { languageOf, messagesOf } from '../messages/messages-of.ts';
import type { MethodMessages } from '../messages/method-page.ts';
import { capitalise } from '../parts/names.ts';
import { nodesOf } from '../parts/pieces.ts';
import { termWords } from '../parts/term-words.ts';
import { colourOf } from './kit/colour.ts';

/** A term of the records, as the page about the method explains it. */
export interface MethodEntry {
	readonly id: string;
	readonly label: string;
	readonly definition: string;
	/** Facts to add to the definition, one line each. */
	readonly facts: readonly (readonly ElementContent[])[];
	/** Its mark in charts, drawn by the code of the charts. */
	readonly mark: Element;
	/** What the mark represents. */
	readonly said: readonly ElementContent[];
}

const widthPx = { mark: 240, rung: 300 } as const;

export function measureEntries(ledger: Ledger): readonly MethodEntry[] {
	const { measures, units } = ledger.vocabulary;
	const { notRecorded, measure: words } = methodMessages(ledger);
	return Object.entries(measures).map(
		([measure, { unit, partOf, includes, excludes, cumulative }]) => {
			const newest = newestOf(ledger, (figure) => figure.measure === measure);
			const label = newest === undefined ? notRecorded : sayFigure(newest, ledger);
			const facts = [
				unit === undefined ? undefined : [text(words.unit(unitWords(unit, units[unit])))],
				partOf === undefined
					? undefined
					: nodesOf(
							words.partOf([
								h(
									'a',
									{ href: methodPlace(termId('measure', partOf), ledger) },
									measures[partOf]?.label ?? partOf,
								),
							]),
						),
				includes === undefined ? undefined : [text(words.includes(includes.join(', ')))],
				excludes === undefined ? undefined : [text(words.excludes(excludes.join(', ')))],
				cumulative === true ? [text(words.cumulative)] : undefined,
			]
				.filter((fact) => fact !== undefined)
				.flatMap((fact, index) => (index === 0 ? fact : [text(' '), ...fact]));
			return {
				...entry('measure', measure, ledger),
				facts: facts.length === 0 ? [] : [facts],
				mark: drawn(termId('measure', measure), label, sceneOf(newest, ledger)),
				said: saidOf(newest, ledger),
			};
		},
	);
}

/** Invented round amounts that show what a qualifier allows. */
const shown: Readonly<Record<Qualifier, Amount>> = {
	exact: 100_000,
	approx: 100_000,
	'at-least': 100_000,
	'at-most': 100_000,
	'near-below': 100_000,
	range: { low: 80_000, high: 120_000 },
	order: 10_000,
};

export function qualifierEntries(ledger: Ledger): readonly MethodEntry[] {
	const { qualifier: words } = methodMessages(ledger);
	const language = languageOf(ledger.vocabulary);
	return qualifiers.map((qualifier) => {
		const amount = shown[qualifier];
		const said = formatAmount({ amount, qualifier, unit: 'people' }, ledger.vocabulary);
		const facts = [
			[text(words.allows(capitalise(said), allowedWords(allows(amount, qualifier), ledger)))],
			[
				text(words.readFrom),
				h(
					'span',
					{ className: ['soft'] },
					phrasesOf(qualifier, language, words.numberAlone).join(', '),
				),
				text('.'),
			],
		];
		const scene = placeMarkSample([{ amount, qualifier, grade: 'counted', colour: 'plain' }], {
			widthPx: widthPx.mark,
			most: 150_000,
		});
		return {
			...entry('qualifier', qualifier, ledger),
			facts,
			mark: drawn(termId('qualifier', qualifier), capitalise(said), scene),
			said: [text(words.example(capitalise(said)))],
		};
	});
}

/** The grades of evidence, strongest first, as in the records. */
export function evidenceEntries(ledger: Ledger): readonly MethodEntry[] {
	const { looks, marks, notRecorded, forOne } = methodMessages(ledger);
	return Object.entries(ledger.vocabulary.evidence ?? {}).map(([evidence, { mark: grade }]) => {
		const newest = newestOf(ledger, (figure) => figure.evidence === evidence);
		const samples: readonly Sample[] = [
			{ amount: 30_000, qualifier: 'exact', grade, colour: 'plain' },
			{ amount: { low: 70_000, high: 120_000 }, qualifier: 'range', grade, colour: 'plain' },
		];
		const look = looks[grade];
		return {
			...entry('evidence', evidence, ledger),
			facts: [[text(look)]],
			mark: drawn(
				termId('evidence', evidence),
				marks(look),
				placeMarkSample(samples, { widthPx: widthPx.mark, most: 150_000 }),
			),
			said: newest === undefined ? [text(notRecorded)] : [text(forOne), ...saidOf(newest, ledger)],
		};
	});
}

/** The stages in order, each drawn as a rung of a ladder. */
export function stageEntries(ledger: Ledger): readonly MethodEntry[] {
	const { stage: words } = methodMessages(ledger);
	const { exits } = messagesOf(ledger.vocabulary).chartPage.ladder;
	return Object.entries(ledger.vocabulary.stages ?? {}).map(([stage, { label, exit = false }]) => {
		const newest = newestOf(ledger, (figure) => figure.stage === stage);
		const id = termId('stage', stage);
		const rung = {
			id,
			stage: capitalise(label),
			detail: '',
			isExit: exit,
			...(newest === undefined
				? { words: words.notStated }
				: {
						words: formatAmount(newest, ledger.vocabulary),
						stated: { ...newest, grade: gradeOf(newest, ledger.vocabulary) },
					}),
		};
		const scene = placeLadder(
			{
				colour: colourOf(newest?.subject ?? '', ledger.vocabulary),
				rungs: [rung],
				exitHeading: exits,
			},
			widthPx.rung,
		);
		return {
			...entry('stage', stage, ledger),
			facts: exit ? [[text(words.leaves)]] : [],
			mark: drawn(id, `${capitalise(label)}: ${rung.words}`, scene),
			said: saidOf(newest, ledger),
		};
	});
}

function entry(
	kind: Parameters<typeof termId>[0],
	word: string,
	ledger: Ledger,
): Pick<MethodEntry, 'id' | 'label' | 'definition'> {
	const id = termId(kind, word);
	return { id, label: word, definition: '', ...termWords(id, ledger) };
}

function drawn(prefix: string, label: string, scene: Scene): Element {
	return svgOf(scene, { prefix, label, className: 'narrow' });
}

/** The published, current figure with the latest date; a repetition only if nothing else fits. */
function newestOf(ledger: Ledger, fits: (figure: Figure) => boolean): Figure | undefined {
	const found = [...publishedFigures(ledger)]
		.flatMap((id) => ledger.figures.get(id)?.record ?? [])
		.filter(
			(figure) =>
				figure.outOf !== 0 &&
				fits(figure) &&
				correctionStatus(figure.id, ledger).kind === 'current',
		);
	const origins = found.filter(({ repeats }) => repeats === undefined);
	return (origins.length === 0 ? found : origins).toSorted(
		(a, b) => descending(lastDay(a.asOf), lastDay(b.asOf)) || ascending(a.id, b.id),
	)[0];
}

function sceneOf(figure: Figure | undefined, ledger: Ledger): Scene {
	if (figure === undefined) return placeMarkSample([], { widthPx: widthPx.mark, most: 1 });
	const { amount, qualifier } = figure;
	const grade = gradeOf(figure, ledger.vocabulary);
	return placeMarkSample(
		[{ amount, qualifier, grade, colour: colourOf(figure.subject, ledger.vocabulary) }],
		{
			widthPx: widthPx.mark,
			most: spanOf(amount, qualifier).high * 1.1,
		},
	);
}

function sayFigure(figure: Figure, ledger: Ledger): string {
	return `${capitalise(formatFigure(figure, ledger.vocabulary))}, ${dateWords(figure.asOf, 'short', ledger)}`;
}

/** What the mark represents, linked to the page of the figure. */
function saidOf(figure: Figure | undefined, ledger: Ledger): readonly ElementContent[] {
	if (figure === undefined) return [text(methodMessages(ledger).notRecorded)];
	return [
		h(
			'a',
			{ href: figurePage(figure.id, ledger) },
			capitalise(formatFigure(figure, ledger.vocabulary)),
		),
		text(`: ${figure.claimant.name}, ${dateWords(figure.asOf, 'short', ledger)}`),
	];
}

/** "90,000 to 110,000"; "100,000 or any higher number". */
function allowedWords({ low, high, lowOpen, highOpen }: Interval, { vocabulary }: Ledger): string {
	const say = (amount: number) =>
		formatAmount({ amount, qualifier: 'exact', unit: 'people' }, vocabulary);
	const { values } = messagesOf(vocabulary).terms.method.qualifier;
	if (high === Number.POSITIVE_INFINITY) return values.orHigher(say(low));
	if (lowOpen && low === 0) return values.orLower(say(high));
	if (low === high) return values.alone(say(low));
	return highOpen ? values.below(say(low), say(high)) : values.between(say(low), say(high));
}

/**
 * The words of a language that mean a qualifier.
 * @param numberAlone the description of a number without a qualifier
 */
function phrasesOf(
	qualifier: Qualifier,
	{ locale, orders, rangeJoins, exactPhrases, phrases, phrasesAfter, signsAfter }: Language,
	numberAlone: string,
): readonly string[] {
	if (qualifier === 'order') return [...orders.values()].flat();
	if (qualifier === 'range')
		return rangeJoins.map(
			(join) => `${formatNumber(80_000, locale)} ${join} ${formatNumber(120_000, locale)}`,
		);
	if (qualifier === 'exact') return [numberAlone, ...exactPhrases];
	const after = [...(phrasesAfter[qualifier] ?? []), ...(signsAfter[qualifier] ?? [])].filter(
		(phrase) => !phrases[qualifier].includes(phrase),
	);
	return [...phrases[qualifier], ...after.map((phrase) => `… ${phrase}`)];
}

/** The name of a unit without a number in front of it. */
export function unitWords(id: string, unit: Unit | undefined): string {
	return (unit?.kind === 'count' ? unit.forms?.few : undefined) ?? unit?.label ?? id;
}

function methodMessages({ vocabulary }: Ledger): MethodMessages {
	return messagesOf(vocabulary).terms.method;
}

const text = (value: string): ElementContent => ({ type: 'text', value });
