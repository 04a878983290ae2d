import type { FileReading } from './file-reading.ts';

/** Reads the description of an installed font; `null` if it cannot be read. */
export function readFont(path: string, bytes: Uint8Array): FileReading {
	const name = path.slice(path.indexOf('/') + 1);
	const { id, family, subsets, weights, category } = parse(bytes);
	if (typeof id !== 'string' || typeof family !== 'string')
		return { path, font: null, findings: [] };
	return {
		path,
		font: {
			name,
			id,
			family,
			subsets: listOf(subsets).filter((one) => typeof one === 'string'),
			weights: listOf(weights).filter((one) => typeof one === 'number'),
			// The description of a font with a file a weight lists the axes of its variable twin, too.
			isVariable: name.startsWith('@fontsource-variable/'),
			category: typeof category === 'string' ? category : 'sans-serif',
		},
		findings: [],
	};
}

function parse(bytes: Uint8Array): Readonly<Record<string, unknown>> {
	try {
		const data: unknown = JSON.parse(new TextDecoder().decode(bytes));
		return typeof data === 'object' && data !== null ? { ...data } : {};
	} catch {
		return {};
	}
}

function listOf(value: unknown): readonly unknown[] {
	return Array.isArray(value) ? value : [];
}
