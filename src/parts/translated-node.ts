import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Edition } from '../ledger/link/edition.ts';
import { langOf } from './lang-of.ts';

/**
 * A text of the records as a node. If it is in another language than the page, the node names its
 * language.
 */
export function translatedNode(text: string, edition: Edition): ElementContent {
	const lang = langOf(text, edition);
	return lang === undefined ? { type: 'text', value: text } : h('span', { lang }, text);
}
