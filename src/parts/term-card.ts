import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Ledger } from '../ledger/ledger.ts';
import { glossaryPlace } from '../ledger/link/page-address.ts';
import { messagesOf } from '../messages/messages-of.ts';
import { capitalise } from './names.ts';
import { termWords } from './term-words.ts';
import { translatedNode } from './translated-node.ts';

/** Draws what a tap on the words of a term shows: the term, its definition, and the way to the glossary. Undefined where there is no such term. */
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
