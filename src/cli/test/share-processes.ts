import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { TestFile } from './test-files.ts';

/** Hooks outside any test would run for every file of their process. */
const hook = /^(?:before|after)(?:Each)?\(/m;

/** Processes for each core: one core ends soon after the other, and little is loaded more than once. */
const perCore = 2;

/**
 * Gathers test files into a few programs, because starting a process and loading what all tests import takes longer
 * than most tests. A file with hooks of its own stays a program, and so does one that needs a browser or a built site.
 * @param root absolute
 * @returns paths of test programs, the gathered ones below `.caveat`
 */
export function shareProcesses(root: string, files: readonly TestFile[]): readonly string[] {
	const isAlone = ({ path, needsBrowser, needsBuild }: TestFile) =>
		needsBrowser || needsBuild || hook.test(readFileSync(join(root, path), 'utf8'));
	const alone = files.filter(isAlone).map(({ path }) => path);
	const shared = files.filter((file) => !isAlone(file)).map(({ path }) => path);
	const count = Math.min(shared.length, availableParallelism() * perCore);
	const folder = join(root, '.caveat', 'quick');
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	const programs = Array.from({ length: count }, (_, index) => {
		const program = join(folder, `tests-${index + 1}.test.mjs`);
		const own = shared.filter((_path, at) => at % count === index);
		writeFileSync(
			program,
			own.map((path) => `import '${pathToFileURL(join(root, path)).href}';\n`).join(''),
		);
		return program;
	});
	return [...alone, ...programs];
}
