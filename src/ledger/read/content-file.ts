import { ascending } from 'd3-array';
import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, join, relative, sep } from 'node:path';

/**
 * One file of a site's content. `path` is relative to the project, with forward slashes:
 * `content/articles/x.md`.
 */
export interface ContentFile {
	readonly path: string;
	/** The current bytes. */
	read(): Uint8Array;
	/** Changes whenever the bytes may have changed. A file without a stamp is read and compared. */
	readonly stamp?: string;
	/** For a symbolic link that is not followed: why. Such a file is never read. */
	readonly leadsTo?: Misled;
}

/** Where a symbolic link leads that is not followed. */
export type Misled = 'outside' | 'nowhere' | 'a folder';

/** The vocabulary of a site, with which every article is read. */
export const vocabularyPath = 'content/vocabulary.yaml';
/** The vocabulary in another language. */
export const translatedWordsPattern = /^content\/vocabulary\.([a-z]+)\.yaml$/;
/** Whether every article is read with the content of this file. */
export const isWords = (path: string): boolean =>
	path === vocabularyPath || translatedWordsPattern.test(path);
/** The one file that authors do not write: the values released so far. */
export const releasesPath = 'content/releases.json';
/** What the last visits to the sources found. `npm run verify-sources` writes it. */
export const verifiedPath = 'content/verified.json';

/** A citation style of the site; `content/site.yaml` refers to it by its name. */
export const stylePattern = /^content\/styles\/([^/]+)\.csl$/;

/** The files in the folder `public` of the site: `public/logo.svg`, `public/files/report.pdf`. */
export const publicFolder = 'public/';
/** Whether a file in that folder can be the logo or the icon: an image that is directly in it. */
export const isPicture = (path: string): boolean =>
	/^public\/[^/]+\.(?:svg|png|ico|jpe?g|gif|webp)$/i.test(path);
/** Installed packages with fonts: `fonts/@fontsource/merriweather`. */
export const fontsFolder = 'fonts/';

/** Whether a file is read as content. */
export function isContent(path: string): boolean {
	return (
		/\.(?:ya?ml|mdx?)$/.test(path) ||
		[releasesPath, verifiedPath].includes(path) ||
		stylePattern.test(path)
	);
}

/**
 * Every YAML, Markdown and MDX file in `folder`, the citation styles, and the manifest of releases,
 * sorted by path. Names that start with a dot or an underscore are left out.
 * @param prefix replaces `folder` in the paths
 */
export function listContent(folder: string, prefix = 'content'): readonly ContentFile[] {
	const files: ContentFile[] = [];
	const list = (disk: string, path: string): void => {
		for (const entry of readdirSync(disk, { withFileTypes: true })) {
			if (/^[._]/.test(entry.name)) continue;
			const [at, name] = [join(disk, entry.name), `${path}/${entry.name}`];
			if (entry.isDirectory()) list(at, name);
			else if (isContent(name) && (!entry.isSymbolicLink() || misled(at, folder) === undefined)) {
				const { size, mtimeMs, ctimeMs, ino } = statSync(at);
				files.push({
					path: name,
					stamp: `${size}-${mtimeMs}-${ctimeMs}-${ino}`,
					read: () => readFileSync(at),
				});
			}
		}
	};
	list(folder, prefix);
	return files.sort((a, b) => ascending(a.path, b.path));
}

/** Whether a file is read. */
export function isFollowed({ leadsTo }: ContentFile): boolean {
	return leadsTo === undefined;
}

/** Why a symbolic link is not followed; undefined if it leads to a file in the content folder. */
export function misled(link: string, folder: string): Misled | undefined {
	let target: string;
	try {
		target = realpathSync(link);
	} catch {
		return 'nowhere';
	}
	const inside = relative(realpathSync(folder), target);
	if (inside === '..' || inside.startsWith(`..${sep}`) || isAbsolute(inside)) return 'outside';
	return statSync(target).isFile() ? undefined : 'a folder';
}
