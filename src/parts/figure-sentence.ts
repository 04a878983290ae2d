import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { titleLang } from '../citation/title-lang.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { formatFigure, formatStatement } from '../language/write/format.ts';
import type { Figure } from '../record/resolved.ts';
import type { Source } from '../record/source.ts';
import { dateWords } from '../messages/date-words.ts';
import { messagesOf } from '../messages/messages-of.ts';
import { capitalise, claimantWithin, nameWithin, publisherOf } from './names.ts';
import { ownPublisher } from './own-publisher.ts';
import { nodesOf } from './pieces.ts';
import { sentenceOf } from './sentence.ts';
import { evidenceWords } from '../record/vocabulary.ts';

/** The title of the page of a figure: a sentence with its number in bold. */
export function titleNodes(figure: Figure, { vocabulary }: Ledger): ElementContent[] {
	const [first, ...others] = sentenceOf({ figure, differences: [] }, vocabulary);
	return first === undefined ? [] : [capitalised(first), ...others];
}

function capitalised(node: ElementContent): ElementContent {
	if (node.type === 'text') return { type: 'text', value: capitalise(node.value) };
	const [first, ...others] = 'children' in node ? node.children : [];
	return node.type !== 'element' || first === undefined
		? node
		: { ...node, children: [capitalised(first), ...others] };
}

/**
 * What distinguishes the figure from similar ones, for the line above its title: "Ukraine ·
 * military · passed by one chamber".
 */
export function contextOf(
	{ label, subject, kind, stage, place }: Figure,
	{ vocabulary }: Ledger,
): string {
	const parts = [
		vocabulary.subjects[subject]?.label ?? subject,
		label,
		kind === undefined ? undefined : vocabulary.kinds?.[kind]?.label,
		stage === undefined ? undefined : vocabulary.stages?.[stage]?.label,
		place,
	];
	return distinct(parts).join(' · ');
}

/**
 * The defined words without duplicates. Words that differ only in case are equal, because a label
 * can be the kind with a capital letter.
 */
function distinct(words: readonly (string | undefined)[]): readonly string[] {
	const known = new Map<string, string>();
	for (const word of words)
		if (word !== undefined && !known.has(word.toLowerCase())) known.set(word.toLowerCase(), word);
	return [...known.values()];
}

/** Whether the words of a figure already include its label or the purpose of a sum. */
export function isLabelSaid(
	{ label, purpose }: Pick<Figure, 'label' | 'purpose'>,
	words: string,
): boolean {
	return [label, purpose].some(
		(part) => part !== undefined && words.toLowerCase().includes(part.toLowerCase()),
	);
}

/**
 * The figure in one line with its claimant and date: "as many as 120,000 Russian soldiers killed
 * (US officials, Aug 2023)".
 */
export function figureLine(figure: Figure, ledger: Ledger): string {
	const said = formatFigure(figure, ledger.vocabulary);
	const label = isLabelSaid(figure, said) ? undefined : figure.label;
	const parts = [label, figure.claimant.name, dateWords(figure.asOf, 'short', ledger)];
	return `${said} (${parts.filter((part) => part !== undefined).join(', ')})`;
}

/**
 * Who says it, as of when, how they know and where it is printed, in sentences. A publisher that is
 * the claimant is named once.
 */
export function provenanceSentences(figure: Figure, ledger: Ledger): string {
	const source = ledger.sources.get(figure.source)?.record;
	const publisher = source === undefined ? undefined : publisherOf(source);
	const { to, ...who } = figure.claimant;
	const { says: isOwn, isRecipient: isTold } = ownPublisher(figure, ledger);
	const messages = messagesOf(ledger.vocabulary);
	const { stated, printed } = messages.figurePage;
	return [
		stated(
			claimantWithin(isTold ? who : figure.claimant, ledger),
			dateWords(figure.asOf, 'long', ledger),
		),
		capitalise(evidenceWords(figure, ledger.vocabulary)),
		source === undefined || (isOwn && source.issued === undefined)
			? undefined
			: printed(
					isOwn || publisher === undefined ? undefined : nameWithin(publisher, true, ledger),
					source.issued && dateWords(source.issued, 'long', ledger),
				),
	]
		.filter((part) => part !== undefined)
		.join('. ')
		.concat('.');
}

/** A text to copy; one tap selects all of it. */
export function drawCopy(
	words: readonly ElementContent[],
	{ vocabulary }: Pick<Ledger, 'vocabulary'>,
): ElementContent {
	return h(
		'pre',
		{
			className: ['copy'],
			tabIndex: 0,
			role: 'region',
			ariaLabel: messagesOf(vocabulary).figurePage.copy.label,
		},
		h('code', [...words]),
	);
}

/**
 * Everything needed to pass a number on, in a few sentences: amount with its qualifier, subject,
 * claimant, date, where it is printed, and the address of its page.
 */
export function sentenceToCopy(figure: Figure, ledger: Ledger, address: string): ElementContent[] {
	const { vocabulary } = ledger;
	const messages = messagesOf(vocabulary);
	const words = messages.figurePage.copy;
	const source = ledger.sources.get(figure.source)?.record;
	const said = formatStatement(figure, vocabulary);
	const context = unsaid(figure, said, ledger);
	const who = claimantWithin(figure.claimant, ledger);
	const printed =
		source &&
		[
			source.title === publisherOf(source) ? undefined : publisherOf(source),
			source.issued && dateWords(source.issued, 'long', ledger),
			figure.at,
			source.URL,
		].filter((part) => part !== undefined);
	const cited =
		source &&
		nodesOf(
			words.source(
				[quotedTitle(source, ledger)],
				printed?.map((part) => `, ${part}`).join('') ?? '',
			),
		);
	return nodesOf([
		words.said(capitalise(said), context, {
			who: said.endsWith(` ${who}`) ? undefined : who,
			when: dateWords(figure.asOf, 'long', ledger),
			evidence: evidenceWords(figure, ledger.vocabulary),
		}),
		' ',
		...(cited === undefined ? [] : [cited, ' ']),
		address,
	]);
}

/**
 * What distinguishes the figure from similar ones and is missing from its sentence; undefined if
 * nothing is missing.
 */
function unsaid(
	figure: Figure,
	said: string,
	{ vocabulary }: Pick<Ledger, 'vocabulary'>,
): string | undefined {
	const { label, subject, kind, stage, place } = figure;
	const { subjects, kinds = {}, stages = {} } = vocabulary;
	const one = subjects[subject];
	// "Russian soldiers killed" already names the subject.
	const names = [
		one?.label ?? subject,
		one?.adjective,
		one?.side,
		...Object.values(one?.forms ?? {}),
	];
	const isNamed = names.some((name) => name !== undefined && said.includes(name));
	const isStageSaid = stage !== undefined && said !== formatFigure(figure, vocabulary);
	const parts = [
		isNamed ? undefined : names[0],
		isLabelSaid(figure, said) ? undefined : label,
		// A kind without words is a sum of several kinds.
		kind === undefined || (kinds[kind]?.words ?? []).length === 0 ? undefined : kinds[kind]?.label,
		stage === undefined || isStageSaid ? undefined : stages[stage]?.label,
		place,
	];
	const unsaidParts = distinct(parts).filter(
		(part) => !said.toLowerCase().includes(part.toLowerCase()),
	);
	return unsaidParts.length === 0 ? undefined : unsaidParts.join(', ');
}

/** The title of a source, which is never translated. */
function quotedTitle(source: Source, ledger: Ledger): ElementContent {
	const title = messagesOf(ledger.vocabulary).figurePage.quoted(source.title.replace(/[.]$/, ''));
	const lang = titleLang(source, ledger);
	return lang === undefined ? { type: 'text', value: title } : h('span', { lang }, title);
}

/**
 * The figure as one line of plain text, for the title of a page: "As many as 120,000 Russian
 * soldiers killed (US officials, Aug 2023)".
 */
export function titleWords(figure: Figure, ledger: Ledger): string {
	return capitalise(figureLine(figure, ledger));
}
