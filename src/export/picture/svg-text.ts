import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';

/**
 * An SVG element as a file. In XML, unlike in HTML, no text can contain "]]>":
 * https://www.w3.org/TR/xml/#syntax.
 */
export function svgText(svg: Element): string {
	return toHtml(svg, { space: 'svg', closeEmptyElements: true }).replaceAll(']]>', ']]&gt;');
}
