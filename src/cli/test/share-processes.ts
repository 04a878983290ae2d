import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { TestFile } from './test-files.ts';

/**
 * Gathers test files into a program for each core, because starting a process and loading what all
 * tests import takes longer than most tests. A file that needs a browser or a built site stays a
 * program.
 * @param root absolute
 * @returns paths of test programs, the gathered ones below `.caveat`
 */
export function shareProcesses(root: string, files: readonly TestFile[]): readonly string[] {
	const isAlone = ({ needsBrowser, needsBuild }: TestFile) => needsBrowser || needsBuild;
	const alone = files.filter(isAlone).map(({ path }) => path);
	const shared = groupsOf(files.filter((file) => !isAlone(file)));
	const folder = join(root, '.caveat', 'quick');
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	const list = join(folder, 'files.json');
	writeFileSync(list, JSON.stringify(shared));
	const count = Math.min(shared.length, availableParallelism());
	const programs = Array.from({ length: count }, (_, index) => {
		const program = join(folder, `tests-${index + 1}.test.mjs`);
		const runner = pathToFileURL(join(root, 'src/cli/test/run-listed.ts')).href;
		writeFileSync(
			program,
			`import { runListed } from '${runner}';\nawait runListed(${JSON.stringify({ root, list })});\n`,
		);
		return program;
	});
	return [...alone, ...programs];
}

/** Paths that stay together, because loading what they have in common takes a second; these first. */
function groupsOf(files: readonly TestFile[]): readonly (readonly string[])[] {
	const groups = Map.groupBy(files, ({ loads, path }) => loads ?? path);
	return [...groups.values()]
		.toSorted((a, b) => b.length - a.length)
		.map((group) => group.map(({ path }) => path));
}
