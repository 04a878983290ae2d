import { mkdirSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { codeOfError } from './write-report.ts';

/** Creates a folder. If that fails, prints why and returns false. */
export function makeFolder(path: string): boolean {
	try {
		mkdirSync(path, { recursive: true });
		return true;
	} catch (error) {
		console.error(`${path} could not be made: ${codeOfError(error) || String(error)}.`);
		return false;
	}
}

/**
 * The bytes of a file, relative to where npm was called. If it cannot be read, prints why and
 * returns undefined.
 */
export function readBytes(file: string): Uint8Array | undefined {
	try {
		return readFileSync(resolve(process.env['INIT_CWD'] ?? process.cwd(), file));
	} catch (error) {
		console.error(`${file} cannot be read: ${codeOfError(error) || String(error)}.`);
		return undefined;
	}
}

/** The name of the file in the library: "My Refs.bib" becomes my-refs. */
export function nameOf(file: string): string {
	const name = basename(file)
		.replace(/\.[^.]+$/, '')
		.normalize('NFKD')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
	return name === '' ? 'imported' : name;
}
