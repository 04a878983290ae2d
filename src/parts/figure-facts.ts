import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Ledger } from '../ledger/ledger.ts';
import { methodPlace } from '../ledger/link/page-address.ts';
import { termId } from '../ledger/ask/terms.ts';
import { driftCodes } from '../record/figure.ts';
import type { Figure } from '../record/resolved.ts';
import { dateWords } from '../messages/date-words.ts';
import { messagesOf } from '../messages/messages-of.ts';
import { capitalise, claimantWords } from './names.ts';
import { nodesOf } from './pieces.ts';
import { quotedLang } from './printed-words.ts';
import { archivedNodes, seenNodes, sourceLink } from './source-line.ts';
import { translatedNode } from './translated-node.ts';
import { evidenceWords, labelOf } from '../record/vocabulary.ts';

type Said = string | readonly ElementContent[] | undefined;

/** A list of terms with their facts. Terms without facts are left out. */
export function factList(
	facts: readonly (readonly [term: string, ...said: readonly Said[]])[],
): Element {
	return h(
		'dl',
		{ className: ['facts'] },
		facts.flatMap(([term, ...said]) => {
			const known = said.filter(
				(one): one is string | readonly ElementContent[] => one !== undefined && one.length > 0,
			);
			return known.length === 0
				? []
				: [
						h('div', [
							h('dt', term),
							...known.map((one) => h('dd', typeof one === 'string' ? one : [...one])),
						]),
					];
		}),
	);
}

/** The facts about a figure that its words do not give, as a list of terms. */
export function drawFigureFacts(figure: Figure, ledger: Ledger): Element {
	const { vocabulary, sources } = ledger;
	const {
		measure,
		subject,
		population,
		stage,
		kind,
		basis,
		unit,
		place,
		since,
		asOf,
		claimant,
		evidence,
		source,
		at,
		converted,
		outOf,
		note,
		methodBreak,
		seen,
		quoted,
	} = figure;
	const messages = messagesOf(vocabulary);
	const {
		figurePage: { facts },
		terms,
	} = messages;
	const counted = vocabulary.measures[measure];
	const record = sources.get(source)?.record;
	const people = population === undefined ? undefined : vocabulary.populations?.[population];
	const stageEntry = stage === undefined ? undefined : vocabulary.stages?.[stage];
	const money = vocabulary.units[unit]?.kind === 'money';
	return factList([
		[
			facts.counted,
			explainedTerm(
				termId('measure', measure),
				counted?.label ?? measure,
				counted?.definition,
				ledger,
			),
		],
		[facts.includes, listed(figure.includes ?? counted?.includes)],
		[facts.excludes, listed(figure.excludes ?? counted?.excludes)],
		[
			money ? facts.subject : facts.people,
			capitalise(
				[vocabulary.subjects[subject]?.label ?? subject, people?.people]
					.filter((part) => part !== undefined)
					.join(', '),
			),
		],
		[
			facts.stage,
			stageEntry &&
				explainedTerm(
					termId('stage', stage ?? ''),
					stageEntry.label,
					stageEntry.definition,
					ledger,
				),
		],
		[facts.kind, kind && capitalise(vocabulary.kinds?.[kind]?.label ?? kind)],
		[
			facts.money,
			money
				? `${capitalise(vocabulary.units[unit]?.label ?? unit)}${basis === undefined ? '' : `, ${messages.breakdown.basis[basis]}`}`
				: undefined,
			converted && convertedWords(converted, ledger),
		],
		[facts.place, place && [translatedNode(place, ledger)]],
		[
			facts.asOf,
			dateWords(asOf, 'long', ledger),
			since === undefined ? undefined : facts.since(dateWords(since, 'long', ledger)),
		],
		[
			facts.reading,
			outOf === 0
				? facts.noneAsked
				: [
						h(
							'a',
							{ href: methodPlace(termId('qualifier', figure.qualifier), ledger) },
							terms.readings[figure.qualifier],
						),
					],
			outOf === undefined || outOf === 0 ? undefined : facts.asked(outOf),
		],
		[
			facts.who,
			`${capitalise(claimantWords(claimant, messages))}: ${labelOf(vocabulary.claimantKinds, claimant.kind)}`,
		],
		[
			facts.evidence,
			[
				h(
					'a',
					{ href: methodPlace(termId('evidence', evidence), ledger) },
					capitalise(evidenceWords(figure, vocabulary)),
				),
			],
		],
		[facts.methodBreak, methodBreak && [translatedNode(methodBreak, ledger)]],
		[
			facts.printed,
			[
				sourceLink(source, ledger),
				...(at === undefined ? [] : [text(', '), translatedNode(at, ledger)]),
			],
			quoted && [h('q', { lang: quotedLang({ figure }, ledger), dir: 'auto' }, quoted)],
			...(record === undefined
				? []
				: [
						seen === undefined ? seenNodes(record, ledger) : [translatedNode(seen, ledger)],
						archivedNodes(record, ledger),
					]),
		],
		[facts.note, note && [translatedNode(note, ledger)]],
		...explained(figure, ledger),
	]);
}

/** The findings about a figure that its author explains. Those about drift are in its chain. */
function explained(
	{ acknowledged = {} }: Figure,
	ledger: Ledger,
): readonly (readonly [string, ...Said[]])[] {
	const drift: readonly string[] = driftCodes;
	const reasons = Object.entries(acknowledged)
		.filter(([code]) => !drift.includes(code))
		.map(([, reason]) => reason);
	return reasons.length === 0
		? []
		: [
				[
					messagesOf(ledger.vocabulary).figurePage.facts.reasons,
					...[...new Set(reasons)].map((reason) => [translatedNode(reason, ledger)]),
				],
			];
}

function convertedWords(
	{ from, rate, date, source, rule }: NonNullable<Figure['converted']>,
	ledger: Ledger,
): readonly ElementContent[] {
	const unit = ledger.vocabulary.units[from]?.label ?? from;
	return nodesOf(
		messagesOf(ledger.vocabulary).figurePage.facts.converted(
			{ unit, rate, when: dateWords(date, 'long', ledger), rule },
			[sourceLink(source, ledger)],
		),
	);
}

/** A term of the records with its definition, linked to the page about the method. */
function explainedTerm(
	term: string,
	label: string,
	definition: string | undefined,
	ledger: Ledger,
): readonly ElementContent[] {
	return [
		h('a', { href: methodPlace(term, ledger) }, capitalise(label)),
		text(definition === undefined ? '.' : `. ${definition}`),
	];
}

function listed(words: readonly string[] | undefined): string | undefined {
	return words === undefined || words.length === 0 ? undefined : capitalise(words.join(', '));
}

const text = (value: string): ElementContent => ({ type: 'text', value });
