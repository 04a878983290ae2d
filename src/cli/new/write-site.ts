import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { slug } from '../import/make-id.ts';

/** What is filled into the files of a new site. */
export interface SiteWords {
	readonly title: string;
	readonly address: string;
	readonly editor: string;
	readonly corrections: string;
	readonly engine: string;
}

/** Files whose names start with a dot: npm would leave some of them out of a package. */
const dotted = /^(?:gitignore|editorconfig|remarkrc\.mjs|vscode(?=[\\/])|github(?=[\\/]))/;

/** Whether a folder can take a new site: it does not exist, or has nothing but a new repository. */
export function isFree(folder: string): boolean {
	try {
		return readdirSync(folder).every((name) => name === '.git');
	} catch (error) {
		return error instanceof Error && 'code' in error && error.code === 'ENOENT';
	}
}

/**
 * Writes the files of a new site.
 * @param template the folder with their templates
 * @returns the number of files
 * @throws if one cannot be written
 */
export function writeSite(template: string, folder: string, words: SiteWords): number {
	const names = readdirSync(template, { recursive: true, encoding: 'utf8', withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(template.length + 1));
	for (const name of names) {
		const path = join(folder, name.replace(dotted, '.$&'));
		mkdirSync(dirname(path), { recursive: true });
		writeFileSync(
			path,
			filled(name, readFileSync(join(template, name), 'utf8'), { folder, words }),
		);
	}
	return names.length;
}

function filled(
	name: string,
	text: string,
	{ folder, words }: { readonly folder: string; readonly words: SiteWords },
): string {
	const values: Readonly<Record<string, string>> = {
		...words,
		name: slug(basename(folder)) || 'site',
	};
	const write = writers.find(([ending]) => name.endsWith(ending))?.[1] ?? ((value) => value);
	return text.replaceAll(/\{\{(\w+)\}\}/g, (_, key: string) => write(values[key] ?? ''));
}

/** How a value is written into a file, by the end of its name. */
const writers: readonly (readonly [ending: string, write: (value: string) => string])[] = [
	['.json', (value) => JSON.stringify(value).slice(1, -1)],
	['.yaml', (value) => stringify(value, { lineWidth: 0 }).trim()],
];
