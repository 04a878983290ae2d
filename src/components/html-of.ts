import type { ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';

/** The HTML of nodes; nothing if undefined. */
export function htmlOf(nodes: ElementContent | readonly ElementContent[] | undefined): string {
	if (nodes === undefined) return '';
	const content = 'type' in nodes ? nodes : [...nodes];
	return toHtml(content, { closeEmptyElements: true, tightSelfClosing: true });
}
