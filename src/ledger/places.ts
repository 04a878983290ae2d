import { decode } from './read/decode.ts';
import { splitFrontmatter } from './read/frontmatter.ts';
import type { Place } from './position.ts';
import { parseYaml, type Path, type YamlFile } from './read/yaml-file.ts';

/** A process that reads a site repeatedly keeps unchanged files, and with them the parsed YAML. */
const parsed = new WeakMap<() => Uint8Array, YamlFile>();

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
		return this.#parsed().place(path);
	}

	/** The place of the key at `path`, or of the nearest ancestor that exists. */
	keyPlace(path: Path): Place {
		return this.#parsed().keyPlace(path);
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
