import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { changesOf } from '../ledger/chain.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { formatDate } from '../phrase/date.ts';
import { formatAmount, formatFigure } from '../phrase/format.ts';
import type { Figure } from '../record/resolved.ts';
import { briefChain } from './chain.ts';
import type { DrawingContext } from './context.ts';
import { evidenceWords } from './evidence-words.ts';
import { capitalise, claimantWords, publisherOf, sourceAddress } from './names.ts';
import { standingWords } from './standing-words.ts';

/** Draws the card of a figure: whether it still stands, how much of what, who says so and how they know, how it was passed on, and where it is printed. */
export function drawCard(figure: Figure, { article, ledger, id }: DrawingContext): Element {
	const { vocabulary } = ledger;
	const amount = formatAmount(figure, vocabulary);
	const what = formatFigure(figure, vocabulary).replace(amount, '').trim();
	const gone = standingWords(figure, ledger);
	const chain = briefChain(figure, ledger);
	const changed = changedLater(figure, ledger);
	const source = ledger.sources.get(figure.source)?.record;
	const lines: readonly (ElementContent | undefined)[] = [
		gone === undefined ? undefined : h('p', { className: ['gone'] }, gone),
		h('p', { className: ['n'] }, amount),
		h('p', { className: ['soft'] }, [figure.label, what].filter(Boolean).join(': ')),
		h('p', `${capitalise(claimantWords(figure.claimant))}, ${formatDate(figure.asOf, 'short')}`),
		h('p', { className: ['soft'] }, detailsOf(figure, ledger)),
		chain,
		changed.length === 0 ? undefined : h('p', [h('mark', 'Changed in repetition:'), ` ${changed.join('; ')}.`]),
		figure.note === undefined ? undefined : h('p', figure.note),
		source && h('p', [h('a', { href: sourceAddress(figure.source, article) }, publisherOf(source)), ...(figure.at === undefined ? [] : [`, ${figure.at}`])]),
	];
	return h('div', { popover: true, id, role: 'note' }, lines.filter((line) => line !== undefined));
}

/** How the claimant knows; of aid, how far it has come and what it is part of. */
function detailsOf({ evidence, stage, basis, partOf }: Figure, { vocabulary, figures }: Ledger): string {
	const whole = partOf === undefined ? undefined : figures.get(partOf)?.record;
	return [
		capitalise(evidenceWords[evidence]),
		stage === undefined ? undefined : vocabulary.stages?.[stage]?.label,
		basis,
		whole && `part of ${formatAmount(whole, vocabulary)}`,
	].filter((part) => part !== undefined).join('; ');
}

/** The words of the repetitions that changed what the figure says. */
function changedLater(figure: Figure, ledger: Ledger): readonly string[] {
	const later = (ledger.repetitions.get(figure.id) ?? []).flatMap((id) => ledger.figures.get(id)?.record ?? []);
	return [...new Set(later.filter((other) => changesOf(other, ledger).length > 0).map((other) => formatFigure(other, ledger.vocabulary)))];
}
