import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Edition } from '../ledger/link/edition.ts';
import { langOf } from './lang-of.ts';

/** A text of the records as a node; one that is told in another language than what stands around it says so. */
export function translatedNode(text: string, edition: Edition): ElementContent {
	const lang = langOf(text, edition);
	return lang === undefined ? { type: 'text', value: text } : h('span', { lang }, text);
}
