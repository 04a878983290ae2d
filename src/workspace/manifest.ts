import { createHash } from 'node:crypto';
import { createReadStream, statSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress, createGunzip } from 'node:zlib';
import { z } from 'zod';
import { entriesIn, type FolderEntry } from './entries-in.ts';
import { PreparedList } from './prepared-list.ts';
import { sha256OfFile } from './sha256.ts';

/** Where a built site lists its files. */
export const manifestName = 'manifest.json';

const manifestShape = z.object({
	version: z.literal(1),
	/** The SHA-256 of each file in hexadecimal, by its path with slashes. */
	files: z.record(z.string(), z.string().regex(/^[0-9a-f]{64}$/)),
});

/** The list of the files of a built site, without itself. */
export type Manifest = z.infer<typeof manifestShape>;

/** @returns undefined if `text` is not a manifest */
export function parseManifest(text: string): Manifest | undefined {
	try {
		return manifestShape.parse(JSON.parse(text));
	} catch {
		return undefined;
	}
}

/** A line of a manifest, after the one before it. */
const lineOf = (path: string, sha256: string) => `,\n\t\t${JSON.stringify(path)}: "${sha256}"`;

/** A manifest that is written before all of its files are known. */
export function prepareManifest(files: ReadonlyMap<string, string>): PreparedList {
	return new PreparedList(files, lineOf);
}

/**
 * A manifest as text in pieces, sorted by path, with one line for each file, so that the same files
 * give the same text.
 * @param files the SHA-256 of each file by its path
 */
export function formatManifest(
	files: ReadonlyMap<string, string>,
	prepared: PreparedList = prepareManifest(new Map()),
): readonly Uint8Array[] {
	const [first = new Uint8Array(), ...rest] = prepared.piecesOf(files);
	return [
		Buffer.from('{\n\t"version": 1,\n\t"files": {'),
		first.subarray(','.length),
		...rest,
		Buffer.from(files.size === 0 ? '}\n}\n' : '\n\t}\n}\n'),
	];
}

/**
 * The manifest of the files in a folder as they are now.
 * @param known the SHA-256 of files that need not be read
 * @throws if one of them cannot be read
 */
export async function manifestOf(
	folder: string,
	known: ReadonlyMap<string, string> = new Map(),
): Promise<Manifest> {
	const files: [path: string, sha256: string][] = [];
	for (const { path } of listedIn(folder))
		files.push([path, known.get(path) ?? (await hashOfFile(join(folder, path)))]);
	return { version: 1, files: Object.fromEntries(files) };
}

/** How the files of a folder differ from a manifest. Paths are sorted. */
export interface ManifestDifferences {
	readonly changed: readonly string[];
	readonly missing: readonly string[];
	/** Files that the manifest does not list, except compressed copies of files that it lists. */
	readonly extra: readonly string[];
}

/**
 * Compares a folder with a manifest. Reads nothing but files in the folder, whatever the paths of
 * the manifest are, and follows no links.
 * @throws if the folder or a file in it cannot be read
 */
export async function compareWithManifest(
	folder: string,
	{ files }: Manifest,
): Promise<ManifestDifferences> {
	const listed = new Map(Object.entries(files));
	const found = listedIn(folder);
	const changed: string[] = [];
	const extra: string[] = [];
	for (const { path, entry } of found) {
		const sha256 = listed.get(path);
		const differs = async (wanted: string, ...through: Transform[]) =>
			!entry.isFile() ||
			(await hashOf(createReadStream(join(folder, path)), ...through)) !== wanted;
		if (sha256 !== undefined) {
			if (await differs(sha256)) changed.push(path);
			continue;
		}
		const ending = extname(path);
		const original = listed.get(path.slice(0, -ending.length));
		const decompress = decompressors[ending];
		if (original === undefined || decompress === undefined) extra.push(path);
		// What cannot be decompressed is no copy.
		else if (await differs(original, decompress()).catch(() => true)) extra.push(path);
	}
	const present = new Set(found.map(({ path }) => path));
	const missing = [...listed.keys()].filter((path) => !present.has(path)).sort();
	return { changed, missing, extra };
}

/** Endings of the compressed copies that some hosts send. */
const decompressors: Readonly<Record<string, () => Transform>> = {
	'.gz': createGunzip,
	'.br': createBrotliDecompress,
};

/** Files up to this size are read whole: a stream costs more than their content. */
const smallBytes = 1_000_000;

async function hashOfFile(path: string): Promise<string> {
	return statSync(path).size > smallBytes ? hashOf(createReadStream(path)) : sha256OfFile(path);
}

async function hashOf(file: Readable, ...through: readonly Transform[]): Promise<string> {
	const hash = createHash('sha256');
	await pipeline([file, ...through, hash]);
	return hash.digest('hex');
}

/** All that is below a folder but folders and the manifest, sorted by path. */
function listedIn(folder: string): readonly FolderEntry[] {
	return entriesIn(folder)
		.filter(({ path }) => path !== manifestName)
		.sort((a, b) => (a.path < b.path ? -1 : 1));
}
