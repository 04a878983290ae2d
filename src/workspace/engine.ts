import { existsSync, realpathSync } from 'node:fs';
import { basename, dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this package, which is installed among the packages of a site, or a clone of it. */
export const engineFolder = fileURLToPath(new URL('../../', import.meta.url));

/** Where the packages of the engine are: in its folder, or beside it among those of a site. */
export function packagesFolder(): string {
	const around = dirname(engineFolder);
	const folder = basename(around) === 'node_modules' ? around : join(engineFolder, 'node_modules');
	return existsSync(folder) ? realpathSync(folder) : folder;
}

/** The folder of the engine's code, with a slash at its end: `src`, or `lib` in a package. */
export const codeFolder = fileURLToPath(new URL('../', import.meta.url));

/** How the modules of the code end: `.ts`, or `.js` in a package. */
export const moduleEnding = extname(fileURLToPath(import.meta.url));
