import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { chainTo, changesOf } from '../ledger/ask/chain.ts';
import { differences } from '../ledger/ask/differences.ts';
import type { Ledger, Text } from '../ledger/ledger.ts';
import { figurePage } from '../ledger/link/page-address.ts';
import { dateWords } from '../messages/date-words.ts';
import { messagesOf } from '../messages/messages-of.ts';
import { formatAmount, formatFigure } from '../language/write/format.ts';
import { unknownOrigin } from '../record/figure.ts';
import type { Figure } from '../record/resolved.ts';
import { edgeWords } from './edge-words.ts';
import { isLabelSaid } from './figure-sentence.ts';
import { capitalise, claimantWords, publisherOf, sourceAddress } from './names.ts';
import { correctionNotice } from './correction-notice.ts';
import { translatedNode } from './translated-node.ts';
import { evidenceWords } from '../record/vocabulary.ts';

/** The context of a card: `article` is the text that cites the figure, or a page of the site. */
interface CardContext {
	readonly article: Pick<Text, 'sources'>;
	readonly ledger: Ledger;
	readonly id: string;
}

/**
 * Draws the card of a figure: whether it is current, how much of what, who says so and how they
 * know, how it was repeated, where it is printed, and a link to its page.
 */
export function drawCard(figure: Figure, { article, ledger, id }: CardContext): Element {
	const { vocabulary } = ledger;
	const messages = messagesOf(vocabulary);
	const amount = formatAmount(figure, vocabulary);
	const what = formatFigure(figure, vocabulary).replace(amount, '').trim();
	const isMoney = vocabulary.units[figure.unit]?.kind === 'money';
	const label = isLabelSaid(figure, what) ? undefined : figure.label;
	const gone = correctionNotice(figure, ledger);
	const passed = passedOn(figure, ledger);
	const changed = changedLater(figure, ledger);
	const source = ledger.sources.get(figure.source)?.record;
	const lines: readonly (ElementContent | undefined)[] = [
		gone === undefined ? undefined : h('p', { className: ['gone'] }, gone),
		h('p', { className: ['amount'] }, amount),
		h(
			'p',
			{ className: ['soft'] },
			label === undefined || what === '' || isMoney
				? (label ?? what)
				: messages.card.labelled(label, what),
		),
		h(
			'p',
			`${capitalise(claimantWords(figure.claimant, messages))}, ${dateWords(figure.asOf, 'short', ledger)}`,
		),
		h('p', { className: ['soft'] }, detailsOf(figure, ledger)),
		passed === undefined ? undefined : h('p', passed),
		changed.length === 0
			? undefined
			: h('p', [h('mark', messages.card.changed), ` ${changed.join('; ')}.`]),
		figure.note === undefined ? undefined : h('p', [translatedNode(figure.note, ledger)]),
		h('p', [
			...(source === undefined
				? []
				: [
						h('a', { href: sourceAddress(figure.source, article, ledger) }, publisherOf(source)),
						figure.at === undefined ? '' : `, ${figure.at}`,
						'\u00a0· ',
					]),
			h('a', { href: figurePage(figure.id, ledger) }, messages.card.more),
		]),
	];
	return h(
		'div',
		{ popover: true, id, role: 'note' },
		lines.filter((line) => line !== undefined),
	);
}

/** How the claimant knows; for money, its stage and its whole. */
function detailsOf(figure: Figure, { vocabulary, figures }: Ledger): string {
	const { stage, basis, partOf } = figure;
	const messages = messagesOf(vocabulary);
	const whole = partOf === undefined ? undefined : figures.get(partOf)?.record;
	return [
		capitalise(evidenceWords(figure, vocabulary)),
		stage === undefined ? undefined : vocabulary.stages?.[stage]?.label,
		basis === undefined ? undefined : messages.breakdown.basis[basis],
		whole && messages.card.partOf(formatAmount(whole, vocabulary)),
	]
		.filter((part) => part !== undefined)
		.join('; ');
}

/**
 * What a figure repeats, and everything that changed on the way; undefined if it repeats nothing.
 */
function passedOn(figure: Figure, ledger: Ledger): string | undefined {
	if (figure.repeats === undefined) return undefined;
	const origin = chainTo(figure.id, ledger)[0]?.figure;
	if (origin === undefined || origin === figure) return messagesOf(ledger.vocabulary).card.notFound;
	const { vocabulary } = ledger;
	return `${messagesOf(vocabulary).card.repeats(formatFigure(origin, vocabulary), origin.repeats === unknownOrigin)} ${edgeWords({ figure, from: origin, differences: differences(origin, figure, vocabulary) }, vocabulary)}.`;
}

/** The words of the repetitions that changed the figure. */
function changedLater(figure: Figure, ledger: Ledger): readonly string[] {
	const later = (ledger.repetitions.get(figure.id) ?? []).flatMap(
		(id) => ledger.figures.get(id)?.record ?? [],
	);
	return [
		...new Set(
			later
				.filter((other) => changesOf(other, ledger).length > 0)
				.map((other) => formatFigure(other, ledger.vocabulary)),
		),
	];
}
