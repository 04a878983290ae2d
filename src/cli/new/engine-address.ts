import { readFileSync } from 'node:fs';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';
import { isFields } from '../import/entry.ts';

/**
 * Where a new site gets this engine from, as its package.json says it: the address from which it
 * was installed, or for a clone, its folder.
 * @param engine the folder of the engine
 * @param site the folder of the new site
 */
export function engineAddress(engine: string, site: string): string {
	const packages = dirname(engine);
	const project = dirname(packages);
	const installed =
		basename(packages) === 'node_modules' ? installedFrom(project, basename(engine)) : undefined;
	if (installed === undefined) return fileAddress(engine, site);
	const [, path] = /^file:(.+)$/.exec(installed) ?? [];
	return path === undefined ? installed : fileAddress(resolve(project, path), site);
}

/** Whether only this machine has what is at an address. */
export function isLocal(address: string): boolean {
	return address.startsWith('file:') || isAbsolute(address) || address.startsWith('.');
}

function installedFrom(project: string, name: string): string | undefined {
	try {
		const manifest: unknown = JSON.parse(readFileSync(join(project, 'package.json'), 'utf8'));
		if (!isFields(manifest)) return undefined;
		const { dependencies } = manifest;
		const address = isFields(dependencies) ? dependencies[name] : undefined;
		return typeof address === 'string' ? address : undefined;
	} catch {
		return undefined;
	}
}

function fileAddress(path: string, site: string): string {
	return `file:${relative(site, path).split(sep).join('/')}`;
}
