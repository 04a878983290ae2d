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
		glyphForCodePoint(codePoint: number): { readonly advanceWidth: number };
	}
	/** @param font TrueType, OpenType, WOFF or WOFF2 */
	export function create(font: Uint8Array): Font;
}
