import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { placeAidLadder } from '../chart/aid-ladder.ts';
import { type Grade, gradeOf } from '../chart/mark.ts';
import { placeMarkSample, type Sample } from '../chart/mark-sample.ts';
import type { Scene } from '../chart/scene.ts';
import { spanOf } from '../chart/span.ts';
import { svgOf } from '../chart/svg.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { figurePage, methodPlace } from '../ledger/page-address.ts';
import { publishedFigures } from '../ledger/published-figures.ts';
import { standingOf } from '../ledger/standing.ts';
import { termId } from '../ledger/terms.ts';
import { allows, type Interval } from '../phrase/allows.ts';
import { formatDate, lastDay } from '../phrase/date.ts';
import { en } from '../phrase/en/en.ts';
import { formatAmount, formatFigure } from '../phrase/format.ts';
import { type Amount, evidenceGrades, type Qualifier, qualifiers } from '../record/figure.ts';
import type { Figure } from '../record/resolved.ts';
import { capitalise } from './names.ts';
import { termWords } from './term-words.ts';

/** A word of the records, as the page about the method explains it. */
export interface MethodEntry {
	readonly id: string;
	readonly label: string;
	readonly definition: string;
	/** What is to be known beside the definition, a line each. */
	readonly facts: readonly (readonly ElementContent[])[];
	/** What it looks like in charts, drawn by their code. */
	readonly mark: Element;
	/** What the mark stands for. */
	readonly said: readonly ElementContent[];
}

const widthPx = { mark: 240, rung: 300 } as const;
const notTold = 'No number of this kind is told here.';

export function measureEntries(ledger: Ledger): readonly MethodEntry[] {
	const { measures, units } = ledger.vocabulary;
	return Object.entries(measures).map(([measure, { unit, partOf, includes, excludes, cumulative }]) => {
		const newest = newestOf(ledger, (figure) => figure.measure === measure);
		const label = newest === undefined ? notTold : sayFigure(newest, ledger);
		const facts = [
			unit === undefined ? undefined : [text(`Counted in ${units[unit]?.label ?? unit}.`)],
			partOf === undefined ? undefined : [text('Part of '), h('a', { href: methodPlace(termId('measure', partOf), ledger) }, measures[partOf]?.label ?? partOf), text('.')],
			includes === undefined ? undefined : [text(`Counts in: ${includes.join(', ')}.`)],
			excludes === undefined ? undefined : [text(`Leaves out: ${excludes.join(', ')}.`)],
			cumulative === true ? [text('Kept from a start on, so it can only grow.')] : undefined,
		].filter((fact) => fact !== undefined).flatMap((fact, index) => (index === 0 ? fact : [text(' '), ...fact]));
		return { ...entry('measure', measure, ledger), facts: facts.length === 0 ? [] : [facts], mark: drawn(termId('measure', measure), label, sceneOf(newest, ledger)), said: saidOf(newest, ledger) };
	});
}

/** Amounts of round numbers, which nobody has stated: they show what a qualifier allows. */
const shown: Readonly<Record<Qualifier, Amount>> = { exact: 100_000, approx: 100_000, 'at-least': 100_000, 'at-most': 100_000, 'near-below': 100_000, range: { low: 80_000, high: 120_000 }, order: 10_000 };

export function qualifierEntries(ledger: Ledger): readonly MethodEntry[] {
	return qualifiers.map((qualifier) => {
		const amount = shown[qualifier];
		const said = formatAmount({ amount, qualifier, unit: 'people' }, ledger.vocabulary);
		const facts = [[text(`“${capitalise(said)}” allows ${allowedWords(allows(amount, qualifier), ledger)}.`)], [text('Read from: '), h('span', { className: ['soft'] }, phrasesOf(qualifier).join(', ')), text('.')]];
		const scene = placeMarkSample([{ amount, qualifier, evidence: 'record', colour: 'neutral' }], { widthPx: widthPx.mark, most: 150_000 });
		return { ...entry('qualifier', qualifier, ledger), facts, mark: drawn(termId('qualifier', qualifier), capitalise(said), scene), said: [text(`${capitalise(said)}, as an example`)] };
	});
}

const lookWords: Readonly<Record<Grade, string>> = { counted: 'Drawn solid.', estimated: 'Drawn as an outline around a tint.', claimed: 'Drawn striped.' };

/** The grades of evidence, strongest first: the order in which the records have them. */
export function evidenceEntries(ledger: Ledger): readonly MethodEntry[] {
	return evidenceGrades.map((evidence) => {
		const newest = newestOf(ledger, (figure) => figure.evidence === evidence);
		const samples: readonly Sample[] = [{ amount: 30_000, qualifier: 'exact', evidence, colour: 'neutral' }, { amount: { low: 70_000, high: 120_000 }, qualifier: 'range', evidence, colour: 'neutral' }];
		const look = lookWords[gradeOf(evidence)];
		return { ...entry('evidence', evidence, ledger), facts: [[text(look)]], mark: drawn(termId('evidence', evidence), `A dot and a bar. ${look}`, placeMarkSample(samples, { widthPx: widthPx.mark, most: 150_000 })), said: newest === undefined ? [text(notTold)] : [text('For one: '), ...saidOf(newest, ledger)] };
	});
}

/** The stages of aid in their order, each as a rung of a ladder. */
export function stageEntries(ledger: Ledger): readonly MethodEntry[] {
	return Object.entries(ledger.vocabulary.stages ?? {}).map(([stage, { label, exit = false }]) => {
		const newest = newestOf(ledger, (figure) => figure.stage === stage);
		const id = termId('stage', stage);
		const rung = { id, stage: capitalise(label), detail: '', isExit: exit, ...(newest === undefined ? { words: 'not stated' } : { words: formatAmount(newest, ledger.vocabulary), stated: newest }) };
		const scene = placeAidLadder({ colour: colourOf(newest, ledger), rungs: [rung], exitHeading: 'No longer on its way:' }, widthPx.rung);
		return {
			...entry('stage', stage, ledger),
			facts: exit ? [[text('Leaves the ladder: what is here goes no further.')]] : [],
			mark: drawn(id, `${capitalise(label)}: ${rung.words}`, scene),
			said: saidOf(newest, ledger),
		};
	});
}

function entry(kind: Parameters<typeof termId>[0], word: string, ledger: Ledger): Pick<MethodEntry, 'id' | 'label' | 'definition'> {
	const id = termId(kind, word);
	return { id, label: word, definition: '', ...termWords(id, ledger) };
}

function drawn(prefix: string, label: string, scene: Scene): Element {
	return svgOf(scene, { prefix, label, className: 'narrow' });
}

/** The figure that describes the latest day, of those that readers are told and that stand; one that repeats another only where all do. */
function newestOf(ledger: Ledger, fits: (figure: Figure) => boolean): Figure | undefined {
	const found = [...publishedFigures(ledger)].flatMap((id) => ledger.figures.get(id)?.record ?? []).filter((figure) => figure.outOf !== 0 && fits(figure) && standingOf(figure.id, ledger).kind === 'current');
	const origins = found.filter(({ repeats }) => repeats === undefined);
	return (origins.length === 0 ? found : origins).toSorted((a, b) => (lastDay(a.asOf) === lastDay(b.asOf) ? (a.id < b.id ? -1 : 1) : lastDay(a.asOf) < lastDay(b.asOf) ? 1 : -1))[0];
}

function sceneOf(figure: Figure | undefined, ledger: Ledger): Scene {
	if (figure === undefined) return placeMarkSample([], { widthPx: widthPx.mark, most: 1 });
	const { amount, qualifier, evidence } = figure;
	return placeMarkSample([{ amount, qualifier, evidence, colour: colourOf(figure, ledger) }], { widthPx: widthPx.mark, most: spanOf(amount, qualifier).high * 1.1 });
}

function colourOf(figure: Figure | undefined, { vocabulary }: Ledger): Sample['colour'] {
	return vocabulary.subjects[figure?.subject ?? '']?.colour ?? 'neutral';
}

function sayFigure(figure: Figure, { vocabulary }: Ledger): string {
	return `${capitalise(formatFigure(figure, vocabulary))}, ${formatDate(figure.asOf, 'short')}`;
}

/** What the mark stands for, as a link to the page of its number. */
function saidOf(figure: Figure | undefined, ledger: Ledger): readonly ElementContent[] {
	if (figure === undefined) return [text(notTold)];
	return [h('a', { href: figurePage(figure.id, ledger) }, capitalise(formatFigure(figure, ledger.vocabulary))), text(`: ${figure.claimant.name}, ${formatDate(figure.asOf, 'short')}`)];
}

/** "90,000 to 110,000"; "100,000 or any higher number". */
function allowedWords({ low, high, lowOpen, highOpen }: Interval, { vocabulary }: Ledger): string {
	const say = (amount: number) => formatAmount({ amount, qualifier: 'exact', unit: 'people' }, vocabulary);
	if (high === Number.POSITIVE_INFINITY) return `${say(low)} and any higher number`;
	if (lowOpen && low === 0) return `${say(high)} and any lower number`;
	if (low === high) return `${say(low)} alone`;
	return highOpen ? `${say(low)} and more, below ${say(high)}` : `${say(low)} to ${say(high)}`;
}

/** The words from which a qualifier is read. */
function phrasesOf(qualifier: Qualifier): readonly string[] {
	if (qualifier === 'order') return [...en.orders.values()].flat();
	if (qualifier === 'range') return en.rangeJoins.map((join) => `80,000 ${join} 120,000`);
	if (qualifier === 'exact') return ['a number alone', ...en.exactPhrases];
	const behind = [...(en.phrasesBehind[qualifier] ?? []), ...(en.signsBehind[qualifier] ?? [])].filter((phrase) => !en.phrases[qualifier].includes(phrase));
	return [...en.phrases[qualifier], ...behind.map((phrase) => `… ${phrase}`)];
}

const text = (value: string): ElementContent => ({ type: 'text', value });
