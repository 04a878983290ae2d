import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Ledger } from '../ledger/ledger.ts';
import { langOf } from './lang-of.ts';

/** A text of the records as a node; one that is told in another language than what stands around it says so. */
export function toldNode(text: string, ledger: Pick<Ledger, 'vocabulary' | 'site'>): ElementContent {
	const lang = langOf(text, ledger);
	return lang === undefined ? { type: 'text', value: text } : h('span', { lang }, text);
}
