import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Ledger } from '../ledger/ledger.ts';
import { methodPlace } from '../ledger/page-address.ts';
import { termId } from '../ledger/terms.ts';
import { formatDate } from '../phrase/date.ts';
import { driftCodes } from '../record/figure.ts';
import type { Figure } from '../record/resolved.ts';
import { evidenceWords } from './evidence-words.ts';
import { capitalise, claimantWords } from './names.ts';
import { claimantKindWords, readingWords } from './reading-words.ts';
import { archivedNodes, seenNodes, sourceLink } from './source-line.ts';

type Said = string | readonly ElementContent[] | undefined;

/** A list of terms and what is said of each; terms of which nothing is known are left out. */
export function factList(facts: readonly (readonly [term: string, ...said: readonly Said[]])[]): Element {
	return h('dl', { className: ['facts'] }, facts.flatMap(([term, ...said]) => {
		const known = said.filter((one): one is string | readonly ElementContent[] => one !== undefined && one.length > 0);
		return known.length === 0 ? [] : [h('div', [h('dt', term), ...known.map((one) => h('dd', typeof one === 'string' ? one : [...one]))])];
	}));
}

/** What is known of a figure beside its words, as a list of terms. */
export function drawFigureFacts(figure: Figure, ledger: Ledger): Element {
	const { vocabulary, sources } = ledger;
	const { measure, subject, population, stage, kind, basis, unit, place, since, asOf, claimant, evidence, source, at, converted, outOf, note, methodBreak, seen } = figure;
	const counted = vocabulary.measures[measure];
	const record = sources.get(source)?.record;
	const people = population === undefined ? undefined : vocabulary.populations?.[population];
	const stageEntry = stage === undefined ? undefined : vocabulary.stages?.[stage];
	const money = vocabulary.units[unit]?.kind === 'money';
	return factList([
		['What is counted', explainedTerm(termId('measure', measure), counted?.label ?? measure, counted?.definition, ledger)],
		['Counted in', listed(figure.includes ?? counted?.includes)],
		['Left out', listed(figure.excludes ?? counted?.excludes)],
		[money ? 'Subject' : 'Of whom', capitalise([vocabulary.subjects[subject]?.label ?? subject, people?.label].filter((part) => part !== undefined).join(', '))],
		['Stage', stageEntry && explainedTerm(termId('stage', stage ?? ''), stageEntry.label, stageEntry.definition, ledger)],
		['Kind', kind && capitalise(vocabulary.kinds?.[kind]?.label ?? kind)],
		['Money', money ? `${capitalise(vocabulary.units[unit]?.label ?? unit)}${basis === undefined ? '' : `, ${basis}`}` : undefined, converted && convertedWords(converted, ledger)],
		['Where', place],
		['As of', formatDate(asOf, 'long'), since === undefined ? undefined : `Counted from ${formatDate(since, 'long')} on`],
		['How to read it', outOf === 0 ? 'Nobody was asked, so there is no share.' : [h('a', { href: methodPlace(termId('qualifier', figure.qualifier), ledger) }, readingWords[figure.qualifier])], outOf === undefined || outOf === 0 ? undefined : `Of ${outOf.toLocaleString('en-GB')} who were asked`],
		['Who says so', `${capitalise(claimantWords(claimant))}: ${claimantKindWords[claimant.kind]}`],
		['How they know', [h('a', { href: methodPlace(termId('evidence', evidence), ledger) }, capitalise(evidenceWords[evidence]))]],
		['Counted otherwise from here on', methodBreak],
		['Printed in', [sourceLink(source, ledger), ...(at === undefined ? [] : [text(`, ${at}`)])], ...(record === undefined ? [] : [seen ?? seenNodes(record, ledger), archivedNodes(record, ledger)])],
		['Note', note],
		...explained(figure),
	]);
}

/** The findings about a figure that its author explains. Those of drift stand in its chain. */
function explained({ acknowledged = {} }: Figure): readonly (readonly [string, ...string[]])[] {
	const drift: readonly string[] = driftCodes;
	const reasons = Object.entries(acknowledged).filter(([code]) => !drift.includes(code)).map(([, reason]) => reason);
	return reasons.length === 0 ? [] : [['To know', ...new Set(reasons)]];
}

function convertedWords({ from, rate, date, source, rule }: NonNullable<Figure['converted']>, ledger: Ledger): readonly ElementContent[] {
	return [text(`Converted from ${ledger.vocabulary.units[from]?.label ?? from} at ${rate}, ${formatDate(date, 'long')}${rule === undefined ? '' : `, ${rule}`}: `), sourceLink(source, ledger)];
}

/** A word of the records, which leads to the page about the method, with its definition. */
function explainedTerm(term: string, label: string, definition: string | undefined, ledger: Ledger): readonly ElementContent[] {
	return [h('a', { href: methodPlace(term, ledger) }, capitalise(label)), text(definition === undefined ? '.' : `. ${definition}`)];
}

function listed(words: readonly string[] | undefined): string | undefined {
	return words === undefined || words.length === 0 ? undefined : capitalise(words.join(', '));
}

const text = (value: string): ElementContent => ({ type: 'text', value });
