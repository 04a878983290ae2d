import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unpackWoff } from './woff.ts';

const scripts = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek'] as const;
/**
 * The font families of pictures: Inter in both weights of charts, Source Serif in that of titles.
 * Each file claims a weight that only its family has, see `asLettersOf`.
 */
const families = [
	{
		family: 'Inter',
		slug: 'inter',
		weights: [
			{ weight: 400, told: 400 },
			{ weight: 600, told: 600 },
		],
	},
	{ family: 'Source Serif 4', slug: 'source-serif-4', weights: [{ weight: 600, told: 601 }] },
] as const;
let files: readonly string[] | undefined;

/**
 * The fonts of pictures as TrueType files, the only format that resvg reads. They are unpacked once
 * per process and deleted when it ends.
 */
export function pictureFonts(): readonly string[] {
	if (files !== undefined) return files;
	const folder = mkdtempSync(join(tmpdir(), 'caveat-fonts-'));
	process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
	const packages = createRequire(import.meta.url);
	files = families.flatMap(({ family, slug, weights }) =>
		scripts.flatMap((script, order) =>
			weights.map(({ weight, told }) => {
				const name = `${slug}-${script}-${weight}`;
				const path = join(folder, `${name}.ttf`);
				const font = asOneFamily(
					unpackWoff(
						readFileSync(packages.resolve(`@fontsource/${slug}/files/${name}-normal.woff`)),
					),
					family,
				);
				writeFileSync(path, asLettersOf(font, { weight: told, isFirst: order === 0 }));
				return path;
			}),
		),
	);
	return files;
}

/**
 * The id of the family name in the name table:
 * https://learn.microsoft.com/typography/opentype/spec/name#name-ids.
 */
const familyName = 1;

/**
 * The font as one weight of its family. A file calls its family "Inter SemiBold" for old programs,
 * and resvg would not find a heavier Inter there, so the name is shortened to that of the family.
 */
function asOneFamily(font: Buffer, family: string): Buffer {
	const named = Buffer.from(font);
	const start = tableOf(font, 'name');
	for (
		let record = start + 6;
		record < start + 6 + font.readUInt16BE(start + 2) * 12;
		record += 12
	) {
		if (font.readUInt16BE(record + 6) === familyName)
			named.writeUInt16BE(family.length * 2, record + 8);
	}
	return named;
}

/**
 * The font as one of several files with the letters of its family and weight. If the first lacks a
 * letter, resvg takes it from the first of all files that has it, unless style, weight and width
 * all differ: for a bold Cyrillic word it would find light letters. So all files but the first
 * claim to be italic and condensed, and a word finds only those of its own family and weight. This
 * does not slant or narrow any letter.
 */
function asLettersOf(
	font: Buffer,
	{ weight, isFirst }: { readonly weight: number; readonly isFirst: boolean },
): Buffer {
	const told = Buffer.from(font);
	const start = tableOf(font, 'OS/2');
	told.writeUInt16BE(weight, start + os2.weightClass);
	if (isFirst) return told;
	told.writeUInt16BE(condensed, start + os2.widthClass);
	told.writeUInt16BE(
		(font.readUInt16BE(start + os2.selection) & ~regular) | italic,
		start + os2.selection,
	);
	return told;
}

/** Field offsets in the OS/2 table: https://learn.microsoft.com/typography/opentype/spec/os2. */
const os2 = { weightClass: 4, widthClass: 6, selection: 62 } as const;
const condensed = 3;
const [italic, regular] = [1, 64];

/**
 * Where a table of a font starts.
 * @throws if the font has no table of that name
 */
function tableOf(font: Buffer, name: string): number {
	const entry = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + index * 16).find(
		(at) => font.toString('latin1', at, at + 4) === name,
	);
	if (entry === undefined) throw new Error(`A font without the table "${name}".`);
	return font.readUInt32BE(entry + 8);
}
