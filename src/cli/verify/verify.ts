import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { formatCount } from '../../check/report/counts.ts';
import { compareWithManifest, manifestName, parseManifest } from '../../workspace/manifest.ts';
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
			does: `Compares the files of a built site with the list that the build wrote, ${manifestName}.`,
			options: helpOption,
			operands: {
				value: 'FOLDER',
				isOne: true,
				isOptional: true,
				meaning: 'the built site, or a copy of it; dist/ by default',
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

/**
 * Prints every file that differs from the manifest.
 * @returns 0, or 1 if a file differs, or 2 without a manifest or with a file that cannot be read
 */
async function verify({ folder, name }: BuiltFolder): Promise<number> {
	const at = `${name}/${manifestName}`;
	try {
		const text = await readFile(join(folder, manifestName), 'utf8');
		const manifest = parseManifest(text);
		if (manifest === undefined) {
			console.error(`${at} is not the list of files that a build writes. Build the site again.`);
			return 2;
		}
		const differences = await compareWithManifest(folder, manifest);
		const lines = (paths: readonly string[], what: string) =>
			paths.map((path) => `${name}/${path}  ${what}`);
		const found = [
			...lines(differences.changed, 'changed since the build'),
			...lines(differences.missing, 'missing'),
			...lines(differences.extra, 'not part of the build'),
		];
		for (const line of found) console.log(line);
		const files = formatCount(Object.keys(manifest.files).length, 'file');
		if (found.length > 0) {
			console.error(
				`${formatCount(found.length, 'difference')} from ${at}, which lists ${files}. Build the site again, or copy it again.`,
			);
			return 1;
		}
		const sha256 = sha256Of(text);
		console.log(`${files}, all as the build wrote them. SHA-256 of ${manifestName}: ${sha256}`);
		return 0;
	} catch (error) {
		console.error(
			codeOfError(error) === 'ENOENT'
				? `${at} does not exist. Name the folder of a built site, or build it: npm run build`
				: `${name} cannot be read: ${codeOfError(error) || String(error)}.`,
		);
		return 2;
	}
}
