import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { formatCount } from '../../check/report/counts.ts';
import { parseShardRecord, shardFile } from '../../astro/build/shard.ts';
import {
	compareWithManifest,
	type Manifest,
	manifestName,
	parseManifest,
} from '../../workspace/manifest.ts';
import { sha256Of } from '../../workspace/sha256.ts';
import type { SitePlace } from '../../workspace/site-place.ts';
import { docsPath } from '../docs-path.ts';
import { helpOption, runCommand, UsageError } from '../options.ts';
import { codeOfError } from '../write-report.ts';

/**
 * `npm run verify`.
 * @returns the exit code
 */
export function verifyCommand(place: SitePlace, args: readonly string[]): Promise<number> {
	return runCommand(
		{
			name: 'verify',
			does: `Compares the files of a built site, or of a part of one, with the list that the build wrote, ${manifestName} or ${shardFile}.`,
			options: helpOption,
			operands: {
				value: 'FOLDER',
				isOne: true,
				isOptional: true,
				meaning: 'the built site, a part of it, or a copy; dist/ by default',
			},
			readMore: docsPath('deploy.md'),
			read: (_given, folders) => {
				if (folders.length > 1) throw new UsageError('Name one folder.', true);
				const [folder] = folders;
				return folder === undefined
					? { folder: place.output, name: 'dist' }
					: {
							folder: resolve(process.env['INIT_CWD'] ?? process.cwd(), folder),
							name: folder.replace(/[\\/]+$/, ''),
						};
			},
			run: verify,
		},
		args,
	);
}

interface BuiltFolder {
	/** Absolute. */
	readonly folder: string;
	/** As the user wrote it. */
	readonly name: string;
}

/** The list of files that a build wrote into a folder. */
interface WrittenList {
	/** The name of the file with the list. */
	readonly file: string;
	readonly text: string;
	/** Undefined if the file is not such a list. */
	readonly files: Manifest['files'] | undefined;
}

/**
 * Prints every file that differs from the list of a build, or of one part of it.
 * @returns 0, or 1 if a file differs, or 2 without a list or with a file that cannot be read
 */
async function verify({ folder, name }: BuiltFolder): Promise<number> {
	try {
		const list = await listIn(folder);
		const at = `${name}/${list.file}`;
		if (list.files === undefined) {
			console.error(`${at} is not the list of files that a build writes. Build the site again.`);
			return 2;
		}
		const { changed, missing, extra } = await compareWithManifest(folder, {
			version: 1,
			files: list.files,
		});
		const lines = (paths: readonly string[], what: string) =>
			paths.map((path) => `${name}/${path}  ${what}`);
		const found = [
			...lines(changed, 'changed since the build'),
			...lines(missing, 'missing'),
			...lines(
				extra.filter((path) => path !== list.file),
				'not part of the build',
			),
		];
		for (const line of found) console.log(line);
		const files = formatCount(Object.keys(list.files).length, 'file');
		if (found.length > 0) {
			console.error(
				`${formatCount(found.length, 'difference')} from ${at}, which lists ${files}. Build the site again, or copy it again.`,
			);
			return 1;
		}
		console.log(
			`${files}, all as the build wrote them. SHA-256 of ${list.file}: ${sha256Of(list.text)}`,
		);
		return 0;
	} catch (error) {
		console.error(
			codeOfError(error) === 'ENOENT'
				? `${name}/${manifestName} does not exist. Name the folder of a built site, or build it: npm run build`
				: `${name} cannot be read: ${codeOfError(error) || String(error)}.`,
		);
		return 2;
	}
}

/**
 * The manifest of a site, or what a part that `npm run build -- --shard` wrote says of its files.
 * @throws if there is neither
 */
async function listIn(folder: string): Promise<WrittenList> {
	try {
		const text = await readFile(join(folder, manifestName), 'utf8');
		return { file: manifestName, text, files: parseManifest(text)?.files };
	} catch (error) {
		const text = await readFile(join(folder, shardFile), 'utf8').catch(() => undefined);
		if (text === undefined) throw error;
		return { file: shardFile, text, files: parseShardRecord(text)?.files };
	}
}
