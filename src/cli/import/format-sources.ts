import { stringify } from 'yaml';
import type { NewSource } from './to-source.ts';

/**
 * A comment where the author states how a source was seen; having its entry does not mean having
 * seen it.
 */
const seenLine =
	'  # seen: direct, if you read it; or seen: secondary, with via: [the sources that cite it]';

/**
 * Records in the format of the library. None can be published before its author states how it was
 * seen.
 */
export function formatSources(sources: readonly NewSource[]): string {
	return sources
		.map((source) => `${stringify([source].map(plainYear), { lineWidth: 0 })}${seenLine}\n`)
		.join('');
}

/** Writes a year alone as a number in YAML, as authors do. */
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
