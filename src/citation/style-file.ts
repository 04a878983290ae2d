import { readFileSync } from 'node:fs';

const files = new Map<string, string>();

/** The text of a file of `styles/`, read once per process. */
export function readStyleFile(name: `${string}.csl` | `locales-${string}.xml`): string {
	const text = files.get(name) ?? readFileSync(new URL(`styles/${name}`, import.meta.url), 'utf8');
	files.set(name, text);
	return text;
}
