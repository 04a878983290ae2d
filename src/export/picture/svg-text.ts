import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';

/**
 * An SVG element as a file. In XML, unlike in HTML, no text can contain "]]>":
 * https://www.w3.org/TR/xml/#syntax.
 */
export function svgText(svg: Element): string {
	return toHtml(svg, { space: 'svg', closeEmptyElements: true }).replaceAll(']]>', ']]&gt;');
}

/** The attributes of an SVG file of a size in pixels, which is also its unit. */
export function svgRoot(widthPx: number, heightPx: number) {
	return {
		xmlns: 'http://www.w3.org/2000/svg',
		width: widthPx,
		height: heightPx,
		viewBox: `0 0 ${widthPx} ${heightPx}`,
	};
}
