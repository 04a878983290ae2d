import { stringify } from 'yaml';
import type { NewSource } from './to-source.ts';

/** Where the author says how a source was seen: to have its entry is not to have seen it. */
const seenLine =
	'  # seen: direct, if you read it; or seen: secondary, with via: [the sources that cite it]';

/** Records as the library has them. None can be published before its author has said how it was seen. */
export function formatSources(sources: readonly NewSource[]): string {
	return sources
		.map((source) => `${stringify([source].map(plainYear), { lineWidth: 0 })}${seenLine}\n`)
		.join('');
}

/** A year alone is a number in YAML, as authors write it. */
function plainYear(source: NewSource): object {
	return Object.fromEntries(
		Object.entries(source).map(([field, value]) => [
			field,
			(field === 'issued' || field === 'accessed') && /^\d{4}$/.test(String(value))
				? Number(value)
				: value,
		]),
	);
}
