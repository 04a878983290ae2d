import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** The part of fontkit that is used; the package has no types of its own. */
interface Font {
	readonly unitsPerEm: number;
	hasGlyphForCodePoint(codePoint: number): boolean;
	glyphForCodePoint(codePoint: number): { readonly advanceWidth: number };
	getVariation(axes: Readonly<Record<string, number>>): Font;
}

const require = createRequire(import.meta.url);

/** First and last code point of each stretch that charts may need. */
const stretches = [
	[0x20, 0x7e], // ASCII
	[0xa0, 0x17f], // Latin-1 and Latin Extended-A
	[0x218, 0x21b], // Romanian
	[0x400, 0x45f], // Cyrillic
	[0x490, 0x491],
	[0x2002, 0x203a], // general punctuation and its spaces
	[0x20ac, 0x20ac], // €
	[0x20b4, 0x20b4], // ₴
	[0x20bd, 0x20bd], // ₽
	[0x2116, 0x2116], // №
	[0x2190, 0x2193], // arrows
	[0x2212, 0x2212], // −
	[0x2248, 0x2248], // ≈
	[0x2260, 0x2265], // ≠ ≤ ≥
] as const;

/** The JSON of chart/text/inter-widths.json: for each weight, stretches as [first code point, widths in 1/1000 em]. */
export function generateMetrics(): string {
	const weights = [400, 600].map((weight) => [weight, widthsOf(fontsAt(weight))] as const);
	const lines = weights.map(([weight, runs]) => `"${weight}": [\n${runs.map((run) => JSON.stringify(run)).join(',\n')}\n]`);
	return `{\n${lines.join(',\n')}\n}\n`;
}

function fontsAt(weight: number): readonly Font[] {
	const fontkit: { create(bytes: Uint8Array): Font } = require('fontkit');
	return ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext'].map((part) => {
		const path = require.resolve(`@fontsource-variable/inter/files/inter-${part}-wght-normal.woff2`);
		return fontkit.create(readFileSync(path)).getVariation({ wght: weight });
	});
}

function widthsOf(fonts: readonly Font[]): readonly (readonly [number, readonly number[]])[] {
	const runs: [number, number[]][] = [];
	for (const [first, last] of stretches) {
		let run: number[] | undefined;
		for (let code = first; code <= last; code += 1) {
			const font = fonts.find((one) => one.hasGlyphForCodePoint(code));
			if (font === undefined) {
				run = undefined;
				continue;
			}
			if (run === undefined) {
				run = [];
				runs.push([code, run]);
			}
			run.push(Math.round((font.glyphForCodePoint(code).advanceWidth * 1000) / font.unitsPerEm));
		}
	}
	return runs;
}

if (import.meta.main) {
	writeFileSync(fileURLToPath(new URL('../chart/text/inter-widths.json', import.meta.url)), generateMetrics());
}
