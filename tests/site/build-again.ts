/**
 * What tests need that build sites of their own. `npm test` leaves them to `npm run test:all`, and
 * looks at the site that it has built once.
 */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { builtProject, copyTree } from './build.ts';

export { type Built, runBuild as build } from './run-build.ts';

/** A copy of a built project, with its site, that may be changed and built again. */
export function copyBuiltProject(): string {
	const folder = mkdtempSync(join(tmpdir(), 'caveat-'));
	copyTree(builtProject(), folder);
	return folder;
}
