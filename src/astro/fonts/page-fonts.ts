import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { SiteFont } from './site-fonts.ts';

/** A file of a font, on disk and on the site. */
export interface PlacedFile {
	readonly disk: string;
	/** From the root of the site, without the first slash. */
	readonly path: string;
}

/** Fonts as pages load them. */
export interface PageFonts {
	/** Each `file` is an address. */
	readonly fonts: readonly SiteFont[];
	readonly files: readonly PlacedFile[];
}

/**
 * Gives the files of fonts addresses that change with their content, so that browsers can keep them
 * for good.
 * @param root the path of the site: "/" or "/numbers/"
 */
export function withAddresses(fonts: readonly SiteFont[], root: string): PageFonts {
	const disks = new Set(fonts.flatMap(({ files }) => files.map(({ file }) => file)));
	const paths = new Map([...disks].map((disk) => [disk, pathOf(disk)]));
	return {
		fonts: fonts.map((font) => ({
			...font,
			files: font.files.map((one) => ({ ...one, file: root + paths.get(one.file) })),
		})),
		files: [...paths].map(([disk, path]) => ({ disk, path })),
	};
}

/** Beside what Astro bundles, whose names have a hash too. */
function pathOf(disk: string): string {
	const hash = createHash('sha256').update(readFileSync(disk)).digest('base64url').slice(0, 8);
	return `_astro/${basename(disk, '.woff2')}.${hash}.woff2`;
}
