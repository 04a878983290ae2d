import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { engineFolder } from '../../workspace/engine.ts';
import type { SitePlace } from '../../workspace/site-place.ts';
import { docsPath } from '../docs-path.ts';
import { helpOption, type OptionList, runCommand } from '../options.ts';
import { billOfMaterials } from './bill-of-materials.ts';

const options: OptionList = {
	cyclonedx: { meaning: 'write a bill of materials with every package of package-lock.json' },
	...helpOption,
};

/** The parts of a lock file of npm that say what is installed, by the path of its folder. */
const lockFile = z.object({
	packages: z.record(
		z.string(),
		z.object({
			version: z.string().optional(),
			/** Old packages have lists here. */
			license: z.unknown().optional(),
			/** Whether only the development of the engine or the site needs it. */
			dev: z.boolean().optional(),
		}),
	),
});

/** A package that a build uses. */
export interface LicensedPackage {
	readonly name: string;
	readonly version: string;
	/** An SPDX expression. */
	readonly licence: string;
}

/** Packages whose versions do not name their licence in the way of today. */
const known: Readonly<Record<string, string>> = { format: 'MIT', i: 'MIT' };

/**
 * The packages of a lock file that a build uses, without those for development, by name.
 * @throws if the text is no lock file
 */
export function licensedPackages(text: string): readonly LicensedPackage[] {
	const { packages } = lockFile.parse(JSON.parse(text));
	const found = new Map<string, LicensedPackage>();
	for (const [path, { version, license, dev }] of Object.entries(packages)) {
		const name = path.split('node_modules/').at(-1) ?? '';
		if (name === '' || version === undefined || dev === true) continue;
		const licence = typeof license === 'string' ? license : (known[name] ?? 'unknown');
		found.set(`${name} ${version}`, { name, version, licence });
	}
	return [...found.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/**
 * `npm run licences`.
 * @returns the exit code
 */
export function licencesCommand({ root }: SitePlace, args: readonly string[]): Promise<number> {
	return runCommand(
		{
			name: 'licences',
			does: 'Lists the packages that Caveat uses, by their licences.',
			options,
			readMore: docsPath('licences.md'),
			read: (given) => given.has('cyclonedx'),
			run: (cyclonedx) => (cyclonedx ? writeBill(root) : listLicences(root)),
		},
		args,
	);
}

async function writeBill(root: string): Promise<number> {
	if (!existsSync(join(root, 'package-lock.json'))) {
		console.error('There is no package-lock.json in this folder. npm writes it: npm install');
		return 2;
	}
	const text = billOfMaterials(root);
	if (text === undefined) return 1;
	console.log(text);
	return 0;
}

async function listLicences(root: string): Promise<number> {
	// A clone has its own lock file, a site that of what npm has installed.
	const file = [
		join(engineFolder, 'package-lock.json'),
		join(root, 'node_modules', '.package-lock.json'),
	].find((path) => existsSync(path));
	if (file === undefined) {
		console.error('npm has installed no packages here. Install them first: npm ci');
		return 2;
	}
	const packages = licensedPackages(readFileSync(file, 'utf8'));
	for (const [licence, own] of [...Map.groupBy(packages, (one) => one.licence)].sort(([a], [b]) =>
		a < b ? -1 : 1,
	))
		console.log(
			`${licence}\n${own.map(({ name, version }) => `  ${name} ${version}`).join('\n')}\n`,
		);
	console.log(
		`${packages.length} packages. What citeproc's licence asks for: ${docsPath('licences.md')}`,
	);
	return 0;
}
