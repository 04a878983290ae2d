import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unpackWoff } from './woff.ts';

const scripts = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek'] as const;
let files: readonly string[] | undefined;

/** Inter as TrueType files, the only kind that resvg reads, in both weights of charts. They are unpacked once a process and go with it. */
export function interFiles(): readonly string[] {
	if (files !== undefined) return files;
	const folder = mkdtempSync(join(tmpdir(), 'caveat-inter-'));
	process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
	const packages = createRequire(import.meta.url);
	files = scripts.flatMap((script) => [400, 600].map((weight) => {
		const path = join(folder, `${script}-${weight}.ttf`);
		writeFileSync(path, asOneFamily(unpackWoff(readFileSync(packages.resolve(`@fontsource/inter/files/inter-${script}-${weight}-normal.woff`)))));
		return path;
	}));
	return files;
}

/** The name of a family, by its number in the table of names: https://learn.microsoft.com/typography/opentype/spec/name#name-ids. */
const familyName = 1;
const nameBytes = 'Inter'.length * 2;

/**
 * The font as one weight of the family "Inter". The file calls its family "Inter SemiBold", as old programs expect it, and resvg
 * would not look there for a heavier Inter: the name is cut after its first word.
 */
function asOneFamily(font: Buffer): Buffer {
	const named = Buffer.from(font);
	const entries = Array.from({ length: font.readUInt16BE(4) }, (_, index) => 12 + index * 16);
	const entry = entries.find((at) => font.toString('latin1', at, at + 4) === 'name');
	if (entry === undefined) throw new Error('A font without names.');
	const start = font.readUInt32BE(entry + 8);
	for (let record = start + 6; record < start + 6 + font.readUInt16BE(start + 2) * 12; record += 12) {
		if (font.readUInt16BE(record + 6) === familyName) named.writeUInt16BE(nameBytes, record + 8);
	}
	return named;
}
