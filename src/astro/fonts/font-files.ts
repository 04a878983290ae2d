import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import type subsetFont from 'subset-font';
import { charactersIn } from './characters.ts';
import { listContent } from '../../ledger/read/content-file.ts';
import { sealOf } from '../../workspace/kept-file.ts';
import { writeWhole } from '../../workspace/write-whole.ts';

const require = createRequire(import.meta.url);
const { version }: { readonly version: string } = JSON.parse(
	readFileSync(require.resolve('subset-font/package.json'), 'utf8'),
);

/** What every site may print: ASCII, the signs of the interface, and the letters of its languages. */
const basics = [
	...Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCodePoint(0x20 + index)),
	...'\u00A0\u2060£«·»×–—‘’“”„…‹›€₴№−≈≤≥■○●←→',
	...'АБВГҐДЕЄЁЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгґдеєёжзиіїйклмнопрстуфхцчшщъыьэюя',
].join('');

/**
 * Every character of the content and of the basics, once and in order.
 * @param known those of the content, if they were read already
 */
export function charactersOf(content: string, known?: readonly string[]): string {
	const texts = known ?? listContent(content).map(({ read }) => Buffer.from(read()).toString());
	return charactersIn([basics, ...texts]).join('');
}

/** The two weights of the stylesheets. */
export const pageWeights = [400, 600] as const;

export interface FontSource {
	/** A WOFF2 file of an installed package. */
	readonly file: string;
	readonly characters: string;
	/** The cache in which the smaller files are kept by what they are made from. */
	readonly folder: string;
	readonly isVariable: boolean;
}

/**
 * A font for pages with the characters of the site alone, a third of its size. Alternate forms of
 * letters and ligatures go.
 * @param feature what stays: kerning in the font of the text, digits of one width in that of the
 * interface, where kerning is a fifth of Inter, and pictures of charts are measured without
 * @param weight the one that a variable font keeps; by default, those of the stylesheets
 * @returns the path of the smaller file
 */
export function pageFont(
	{ isVariable, ...source }: FontSource,
	feature: 'kern' | 'tnum',
	weight?: number,
): Promise<string> {
	const [min, max] = pageWeights;
	return subset(source, {
		targetFormat: 'woff2',
		...(isVariable ? { variationAxes: { wght: weight ?? { min, max } } } : {}),
		keepFeatures: [feature],
		// Kerning is in another table, and this one would be empty.
		dropTables: feature === 'kern' ? [...unread, 'GSUB'] : unread,
	});
}

/**
 * Tables that browsers can do without: names and metrics of styles, widths that they compute, and the
 * classes of glyphs, which only features of accents need that are gone.
 */
const unread = ['STAT', 'BASE', 'MVAR', 'HVAR', 'GDEF'];

/**
 * A font for pictures in one weight, as TrueType, the only kind that resvg reads and that can be
 * measured in each weight.
 * @returns the path of the file
 */
export function pictureFont(
	{ isVariable, ...source }: FontSource,
	weight: number,
): Promise<string> {
	return subset(source, {
		targetFormat: 'truetype',
		...(isVariable ? { variationAxes: { wght: weight } } : {}),
		keepFeatures: ['kern', 'liga', 'tnum'],
	});
}

async function subset(
	{ file: font, characters, folder }: Omit<FontSource, 'isVariable'>,
	options: Parameters<typeof subsetFont>[2],
): Promise<string> {
	const bytes = readFileSync(font);
	const key = createHash('sha256')
		.update(JSON.stringify([version, options, characters]))
		.update(bytes)
		.digest('hex')
		.slice(0, 12);
	const ending = options.targetFormat === 'truetype' ? '.ttf' : '.woff2';
	const file = join(folder, key, basename(font).replace(/\.woff2$/, ending));
	// Vite and resvg read the file itself, so its checksum is in another.
	const seal = `${file}.crc32`;
	if (isWhole(file, seal)) return file;
	// Loaded when needed: it takes a while, and a cached font needs none of it.
	const { default: reduce } = await import('subset-font');
	const smaller = await reduce(bytes, characters, options);
	for (const path of [file, seal]) rmSync(path, { recursive: true, force: true });
	writeWhole(file, smaller);
	writeWhole(seal, sealOf(smaller));
	return file;
}

function isWhole(file: string, seal: string): boolean {
	try {
		return readFileSync(seal, 'utf8') === sealOf(readFileSync(file));
	} catch {
		return false;
	}
}
