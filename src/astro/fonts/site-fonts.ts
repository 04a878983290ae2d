import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { pictureFonts } from '../../export/picture/picture-fonts.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { FontPackage } from '../../ledger/read/look-parts.ts';
import { fontFolder } from '../../workspace/look-files.ts';
import { charactersOf, joinedPageFont, pageFont, pageWeights, pictureFont } from './font-files.ts';
import { type Fallback, fallbackOf, familyIn, kindOf, scaleOf } from './font-metrics.ts';

/** What a font of the site is for. */
export type FontRole = 'text' | 'interface';

/** A file of a font, as pages load it. */
export interface FontFile {
	/** The characters that it has: "latin", or "cyrillic" with the Latin ones. */
	readonly subset: string;
	/**
	 * The characters that it is used for; all that it has by default. A file of other letters with a
	 * range has no Latin characters.
	 */
	readonly range?: string;
	/** "400 600" of a variable font, "400" of another. */
	readonly weights: string;
	/** The path on disk; for a page its address. */
	readonly file: string;
}

/** A font of the site. */
export interface SiteFont {
	readonly role: FontRole;
	readonly family: string;
	readonly files: readonly FontFile[];
	/** The scale at which the font of the interface fits into charts; 1 for the font of the text. */
	readonly scale: number;
	readonly fallback: Fallback;
	/** The names by which pictures ask for its weights, which a font with a file each can have. */
	readonly pictureFamilies: Readonly<Record<400 | 600, string>>;
}

/** The fonts of the site, and the files of pictures. */
export interface SiteFonts {
	readonly fonts: readonly SiteFont[];
	readonly pictureFiles: readonly string[];
	/** Changes with the files of pictures. */
	readonly key: string;
}

const roles = ['text', 'interface'] as const satisfies readonly FontRole[];
/** The fonts of a site that names none, or one that is not installed. */
const ownFonts: Readonly<Record<FontRole, string>> = {
	text: '@fontsource-variable/source-serif-4',
	interface: '@fontsource-variable/inter',
};
/** The sets of characters that pages can need: Latin ones, and those of the languages. */
const subsets = ['latin', 'cyrillic'] as const;

/** The parts of a ledger that its fonts depend on. */
export interface SiteWithFonts {
	readonly site: Pick<Ledger['site'], 'look'>;
	readonly fonts: Ledger['fonts'];
}

/** What fonts are made from and where they are kept. */
export interface FontsPlace {
	readonly content: string;
	/** Where the files are kept for the next run. */
	readonly cacheFolder: string;
	/** The characters of the content, if they were read already. */
	readonly characters?: readonly string[] | undefined;
}

/**
 * Makes the fonts of a site: with the characters of its content alone, for pages and for pictures,
 * and fallbacks that take the same room.
 * @throws if Caveat's own fonts are not installed
 */
export async function makeFonts(
	{ site, fonts }: SiteWithFonts,
	{ content, cacheFolder, characters: known }: FontsPlace,
): Promise<SiteFonts> {
	const characters = charactersOf(content, known);
	const folder = join(cacheFolder, 'fonts');
	const named = (role: FontRole) => {
		const name = site.look?.fonts?.[role] ?? ownFonts[role];
		return fonts.has(name) ? name : ownFonts[role];
	};
	const isOwn = roles.every((role) => named(role) === ownFonts[role]);
	const made = await Promise.all(
		roles.map(async (role) => {
			const name = named(role);
			const font = fonts.get(name);
			const disk = fontFolder(name, content);
			if (font === undefined || disk === undefined)
				throw new Error(`The font package "${name}" is not installed.`);
			const source = { ...sourcesIn(font, disk), characters, folder };
			return makeFont(font, { role, source, isOwn });
		}),
	);
	const pictures = [...new Set(made.flatMap((one) => one.pictures))];
	return {
		fonts: made.map(({ font }) => font),
		// Caveat's own fonts come as TrueType with all characters.
		pictureFiles: isOwn ? pictureFonts : pictures,
		key: isOwn ? '' : pictures.map((file) => relative(folder, file)).join(' '),
	};
}

interface Sources {
	readonly characters: string;
	readonly folder: string;
	readonly fileOf: (subset: string, weight: 400 | 600) => string;
	readonly rangeOf: (subset: string) => string | undefined;
}

function sourcesIn(
	{ id, isVariable, weights }: FontPackage,
	disk: string,
): Pick<Sources, 'fileOf' | 'rangeOf'> {
	const ranges: Readonly<Record<string, string>> = JSON.parse(
		readFileSync(join(disk, 'unicode.json'), 'utf8'),
	);
	const nearest = (weight: number) =>
		weights.reduce((best, one) =>
			Math.abs(one - weight) < Math.abs(best - weight) ||
			(one > best && Math.abs(one - weight) === Math.abs(best - weight))
				? one
				: best,
		);
	return {
		fileOf: (subset, weight) =>
			join(disk, 'files', `${id}-${subset}-${isVariable ? 'wght' : nearest(weight)}-normal.woff2`),
		rangeOf: (subset) => (subset === 'latin' ? undefined : ranges[subset]),
	};
}

interface FontOptions {
	readonly role: FontRole;
	readonly source: Sources;
	readonly isOwn: boolean;
}

async function makeFont(
	{ family, subsets: known, isVariable, category }: FontPackage,
	{ role, source, isOwn }: FontOptions,
): Promise<{ readonly font: SiteFont; readonly pictures: readonly string[] }> {
	const { characters, folder, fileOf, rangeOf } = source;
	const has = subsets.filter((subset) => known.includes(subset));
	// The interface is in two weights. Text is in one, and what is bold in it is in the interface's.
	const isWhole = isVariable && role === 'interface';
	const weights = role === 'interface' && !isVariable ? pageWeights : ([400] as const);
	const feature = role === 'text' ? 'kern' : 'tnum';
	const files = has.flatMap((subset) =>
		weights.map(async (of): Promise<FontFile> => {
			const from = { file: fileOf(subset, of), characters, folder, isVariable };
			const weight = isWhole ? undefined : of;
			const weights = isWhole ? pageWeights.join(' ') : String(of);
			const joined =
				subset === 'latin'
					? undefined
					: await joinedPageFont(from, fileOf('latin', of), { feature, weight });
			if (joined !== undefined) return { subset, weights, file: joined };
			const range = rangeOf(subset);
			return {
				subset,
				weights,
				file: await pageFont(from, feature, weight),
				...(range === undefined ? {} : { range }),
			};
		}),
	);
	const forPicture = (subset: string, weight: 400 | 600) =>
		pictureFont({ file: fileOf(subset, weight), characters, folder, isVariable }, weight);
	// Together, so that an error of any of them is caught.
	const [pageFiles, regular] = await Promise.all([Promise.all(files), forPicture('latin', 400)]);
	const pictures = isOwn
		? [regular]
		: await Promise.all(
				has.flatMap((subset) => pageWeights.map((weight) => forPicture(subset, weight))),
			);
	const bold = isOwn ? regular : await forPicture('latin', 600);
	const measured = { 400: readFileSync(regular), 600: readFileSync(bold) };
	const scale = isOwn || role === 'text' ? 1 : scaleOf(measured);
	return {
		font: {
			role,
			family,
			files: pageFiles,
			scale,
			fallback: fallbackOf(measured[400], kindOf(category), scale),
			pictureFamilies: { 400: familyIn(measured[400]), 600: familyIn(measured[600]) },
		},
		pictures,
	};
}
