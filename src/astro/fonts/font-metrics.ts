import { create } from 'fontkit';
import { textWidth } from '../../charts/kit/text/measure.ts';

/** How often a letter, and the space, is in a thousand characters of English text. */
const letters: Readonly<Record<string, number>> = {
	...{ a: 82, b: 15, c: 28, d: 43, e: 127, f: 22, g: 20, h: 61, i: 70, j: 2, k: 8, l: 40, m: 24 },
	...{ n: 67, o: 75, p: 19, q: 1, r: 60, s: 63, t: 91, u: 28, v: 10, w: 24, x: 2, y: 20, z: 1 },
	' ': 200,
};

/** A font of the reader's machine that is used if that of the site is not loaded. */
interface SystemFont {
	readonly names: readonly string[];
	/** The average width of `letters`, in ems. */
	readonly widthEm: number;
}

/**
 * The widths were measured in fonts with the same: Gelasio for Georgia, Liberation for Arial and
 * Courier New, and DejaVu itself.
 */
const systemFonts = {
	serif: [
		{ names: ['Georgia', 'Gelasio'], widthEm: 0.4425 },
		{ names: ['DejaVu Serif'], widthEm: 0.5153 },
	],
	'sans-serif': [{ names: ['Arial', 'Liberation Sans'], widthEm: 0.4442 }],
	monospace: [{ names: ['Courier New', 'Liberation Mono'], widthEm: 0.6001 }],
} as const satisfies Readonly<Record<string, readonly SystemFont[]>>;

/** The kinds of font that every system has. */
export type FontKind = keyof typeof systemFonts;

export function kindOf(category: string): FontKind {
	return category === 'serif' || category === 'monospace' ? category : 'sans-serif';
}

/** The fallback of a font: CSS that fits fonts of the system to it, and their families. */
export interface Fallback {
	readonly css: string;
	readonly families: readonly string[];
}

/**
 * Fits fonts of the system to a font, so that text has the same lines and the same height in both:
 * https://developer.mozilla.org/docs/Web/CSS/@font-face/size-adjust.
 * @param font TrueType
 * @param scale of the font on the page
 */
export function fallbackOf(font: Uint8Array, kind: FontKind, scale: number): Fallback {
	const { ascent, descent, lineGap, unitsPerEm } = create(font);
	const width = averageWidthEm(font) * scale;
	const faces = systemFonts[kind].map(({ names, widthEm }) => {
		const family = `${names[0]} fallback`;
		const size = width / widthEm;
		const line = (units: number) => percent((Math.abs(units) * scale) / unitsPerEm / size);
		return {
			family,
			css: `@font-face {
	font-family: "${family}";
	src: ${names.map((name) => `local("${name}")`).join(', ')};
	size-adjust: ${percent(size)};
	ascent-override: ${line(ascent)};
	descent-override: ${line(descent)};
	line-gap-override: ${line(lineGap)};
}`,
		};
	});
	return {
		css: faces.map(({ css }) => css).join('\n'),
		families: faces.map(({ family }) => family),
	};
}

function averageWidthEm(font: Uint8Array): number {
	const opened = create(font);
	const entries = Object.entries(letters);
	const sum = entries.reduce((width, [letter, often]) => {
		const { advanceWidth } = opened.glyphForCodePoint(letter.codePointAt(0) ?? 0);
		return width + advanceWidth * often;
	}, 0);
	return sum / entries.reduce((count, [, often]) => count + often, 0) / opened.unitsPerEm;
}

function percent(share: number): string {
	return `${Math.round(share * 1000) / 10}%`;
}

/** What the labels of charts consist of; each is measured on its own. */
const samples = ['etaoinshrdlucmfwyp', '0123456789', 'ABCDEFGHIKLMNOPRSTUW'] as const;

/**
 * The scale at which a font needs no more room than Inter, with whose widths charts are laid out;
 * 1 for a font that runs narrower.
 * @param fonts TrueType, by weight
 */
export function scaleOf(fonts: Readonly<Record<400 | 600, Uint8Array>>): number {
	const ratios = ([400, 600] as const).flatMap((weight) => {
		const font = create(fonts[weight]);
		return samples.map((sample) => {
			const own = [...sample]
				.map((letter) => font.glyphForCodePoint(letter.codePointAt(0) ?? 0).advanceWidth)
				.reduce((sum, width) => sum + width, 0);
			return own / font.unitsPerEm / textWidth(sample, { sizePx: 1, weight });
		});
	});
	return Math.min(1, Math.floor(100 / Math.max(...ratios)) / 100);
}

/** The name of a font in itself, by which pictures ask for it. */
export function familyIn(font: Uint8Array): string {
	return create(font).familyName;
}
