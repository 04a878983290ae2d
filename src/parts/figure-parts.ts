import type { Element } from 'hast';
import { h } from 'hastscript';
import { publishedAmong } from '../ledger/ask/figure-pages.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { figurePage } from '../ledger/link/page-address.ts';
import { formatAmount } from '../language/write/format.ts';
import type { Figure } from '../record/resolved.ts';
import { dateWords } from '../messages/date-words.ts';
import { messagesOf } from '../messages/messages-of.ts';
import { contextOf } from './figure-sentence.ts';
import { capitalise } from './names.ts';
import { correctionNotice } from './correction-notice.ts';

/**
 * Draws the whole that a figure is part of and its own stated parts, as links to their pages.
 * Undefined if there are none.
 */
export function drawParts(figure: Figure, ledger: Ledger): Element | undefined {
	const [whole] = figure.partOf === undefined ? [] : publishedAmong([figure.partOf], ledger);
	const parts = publishedAmong(ledger.parts.get(figure.id) ?? [], ledger);
	if (whole === undefined && parts.length === 0) return undefined;
	const words = messagesOf(ledger.vocabulary).figurePage.parts;
	return h('dl', { className: ['facts'] }, [
		...(whole === undefined
			? []
			: [h('div', [h('dt', words.whole), h('dd', link(whole, ledger))])]),
		...(parts.length === 0
			? []
			: [h('div', [h('dt', words.parts), ...parts.map((part) => h('dd', link(part, ledger)))])]),
	]);
}

function link(figure: Figure, ledger: Ledger): (Element | string)[] {
	const gone = correctionNotice(figure, ledger);
	return [
		h(
			'a',
			{ href: figurePage(figure.id, ledger) },
			capitalise(formatAmount(figure, ledger.vocabulary)),
		),
		`: ${figure.label ?? contextOf(figure, ledger)}, ${dateWords(figure.asOf, 'short', ledger)}`,
		...(gone === undefined ? [] : [h('small', gone)]),
	];
}
