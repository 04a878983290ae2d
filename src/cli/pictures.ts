import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { writeGallery } from './gallery.ts';
import { helpOption, runCommand } from './options.ts';

/**
 * `npm run pictures`.
 * @returns the exit code
 */
export function picturesCommand(args: readonly string[]): Promise<number> {
	return runCommand(
		{
			name: 'pictures',
			does: 'Draws the reference pictures and the gallery of the charts again. Look at each picture before you commit it.',
			options: helpOption,
			readMore: 'docs/charts/README.md',
			read: () => undefined,
			run: writePictures,
		},
		args,
	);
}

/** Updates the snapshots by running the test that compares them. */
async function writePictures(): Promise<number> {
	const root = fileURLToPath(new URL('../../', import.meta.url));
	const { status } = spawnSync(
		process.execPath,
		['--test', '--test-reporter=dot', 'tests/charts/snapshots.test.ts'],
		{ cwd: root, env: { ...process.env, CAVEAT_UPDATE_SNAPSHOTS: '1' }, stdio: 'inherit' },
	);
	if (status !== 0) return 1;
	writeGallery(`${root}content`, new URL('../../docs/charts/', import.meta.url));
	console.log('Wrote tests/charts/pictures/ and docs/charts/gallery.md.');
	return 0;
}
