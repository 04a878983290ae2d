import type { ContentFile } from '../read/content-file.ts';
import type { Item } from '../read/file-reading.ts';
import type { Path } from '../read/yaml-file.ts';
import type { Recorded } from '../ledger.ts';
import { PlaceFinder } from '../places.ts';

/** Finds the places of fields in any file of a site. */
export class SitePlaces {
	readonly #finders: ReadonlyMap<string, PlaceFinder>;

	constructor(files: readonly ContentFile[]) {
		this.#finders = new Map(
			files.map((file) => [file.path, new PlaceFinder(file.path, file.read)]),
		);
	}

	/** The places in one file. In a file that does not exist, every place is the start. */
	of(path: string): PlaceFinder {
		return this.#finders.get(path) ?? new PlaceFinder(path, () => new Uint8Array());
	}

	/** A record of a file, with the places of its fields. */
	recorded<T>({ record, base }: Item<T>, path: string): Recorded<T> {
		return {
			record,
			path,
			place: (field: Path = []) => this.of(path).place([...base, ...field]),
			keyPlace: (field: Path) => this.of(path).keyPlace([...base, ...field]),
		};
	}
}
