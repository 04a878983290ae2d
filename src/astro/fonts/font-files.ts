import { createHash } from 'node:crypto';
import { readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import type subsetFont from 'subset-font';
import { charactersIn } from './characters.ts';
import { charactersOfFont, joinFonts } from './join-fonts.ts';
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
	feature: PageFeature,
	weight?: number,
): Promise<string> {
	return subset(source, {
		targetFormat: 'woff2',
		...axesOf(isVariable, weight),
		...featureOf(feature),
	});
}

/** What stays of the features of a font. */
type PageFeature = 'kern' | 'tnum';

function axesOf(isVariable: boolean, weight: number | undefined) {
	const [min, max] = pageWeights;
	return isVariable ? { variationAxes: { wght: weight ?? { min, max } } } : {};
}

function featureOf(feature: PageFeature) {
	return {
		keepFeatures: [feature],
		// Kerning is in another table, and this one would be empty.
		dropTables: feature === 'kern' ? [...unread, 'GSUB'] : unread,
	};
}

/**
 * A font for pages in a script of its own, with the Latin characters of the site in the same file:
 * digits and punctuation are with the Latin letters, and a page in Ukrainian would load both files.
 * Kerning stays for the letters of the script; digits of one width are Latin.
 * @param latin the file of the Latin characters
 * @returns undefined if the files cannot be joined
 */
export async function joinedPageFont(
	{ isVariable, ...source }: FontSource,
	latin: string,
	{ feature, weight }: { readonly feature: PageFeature; readonly weight: number | undefined },
): Promise<string | undefined> {
	const options = {
		targetFormat: 'truetype' as const,
		...axesOf(isVariable, weight),
		...featureOf(feature),
	};
	const files = [source.file, latin] as const;
	const made = { ...source, more: latin, options };
	return kept(made, async () => {
		const { default: reduce } = await import('subset-font');
		const [own, other] = files.map((file) => readFileSync(file));
		if (own === undefined || other === undefined) return undefined;
		const [base, more] = feature === 'kern' ? [own, other] : [other, own];
		const first = await reduce(base, source.characters, options);
		const has = new Set(charactersOfFont(first));
		const rest = [...source.characters].filter((one) => !has.has(one.codePointAt(0) ?? 0)).join('');
		const joined = joinFonts(first, await reduce(more, rest, options));
		return (
			joined && reduce(joined, source.characters, { ...featureOf(feature), targetFormat: 'woff2' })
		);
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
	{ file, characters, folder }: Omit<FontSource, 'isVariable'>,
	options: Parameters<typeof subsetFont>[2],
): Promise<string> {
	const made = await kept({ file, characters, folder, options }, async () => {
		// Loaded when needed: it takes a while, and a cached font needs none of it.
		const { default: reduce } = await import('subset-font');
		return reduce(readFileSync(file), characters, options);
	});
	if (made === undefined) throw new Error(`The font ${file} could not be made smaller.`);
	return made;
}

/** What a kept font is made from. */
interface Origin extends Omit<FontSource, 'isVariable'> {
	/** A second file that is joined to the first. */
	readonly more?: string;
	readonly options: Parameters<typeof subsetFont>[2];
}

/** The path of a font that is kept by what it is made from. */
async function kept(
	{ file, more, characters, folder, options }: Origin,
	make: () => Promise<Uint8Array | undefined>,
): Promise<string | undefined> {
	const key = createHash('sha256')
		.update(JSON.stringify([version, options, characters]))
		.update(readFileSync(file))
		.update(more === undefined ? '' : readFileSync(more))
		.digest('hex')
		.slice(0, 12);
	const ending = more === undefined && options.targetFormat === 'truetype' ? '.ttf' : '.woff2';
	const path = join(folder, key, basename(file).replace(/\.woff2$/, ending));
	// Vite and resvg read the file itself, so its checksum is in another.
	const seal = `${path}.crc32`;
	if (isWhole(path, seal)) return path;
	const bytes = await make();
	if (bytes === undefined) return undefined;
	for (const one of [path, seal]) rmSync(one, { recursive: true, force: true });
	writeWhole(path, bytes);
	writeWhole(seal, sealOf(bytes));
	return path;
}

function isWhole(file: string, seal: string): boolean {
	try {
		return readFileSync(seal, 'utf8') === sealOf(readFileSync(file));
	} catch {
		return false;
	}
}
