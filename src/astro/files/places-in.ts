import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Gives the places of files in a folder, and makes the folders around them, each once.
 * @returns takes a path with slashes
 */
export function placesIn(folder: string): (path: string) => string {
	const made = new Set<string>();
	return (path) => {
		const place = join(folder, path);
		const parent = dirname(place);
		if (!made.has(parent)) mkdirSync(parent, { recursive: true });
		made.add(parent);
		return place;
	};
}
