import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const src = fileURLToPath(new URL('../', import.meta.url));

/** The rooms whose code decides what is read from a file and what is found in it. */
const rooms = ['record', 'language', 'ledger', 'check'] as const;

/** Changes whenever the code that reads and checks content changes, so that nothing that other code has found is taken for its own. */
export function codeKey(): string {
	const hash = createHash('sha1');
	for (const room of rooms) {
		const names = readdirSync(src + room, { recursive: true, encoding: 'utf8' })
			.filter((name) => name.endsWith('.ts'))
			.sort();
		for (const name of names) hash.update(name).update(readFileSync(`${src}${room}/${name}`));
	}
	return hash.digest('hex');
}

/** What turns an SVG into a picture: the code that does, the fonts that it takes and the version of resvg. */
export function painterKey(): string {
	const hash = createHash('sha1');
	for (const name of ['chart-png', 'picture-fonts', 'woff'])
		hash.update(readFileSync(`${src}export/picture/${name}.ts`));
	const { dependencies }: { readonly dependencies: Readonly<Record<string, string>> } = JSON.parse(
		readFileSync(join(src, '../package.json'), 'utf8'),
	);
	for (const [name, version] of Object.entries(dependencies))
		if (/resvg|fontsource/.test(name)) hash.update(`${name} ${version}`);
	return hash.digest('hex');
}
