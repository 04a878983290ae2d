import { decode } from './read/decode.ts';
import { splitFrontmatter } from './read/frontmatter.ts';
import type { Place, Spot } from './position.ts';
import { parseYaml, type Path, type YamlFile } from './read/yaml-file.ts';

/** A process that reads a site repeatedly keeps unchanged files, and with them the parsed YAML. */
const parsed = new WeakMap<() => Uint8Array, YamlFile>();

/**
 * The places that were requested in a file, so that they are known without parsing it again. A key
 * is what was requested as JSON.
 */
export type AskedPlaces = Readonly<Record<string, readonly [line: number, column: number]>>;

const asked = new WeakMap<() => Uint8Array, Map<string, Spot>>();

/** The places requested so far in the file that `read` reads. */
export function askedPlaces(read: () => Uint8Array): AskedPlaces {
	return Object.fromEntries(
		Array.from(asked.get(read) ?? [], ([key, { line, column }]) => [key, [line, column]]),
	);
}

/** The number of places requested so far in a file. */
export function countAsked(read: () => Uint8Array): number {
	return asked.get(read)?.size ?? 0;
}

/**
 * Tells the places that an earlier process requested in the same bytes.
 * @param read the same function must always return the same bytes
 */
export function knowPlaces(read: () => Uint8Array, places: AskedPlaces): void {
	asked.set(
		read,
		new Map(Object.entries(places).map(([key, [line, column]]) => [key, { line, column }])),
	);
}

/**
 * Finds the places of fields in one file. The file is parsed with positions when the first place is
 * requested, because most files have no findings, and positions cost more than everything else.
 */
export class PlaceFinder {
	readonly #path: string;
	readonly #read: () => Uint8Array;

	/** @param read the same function must always return the same bytes */
	constructor(path: string, read: () => Uint8Array) {
		this.#path = path;
		this.#read = read;
	}

	/** The place of the value at `path`, or of the nearest ancestor that exists. */
	place(path: Path): Place {
		return this.#known(['value', ...path], () => this.#parsed().place(path));
	}

	/** The place of the key at `path`, or of the nearest ancestor that exists. */
	keyPlace(path: Path): Place {
		return this.#known(['key', ...path], () => this.#parsed().keyPlace(path));
	}

	#known(request: Path, find: () => Place): Place {
		const places = asked.get(this.#read) ?? new Map<string, Spot>();
		asked.set(this.#read, places);
		const key = JSON.stringify(request);
		const { line, column } = places.get(key) ?? find();
		places.set(key, { line, column });
		return { path: this.#path, line, column };
	}

	#parsed(): YamlFile {
		const known = parsed.get(this.#read);
		if (known !== undefined) return known;
		const decoded = decode(this.#path, this.#read());
		const text = 'text' in decoded ? decoded.text : '';
		const isYaml = /\.ya?ml$/.test(this.#path);
		const yaml = parseYaml(isYaml ? text : (splitFrontmatter(text)?.yaml ?? ''), {
			path: this.#path,
			linesBefore: isYaml ? 0 : 1,
		});
		parsed.set(this.#read, yaml);
		return yaml;
	}
}
