import { writeFileSync } from 'node:fs';
import { sha256Of } from '../../workspace/sha256.ts';
import { placesIn } from './places-in.ts';

/** The files that are written into a folder, with their SHA-256, so that nobody reads them for it. */
export class StagedFiles {
	/** The SHA-256 of files, by path. */
	readonly hashes: Map<string, string>;
	/** The place of a file that somebody else writes. */
	readonly placeOf: (path: string) => string;

	/** @param hashes those of files that others have written, too */
	constructor(folder: string, hashes: Map<string, string> = new Map()) {
		this.placeOf = placesIn(folder);
		this.hashes = hashes;
	}

	/**
	 * @param path from the folder, with slashes
	 * @returns the SHA-256
	 * @throws if the file cannot be written
	 */
	write(path: string, content: string | Uint8Array): string {
		writeFileSync(this.placeOf(path), content);
		const sha256 = sha256Of(content);
		this.hashes.set(path, sha256);
		return sha256;
	}
}
