import type { Element } from 'hast';
import type { Properties } from './css-rules.ts';

/** The family of an element that is to be in the font of the text. */
export const textFont = 'text';

/** The families of a site that names no fonts. */
const ownFamilies = {
	text: '"Source Serif 4", Georgia, serif',
	interface: 'Inter, system-ui, Helvetica, Arial, sans-serif',
} as const;

/**
 * A complete drawing in the fonts of its site. Drawings are laid out with the widths of Inter, so a
 * font that runs wider is set smaller.
 * @param properties of `:root`: `--serif` and `--sans`, the same with `-600` where the bold weight has
 * a name of its own, and `--scale`, which is for `--sans`
 */
export function inSiteFonts(svg: Element, properties: Properties): Element {
	const { '--serif': text = ownFamilies.text, '--sans': face = ownFamilies.interface } = properties;
	const scale = Number(properties['--scale'] ?? '1');
	const inFonts = (element: Element): Element => {
		const { fontFamily, fontSize, 'font-size': drawnSize, ...rest } = element.properties;
		const isText = fontFamily === textFont;
		const weight = element.properties['fontWeight'] ?? element.properties['font-weight'];
		const bold =
			String(weight) === '600' ? properties[isText ? '--serif-600' : '--sans-600'] : undefined;
		const family = bold ?? (isText ? text : undefined);
		const size = Number(fontSize ?? drawnSize);
		return {
			...element,
			properties: {
				...rest,
				...(family === undefined ? {} : { fontFamily: family }),
				...(Number.isNaN(size) ? {} : { fontSize: String(isText ? size : round(size * scale)) }),
			},
			children: element.children.map((child) =>
				child.type === 'element' ? inFonts(child) : child,
			),
		};
	};
	const drawn = inFonts(svg);
	return { ...drawn, properties: { ...drawn.properties, fontFamily: face } };
}

function round(sizePx: number): number {
	return Math.round(sizePx * 100) / 100;
}
