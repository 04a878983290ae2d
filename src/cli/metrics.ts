import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

/** The part of fontkit that is used; the package has no types of its own. */
interface Font {
	readonly unitsPerEm: number;
	/** The table with the variations of advance widths. */
	readonly HVAR: unknown;
	/** One value for each axis of the font; Inter has only the weight. */
	variationCoords: readonly number[] | null;
	readonly _variationProcessor: { getAdvanceAdjustment(glyphId: number, table: unknown): number };
	hasGlyphForCodePoint(codePoint: number): boolean;
	glyphForCodePoint(codePoint: number): { readonly id: number; readonly advanceWidth: number };
}

/** The width of a code point in 1/1000 em; undefined if the font has no glyph for it. */
type Measure = (codePoint: number) => number | undefined;

const require = createRequire(import.meta.url);

/** The first and last code point of each range that charts may need. */
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

/**
 * The JSON of charts/kit/text/inter-widths.json: for each weight, ranges as [first code point,
 * widths in 1/1000 em].
 */
export function generateMetrics(): string {
	const parts = ([400, 600] as const).map((weight) => {
		const runs = runsOf(
			['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext'].map((subset) => measureAt(subset, weight)),
		);
		return `"${weight}": [\n${runs.map((run) => JSON.stringify(run)).join(',\n')}\n]`;
	});
	return `{\n${parts.join(',\n')}\n}\n`;
}

/**
 * Measures with two copies of the font, because fontkit cannot vary a WOFF2 font: getVariation()
 * reads its directory as TrueType's, and decoding varied composite glyphs throws. One copy gives
 * the default advance, and the other, which never decodes a glyph, the adjustment.
 */
function measureAt(subset: string, weight: number): Measure {
	const fontkit: { create(bytes: Uint8Array): Font } = require('fontkit');
	const bytes = readFileSync(
		require.resolve(`@fontsource-variable/inter/files/inter-${subset}-wght-normal.woff2`),
	);
	const plain = fontkit.create(bytes);
	const varied = fontkit.create(bytes);
	varied.variationCoords = [weight];
	return (codePoint) => {
		if (!plain.hasGlyphForCodePoint(codePoint)) return undefined;
		const { id, advanceWidth } = plain.glyphForCodePoint(codePoint);
		const adjusted =
			advanceWidth + varied._variationProcessor.getAdvanceAdjustment(id, varied.HVAR);
		return Math.round((adjusted * 1000) / plain.unitsPerEm);
	};
}

function runsOf(measures: readonly Measure[]): readonly (readonly [number, readonly number[]])[] {
	const runs: [number, number[]][] = [];
	for (const [first, last] of stretches) {
		let open = false;
		for (let codePoint = first; codePoint <= last; codePoint += 1) {
			const width = measures.map((measure) => measure(codePoint)).find((one) => one !== undefined);
			if (width !== undefined && open) runs.at(-1)?.[1].push(width);
			else if (width !== undefined) runs.push([codePoint, [width]]);
			open = width !== undefined;
		}
	}
	return runs;
}

/**
 * Writes charts/kit/text/inter-widths.json.
 * @returns the exit code
 */
export async function main(): Promise<number> {
	writeFileSync(
		fileURLToPath(new URL('../charts/kit/text/inter-widths.json', import.meta.url)),
		generateMetrics(),
	);
	console.log('Wrote src/charts/kit/text/inter-widths.json.');
	return 0;
}

if (import.meta.main) process.exitCode = await main();
