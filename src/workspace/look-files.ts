import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
	type ContentFile,
	fontsFolder,
	isPicture,
	publicFolder,
} from '../ledger/read/content-file.ts';

/** The scopes of Fontsource's packages: fonts with a weight axis, and fonts with a file a weight. */
const scopes = ['@fontsource-variable', '@fontsource'] as const;

/**
 * What the look of a site can be made of: the images directly in its folder `public`, and the
 * installed font packages, each sorted by name. A font is read as its description.
 * @param content the content folder, next to `public`
 */
export function lookFiles(content: string): readonly ContentFile[] {
	const images = namesIn(join(dirname(content), 'public')).filter((name) =>
		isPicture(publicFolder + name),
	);
	return [
		...fontPackages(content).map(({ name, folder }) =>
			fileAt(`${fontsFolder}${name}`, join(folder, 'metadata.json')),
		),
		...images.map((name) =>
			fileAt(`${publicFolder}${name}`, join(dirname(content), 'public', name)),
		),
	];
}

/** The folder of an installed font package; undefined if it is not installed. */
export function fontFolder(name: string, content: string): string | undefined {
	return fontPackages(content).find((one) => one.name === name)?.folder;
}

/**
 * The font packages that a site can use: those in a `node_modules` above its content, then those
 * that Caveat brings.
 */
function fontPackages(
	content: string,
): readonly { readonly name: string; readonly folder: string }[] {
	const found = new Map<string, string>();
	for (const modules of [...modulesAbove(content), ...modulesAbove(fileURLToPath(import.meta.url))])
		for (const scope of scopes)
			for (const name of namesIn(join(modules, scope))) {
				const folder = join(modules, scope, name);
				if (!found.has(`${scope}/${name}`) && existsSync(join(folder, 'metadata.json')))
					found.set(`${scope}/${name}`, folder);
			}
	return [...found]
		.sort(([a], [b]) => (a < b ? -1 : 1))
		.map(([name, folder]) => ({ name, folder }));
}

/** The folders in which Node looks for packages from a path on. */
function modulesAbove(path: string): readonly string[] {
	const above = dirname(path);
	return [join(path, 'node_modules'), ...(above === path ? [] : modulesAbove(above))];
}

function namesIn(folder: string): readonly string[] {
	return existsSync(folder) ? readdirSync(folder).sort() : [];
}

function fileAt(path: string, disk: string): ContentFile {
	const { size, mtimeMs, ctimeMs, ino } = lstatSync(disk);
	return {
		path,
		stamp: `${size}-${mtimeMs}-${ctimeMs}-${ino}`,
		read: () => readFileSync(disk),
	};
}
