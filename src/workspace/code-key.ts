import { createHash, type Hash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const src = fileURLToPath(new URL('../', import.meta.url));

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

/**
 * Changes with the code that reads and checks content, so that results of other code are not used.
 */
export function codeKey(): string {
	return hashOfRooms(reading).digest('hex');
}

/** Changes with the code that turns texts into HTML, and with the versions of the packages. */
export function proseKey(): string {
	const hash = hashOfRooms(drawing);
	for (const name of ['astro.config.mjs', 'package.json', 'package-lock.json'])
		hash.update(readIfThere(join(src, '..', name)));
	return hash.digest('hex');
}

/**
 * Changes with everything that turns an SVG into a picture: the code, the fonts and the version of
 * resvg.
 */
export function rendererKey(): string {
	const hash = createHash('sha1');
	for (const name of ['chart-png', 'picture-fonts'])
		hash.update(readFileSync(`${src}export/picture/${name}.ts`));
	const { dependencies }: { readonly dependencies: Readonly<Record<string, string>> } = JSON.parse(
		readFileSync(join(src, '../package.json'), 'utf8'),
	);
	for (const [name, version] of Object.entries(dependencies))
		if (/resvg|google-fonts/.test(name)) hash.update(`${name} ${version}`);
	return hash.digest('hex');
}

function hashOfRooms(rooms: readonly string[]): Hash {
	const hash = createHash('sha1');
	for (const room of rooms) {
		const names = readdirSync(src + room, { recursive: true, encoding: 'utf8' })
			.filter((name) => /\.\w+$/.test(name))
			.sort();
		for (const name of names) hash.update(name).update(readFileSync(`${src}${room}/${name}`));
	}
	return hash;
}

function readIfThere(path: string): string {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		return '';
	}
}
