import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeFolder, engineFolder, moduleEnding } from './engine.ts';

/**
 * The rooms whose code decides what is read from a file and which findings it has. Of `charts`,
 * only the descriptions of kinds matter.
 */
const reading = ['record', 'charts', 'language', 'ledger', 'check'] as const;
/** The rooms whose code decides how the text of an article is rendered. */
const drawing = [
	...['record', 'language', 'ledger', 'citation', 'charts', 'messages', 'parts', 'prose'],
	'astro',
] as const;

/** Every room. */
const everything = [''] as const;

/**
 * Changes with the code that reads and checks content, so that results of other code are not used.
 */
export function codeKey(): string {
	return digestOfRooms(reading);
}

/**
 * Changes with the code that turns texts into HTML, with the versions of the packages, and with the
 * configuration of the site.
 * @param root the folder of the site
 */
export function proseKey(root: string): string {
	const hash = createHash('sha1').update(digestOfRooms(drawing));
	hash.update(readIfThere(join(engineFolder, 'package.json')));
	for (const name of ['site.config.mjs', 'package.json', 'package-lock.json'])
		hash.update(readIfThere(join(root, name)));
	return hash.digest('hex');
}

/**
 * Changes with the whole engine, the versions of the packages, the configuration of the site, and
 * Node, which knows how numbers and dates are written.
 * @param root the folder of the site
 */
export function engineKey(root: string): string {
	const hash = createHash('sha1').update(digestOfRooms(everything));
	hash.update(process.version).update(readIfThere(join(engineFolder, 'package.json')));
	for (const name of ['package.json', 'package-lock.json', 'tsconfig.json'])
		hash.update(readIfThere(join(root, name)));
	return hash.digest('hex');
}

/**
 * Changes with everything that turns an SVG into a picture: the code, the fonts and the version of
 * resvg.
 */
export function rendererKey(): string {
	const hash = createHash('sha1');
	for (const name of ['chart-png', 'indexed-png', 'picture-fonts'])
		hash.update(readFileSync(`${codeFolder}export/picture/${name}${moduleEnding}`));
	const { dependencies }: { readonly dependencies: Readonly<Record<string, string>> } = JSON.parse(
		readFileSync(join(engineFolder, 'package.json'), 'utf8'),
	);
	for (const [name, version] of Object.entries(dependencies))
		if (/resvg|google-fonts/.test(name)) hash.update(`${name} ${version}`);
	return hash.digest('hex');
}

const digests = new Map<readonly string[], string>();

/**
 * The digest of the code in some rooms. It is computed once for each list, because a process goes on
 * with the code that it has loaded.
 */
function digestOfRooms(rooms: readonly string[]): string {
	const digest = digests.get(rooms) ?? hashOfRooms(rooms);
	digests.set(rooms, digest);
	return digest;
}

function hashOfRooms(rooms: readonly string[]): string {
	const hash = createHash('sha1');
	for (const room of rooms) {
		const names = readdirSync(codeFolder + room, { recursive: true, encoding: 'utf8' })
			.filter((name) => /\.\w+$/.test(name))
			.sort();
		for (const name of names)
			hash.update(name).update(readFileSync(`${codeFolder}${room}/${name}`));
	}
	return hash.digest('hex');
}

function readIfThere(path: string): string {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		return '';
	}
}
