/** A size and weight of Inter, and its class in styles/chart.css. The two must agree. */
export interface Font {
	readonly sizePx: number;
	readonly weight: 400 | 600;
	readonly className: 'small' | 'name' | 'label' | 'heading';
}

/** The fonts of a drawing: small print, names of lanes, labels next to marks, headings. */
export interface Fonts {
	readonly small: Font;
	readonly name: Font;
	readonly label: Font;
	readonly heading: Font;
}

export type Layout = 'wide' | 'narrow';

/**
 * Sizes in pixels of the viewBox. A drawing shrinks with its column: a wide one of 704 px to 0.886
 * before styles/chart.css swaps it at 39rem, a narrow one of 340 px to 0.85 on a phone of 328 px.
 * No text may appear smaller than 11 px.
 */
export const fontsOf: Readonly<Record<Layout, Fonts>> = {
	wide: {
		small: { sizePx: 12.5, weight: 400, className: 'small' },
		name: { sizePx: 13.5, weight: 400, className: 'name' },
		label: { sizePx: 13.5, weight: 600, className: 'label' },
		heading: { sizePx: 14.5, weight: 600, className: 'heading' },
	},
	narrow: {
		small: { sizePx: 13, weight: 400, className: 'small' },
		name: { sizePx: 14, weight: 400, className: 'name' },
		label: { sizePx: 14, weight: 600, className: 'label' },
		heading: { sizePx: 15, weight: 600, className: 'heading' },
	},
};

/** A drawing at least this wide has its labels in a column of their own. */
const wideFromPx = 520;

export function layoutOf(widthPx: number): Layout {
	return widthPx >= wideFromPx ? 'wide' : 'narrow';
}

/** From one baseline to the next. */
export function lineHeightPx(font: Font): number {
	return Math.round(font.sizePx * 1.28);
}
