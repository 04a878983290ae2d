import { z } from 'zod';
import type { FileReading, Item } from './file-reading.ts';
import type { Finding } from '../finding.ts';
import { checkShape } from './shape.ts';
import type { Path, YamlFile } from './yaml-file.ts';

/**
 * Checks a whole file. A list is checked item by item, so that one bad record does not hide the
 * others.
 */
export class ShapeChecker {
	readonly #yaml: YamlFile;
	readonly #findings: Finding[] = [];
	readonly #broken: string[] = [];
	readonly #named: string[] = [];

	constructor(yaml: YamlFile) {
		this.#yaml = yaml;
		this.#findings.push(...(yaml.misread ?? []));
	}

	one<S extends z.ZodType>(
		schema: S,
		base: Path = [],
		data: unknown = this.#yaml.data,
	): z.output<S> | undefined {
		const { value, findings } = checkShape(schema, data, { yaml: this.#yaml, base });
		this.#findings.push(...findings);
		return value;
	}

	list<S extends z.ZodType>(schema: S, name: string): Item<z.output<S>>[] {
		const items =
			this.one(z.array(z.unknown(), { error: `each item of ${name} starts with "- "` })) ?? [];
		return items.flatMap((item, index) => {
			const record = this.one(schema, [index], item);
			if (record === undefined) {
				this.#broken.push(...idsIn([item]));
				this.#named.push(...namedIn([item]));
			}
			return record === undefined ? [] : [{ record, base: [index] }];
		});
	}

	found(): Pick<FileReading, 'findings' | 'broken' | 'named'> {
		return {
			findings: this.#findings,
			...(this.#broken.length === 0 ? {} : { broken: this.#broken }),
			...(this.#named.length === 0 ? {} : { named: this.#named }),
		};
	}
}

/** All ids in data whose shape is wrong. */
export function idsIn(data: unknown): readonly string[] {
	if (typeof data !== 'object' || data === null) return [];
	const own = 'id' in data && typeof data.id === 'string' ? [data.id] : [];
	return [...own, ...Object.values(data).flatMap((value) => idsIn(value))];
}

/** The sources that data with a wrong shape relies on. */
export function namedIn(data: unknown): readonly string[] {
	if (typeof data !== 'object' || data === null) return [];
	return Object.entries(data).flatMap(([key, value]: [string, unknown]) =>
		key === 'source' || key === 'via'
			? [value].flat().filter((id) => typeof id === 'string')
			: namedIn(value),
	);
}
