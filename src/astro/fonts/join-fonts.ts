import { create } from 'fontkit';

/** The tables of a TrueType font, by their tags. */
type Tables = Readonly<Record<string, Buffer>>;

/**
 * Adds the glyphs of one TrueType font to another, so that a page needs one file for letters and
 * digits that a package of fonts has in two. Features, such as kerning, are those of the first.
 * The tables: https://learn.microsoft.com/typography/opentype/spec/otff
 * @param base keeps the numbers of its glyphs
 * @param more should have no character that the first has
 * @returns undefined if the fonts do not fit: in other units, varied along other axes, with outlines
 * of another kind, or with more than the tables written here can hold
 */
export function joinFonts(base: Uint8Array, more: Uint8Array): Buffer | undefined {
	const [one, two] = [tablesOf(base), tablesOf(more)];
	if (![one, two].every(hasOutlines) || ![base, more].every(isPlain)) return undefined;
	const isSame = (tag: string) => (one[tag] ?? empty).equals(two[tag] ?? empty);
	const isVaried = one['gvar'] !== undefined;
	if (!isSame('fvar') || !isSame('avar') || isVaried !== (two['gvar'] !== undefined))
		return undefined;
	if (at(one, 'head').readUInt16BE(unitsPerEm) !== at(two, 'head').readUInt16BE(unitsPerEm))
		return undefined;
	const shift = glyphCount(one);
	if (shift + glyphCount(two) > mostGlyphs) return undefined;
	const glyphs = [...glyphsOf(one), ...glyphsOf(two).map((glyph) => shifted(glyph, shift))];
	const metrics = [...metricsOf(one), ...metricsOf(two)];
	const { data, offsets } = joined(glyphs);
	// Widths that vary would be those of the first font alone; outlines have them, too.
	const { HVAR: _widths, ...others } = one;
	return fontOf({
		...others,
		glyf: data,
		loca: longs(offsets),
		hmtx: Buffer.concat(metrics),
		hhea: edited(at(one, 'hhea'), (hhea) => hhea.writeUInt16BE(metrics.length, 34)),
		head: edited(at(one, 'head'), (head) => {
			head.writeInt16BE(1, 50); // Offsets of glyphs are long.
			const box = at(two, 'head');
			for (const low of [36, 38])
				head.writeInt16BE(Math.min(head.readInt16BE(low), box.readInt16BE(low)), low);
			for (const high of [40, 42])
				head.writeInt16BE(Math.max(head.readInt16BE(high), box.readInt16BE(high)), high);
		}),
		maxp: edited(at(one, 'maxp'), (maxp) => {
			const other = at(two, 'maxp');
			for (let place = 6; place < maxp.length; place += 2)
				maxp.writeUInt16BE(Math.max(maxp.readUInt16BE(place), other.readUInt16BE(place)), place);
			maxp.writeUInt16BE(glyphs.length, 4);
		}),
		cmap: cmapOf(new Map([...charactersOf(base, 0), ...charactersOf(more, shift)])),
		...(isVaried ? { gvar: joinedVariations(at(one, 'gvar'), at(two, 'gvar')) } : {}),
	});
}

const empty = Buffer.alloc(0);
const unitsPerEm = 18;
const mostGlyphs = 0xffff;
/** The end of a table of 16 bits, which is no character. */
const lastCharacter = 0xffff;

/** Whether a font has the tables of TrueType outlines. Those of PostScript are in others. */
const hasOutlines = (tables: Tables) =>
	['glyf', 'loca', 'head', 'hhea', 'hmtx', 'maxp'].every((tag) => tables[tag] !== undefined);

/** Whether a table of 16 bits can name every character of a font. */
const isPlain = (font: Uint8Array) =>
	charactersOfFont(font).every((character) => character <= lastCharacter);

function at(tables: Tables, tag: string): Buffer {
	const table = tables[tag];
	if (table === undefined) throw new Error(`A font has no table "${tag}".`);
	return table;
}

function edited(table: Buffer, edit: (copy: Buffer) => void): Buffer {
	const copy = Buffer.from(table);
	edit(copy);
	return copy;
}

function tablesOf(font: Uint8Array): Tables {
	const bytes = Buffer.from(font);
	return Object.fromEntries(
		Array.from({ length: bytes.readUInt16BE(4) }, (_, index) => {
			const entry = 12 + 16 * index;
			const start = bytes.readUInt32BE(entry + 8);
			return [
				bytes.toString('latin1', entry, entry + 4),
				bytes.subarray(start, start + bytes.readUInt32BE(entry + 12)),
			];
		}),
	);
}

const glyphCount = (tables: Tables) => at(tables, 'maxp').readUInt16BE(4);

/** The outlines of a font, by the numbers of its glyphs. */
function glyphsOf(tables: Tables): readonly Buffer[] {
	const [loca, glyf] = [at(tables, 'loca'), at(tables, 'glyf')];
	const isLong = at(tables, 'head').readInt16BE(50) === 1;
	const offset = (glyph: number) =>
		isLong ? loca.readUInt32BE(glyph * 4) : loca.readUInt16BE(glyph * 2) * 2;
	return Array.from({ length: glyphCount(tables) }, (_, glyph) =>
		glyf.subarray(offset(glyph), offset(glyph + 1)),
	);
}

/** What the flags of a part of a composite glyph say. */
const part = { wideArguments: 0x1, scale: 0x8, more: 0x20, twoScales: 0x40, matrix: 0x80 } as const;

/** A glyph whose parts, if it is composed of others, are found under higher numbers. */
function shifted(glyph: Buffer, shift: number): Buffer {
	if (glyph.length === 0 || glyph.readInt16BE(0) >= 0) return glyph;
	return edited(glyph, (copy) => {
		for (let place = 10; ; ) {
			const flags = copy.readUInt16BE(place);
			copy.writeUInt16BE(copy.readUInt16BE(place + 2) + shift, place + 2);
			place += flags & part.wideArguments ? 8 : 6;
			if (flags & part.scale) place += 2;
			else if (flags & part.twoScales) place += 4;
			else if (flags & part.matrix) place += 8;
			if (!(flags & part.more)) break;
		}
	});
}

/** The advance and the left side bearing of each glyph. */
function metricsOf(tables: Tables): readonly Buffer[] {
	const hmtx = at(tables, 'hmtx');
	const whole = at(tables, 'hhea').readUInt16BE(34);
	return Array.from({ length: glyphCount(tables) }, (_, glyph) =>
		glyph < whole
			? hmtx.subarray(glyph * 4, glyph * 4 + 4)
			: // The last glyphs share an advance.
				Buffer.concat([
					hmtx.subarray(whole * 4 - 4, whole * 4 - 2),
					hmtx.subarray(whole * 4 + (glyph - whole) * 2, whole * 4 + (glyph - whole) * 2 + 2),
				]),
	);
}

/** Parts one after the other, each at a multiple of 4 bytes, and where each starts, with the end. */
function joined(parts: readonly Buffer[]): {
	readonly data: Buffer;
	readonly offsets: readonly number[];
} {
	const padded = parts.map((one) => Buffer.concat([one, Buffer.alloc(-one.length & 3)]));
	let end = 0;
	const offsets = [0, ...padded.map(({ length }) => (end += length))];
	return { data: Buffer.concat(padded), offsets };
}

function longs(numbers: readonly number[]): Buffer {
	const bytes = Buffer.alloc(numbers.length * 4);
	for (const [index, number] of numbers.entries()) bytes.writeUInt32BE(number, index * 4);
	return bytes;
}

/** The code points that a font has. */
export const charactersOfFont = (font: Uint8Array): readonly number[] => create(font).characterSet;

/** The numbers of glyphs by code point. */
function charactersOf(font: Uint8Array, shift: number): readonly (readonly [number, number])[] {
	const opened = create(font);
	return opened.characterSet
		.filter((character) => character < lastCharacter)
		.map((character) => [character, opened.glyphForCodePoint(character).id + shift] as const);
}

/** A character map of format 4, with a segment for each run of characters with glyphs in a row. */
function cmapOf(glyphs: ReadonlyMap<number, number>): Buffer {
	const segments: { readonly start: number; end: number; readonly delta: number }[] = [];
	for (const [character, glyph] of [...glyphs].sort(([a], [b]) => a - b)) {
		const last = segments.at(-1);
		const delta = (glyph - character) & 0xffff;
		if (last !== undefined && last.end === character - 1 && last.delta === delta)
			last.end = character;
		else segments.push({ start: character, end: character, delta });
	}
	segments.push({ start: 0xffff, end: 0xffff, delta: 1 });
	const count = segments.length;
	const power = 2 ** Math.floor(Math.log2(count));
	const numbers = [
		...[4, 16 + count * 8, 0, count * 2, power * 2, Math.log2(power), (count - power) * 2],
		...segments.map(({ end }) => end),
		0,
		...segments.map(({ start }) => start),
		...segments.map(({ delta }) => delta),
		...segments.map(() => 0),
	];
	const bytes = Buffer.alloc(12 + numbers.length * 2);
	bytes.writeUInt16BE(1, 2); // One table: of Windows, for Unicode.
	bytes.writeUInt16BE(3, 4);
	bytes.writeUInt16BE(1, 6);
	bytes.writeUInt32BE(12, 8);
	for (const [index, number] of numbers.entries()) bytes.writeUInt16BE(number, 12 + index * 2);
	return bytes;
}

/** The parts of a table of variations. */
function variationsOf(gvar: Buffer) {
	const [axes, shared, count] = [gvar.readUInt16BE(4), gvar.readUInt16BE(6), gvar.readUInt16BE(12)];
	const [tuples, data] = [gvar.readUInt32BE(8), gvar.readUInt32BE(16)];
	const isLong = (gvar.readUInt16BE(14) & 1) === 1;
	const offset = (glyph: number) =>
		data + (isLong ? gvar.readUInt32BE(20 + glyph * 4) : gvar.readUInt16BE(20 + glyph * 2) * 2);
	return {
		axes,
		shared,
		tuples: gvar.subarray(tuples, tuples + shared * axes * 2),
		glyphs: Array.from({ length: count }, (_, glyph) =>
			gvar.subarray(offset(glyph), offset(glyph + 1)),
		),
	};
}

function joinedVariations(base: Buffer, more: Buffer): Buffer {
	const [one, two] = [variationsOf(base), variationsOf(more)];
	const glyphs = [
		...one.glyphs,
		...two.glyphs.map((glyph) => retupled(glyph, { axes: one.axes, shift: one.shared })),
	];
	const { data, offsets } = joined(glyphs);
	const tuples = Buffer.concat([one.tuples, two.tuples]);
	const start = 20 + offsets.length * 4;
	const head = edited(base.subarray(0, 20), (copy) => {
		copy.writeUInt16BE(one.shared + two.shared, 6);
		copy.writeUInt32BE(start, 8);
		copy.writeUInt16BE(glyphs.length, 12);
		copy.writeUInt16BE(1, 14);
		copy.writeUInt32BE(start + tuples.length, 16);
	});
	return Buffer.concat([head, longs(offsets), tuples, data]);
}

/** The variations of a glyph, which name the shared tuples by higher numbers. */
function retupled(
	glyph: Buffer,
	{ axes, shift }: { readonly axes: number; readonly shift: number },
): Buffer {
	if (glyph.length === 0) return glyph;
	return edited(glyph, (copy) => {
		let place = 4;
		for (let left = copy.readUInt16BE(0) & 0xfff; left > 0; left -= 1) {
			const tuple = copy.readUInt16BE(place + 2);
			const [hasOwnPeak, hasRange] = [(tuple & 0x8000) !== 0, (tuple & 0x4000) !== 0];
			if (!hasOwnPeak) copy.writeUInt16BE(tuple + shift, place + 2);
			place += 4 + (hasOwnPeak ? axes * 2 : 0) + (hasRange ? axes * 4 : 0);
		}
	});
}

/** A font file of tables, in the order of their tags. It has no checksums: compressing it adds them. */
function fontOf(tables: Tables): Buffer {
	const entries = Object.entries(tables).sort(([a], [b]) => (a < b ? -1 : 1));
	const { data, offsets } = joined(entries.map(([, table]) => table));
	const start = 12 + entries.length * 16;
	const head = Buffer.alloc(start);
	const power = 2 ** Math.floor(Math.log2(entries.length));
	head.writeUInt32BE(0x00010000, 0);
	for (const [index, number] of [
		entries.length,
		power * 16,
		Math.log2(power),
		(entries.length - power) * 16,
	].entries())
		head.writeUInt16BE(number, 4 + index * 2);
	for (const [index, [tag, { length }]] of entries.entries()) {
		head.write(tag, 12 + index * 16, 'latin1');
		head.writeUInt32BE(start + (offsets[index] ?? 0), 20 + index * 16);
		head.writeUInt32BE(length, 24 + index * 16);
	}
	return Buffer.concat([head, data]);
}
