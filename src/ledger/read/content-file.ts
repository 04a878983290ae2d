import { ascending } from 'd3-array';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

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
}

/** The vocabulary of a site, with which every article is read. */
export const vocabularyPath = 'content/vocabulary.yaml';
/** The vocabulary in another language. */
export const translatedWordsPattern = /^content\/vocabulary\.([a-z]+)\.yaml$/;
/** Whether every article is read with the content of this file. */
export const isWords = (path: string): boolean =>
	path === vocabularyPath || translatedWordsPattern.test(path);
/** The one file that authors do not write: the values released so far. */
export const releasesPath = 'content/releases.json';

/** A citation style of the site; `content/site.yaml` refers to it by its name. */
export const stylePattern = /^content\/styles\/([^/]+)\.csl$/;

/** Images in the folder `public` of the site: `public/logo.svg`. */
export const publicFolder = 'public/';
/** Installed packages with fonts: `fonts/@fontsource/merriweather`. */
export const fontsFolder = 'fonts/';

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
			else if (
				/\.(?:ya?ml|mdx?)$/.test(entry.name) ||
				name === releasesPath ||
				stylePattern.test(name)
			) {
				const { size, mtimeMs, ctimeMs, ino } = lstatSync(at);
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
