import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Ledger } from '../ledger/ledger.ts';
import { glossaryPlace } from '../ledger/link/page-address.ts';
import { messagesOf } from '../messages/messages-of.ts';
import { capitalise } from './names.ts';
import { termWords } from './term-words.ts';
import { translatedNode } from './translated-node.ts';

/**
 * Draws the card of a term: the term, its definition and a link to the glossary. Undefined if there
 * is no such term.
 */
export function drawTermCard(term: string, id: string, ledger: Ledger): Element | undefined {
	const words = termWords(term, ledger);
	if (words === undefined) return undefined;
	return h('div', { popover: true, id, role: 'note' }, [
		h('p', h('b', [translatedNode(capitalise(words.label), ledger)])),
		h('p', [translatedNode(words.definition, ledger)]),
		h(
			'p',
			h('a', { href: glossaryPlace(term, ledger) }, messagesOf(ledger.vocabulary).page.glossary),
		),
	]);
}
