import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The rooms whose code decides what is read from a file and what is found in it. */
const rooms = ['record', 'phrase', 'ledger', 'check'] as const;

/** Changes whenever the code that reads and checks content changes, so that nothing that other code has found is taken for its own. */
export function codeKey(): string {
	const src = fileURLToPath(new URL('../', import.meta.url));
	const hash = createHash('sha1');
	for (const room of rooms) {
		const names = readdirSync(src + room, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')).sort();
		for (const name of names) hash.update(name).update(readFileSync(`${src}${room}/${name}`));
	}
	return hash.digest('hex');
}
