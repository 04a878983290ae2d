/** What is used of fontkit: https://github.com/foliojs/fontkit */
declare module 'fontkit' {
	interface Font {
		readonly familyName: string;
		readonly unitsPerEm: number;
		readonly ascent: number;
		/** Below the baseline, and so negative. */
		readonly descent: number;
		readonly lineGap: number;
		hasGlyphForCodePoint(codePoint: number): boolean;
		/** Text as it is set: with kerning, if the font has it. */
		layout(text: string): { readonly advanceWidth: number };
		glyphForCodePoint(codePoint: number): {
			readonly advanceWidth: number;
			readonly id: number;
			readonly path: { toSVG(): string };
		};
		/** A variable font with a value of each axis. */
		getVariation(values: Readonly<Record<string, number>>): Font;
		/** Every code point that the font has. */
		readonly characterSet: readonly number[];
	}
	/** @param font TrueType, OpenType, WOFF or WOFF2 */
	export function create(font: Uint8Array): Font;
}
