import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unpackWoff } from './woff.ts';

const scripts = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek'] as const;
/** The families of pictures: Inter in both weights of charts, Source Serif in that of titles. */
const families = [
	{ family: 'Inter', slug: 'inter', weights: [400, 600] },
	{ family: 'Source Serif 4', slug: 'source-serif-4', weights: [600] },
] as const;
let files: readonly string[] | undefined;

/** The fonts of pictures as TrueType files, the only kind that resvg reads. They are unpacked once a process and go with it. */
export function pictureFonts(): readonly string[] {
	if (files !== undefined) return files;
	const folder = mkdtempSync(join(tmpdir(), 'caveat-fonts-'));
	process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
	const packages = createRequire(import.meta.url);
	files = families.flatMap(({ family, slug, weights }) => scripts.flatMap((script) => weights.map((weight) => {
		const name = `${slug}-${script}-${weight}`;
		const path = join(folder, `${name}.ttf`);
		writeFileSync(path, asOneFamily(unpackWoff(readFileSync(packages.resolve(`@fontsource/${slug}/files/${name}-normal.woff`))), family));
		return path;
	})));
	return files;
}

/** The name of a family, by its number in the table of names: https://learn.microsoft.com/typography/opentype/spec/name#name-ids. */
const familyName = 1;

/**
 * The font as one weight of its family. A file calls its family "Inter SemiBold", as old programs expect it, and resvg
 * would not look there for a heavier Inter: the name is cut to that of the family.
 */
function asOneFamily(font: Buffer, family: string): Buffer {
	const named = Buffer.from(font);
	const entries = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + index * 16);
	const entry = entries.find((at) => font.toString('latin1', at, at + 4) === 'name');
	if (entry === undefined) throw new Error('A font without names.');
	const start = font.readUInt32BE(entry + 8);
	for (let record = start + 6; record < start + 6 + font.readUInt16BE(start + 2) * 12; record += 12) {
		if (font.readUInt16BE(record + 6) === familyName) named.writeUInt16BE(family.length * 2, record + 8);
	}
	return named;
}
