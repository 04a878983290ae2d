import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { slowTest } from '../sample.ts';
import { root } from '../root.ts';

/** Prints where a process that runs `before` lets its threads find compiled code. */
function folderAfter(before: string): string {
	const { NODE_COMPILE_CACHE: _, ...env } = process.env;
	const module = join(root, 'src/workspace/thread-options.ts');
	const code = `import { enableCompileCache } from 'node:module';
		import { threadOptions } from ${JSON.stringify(`file://${module}`)};
		${before}
		console.log(threadOptions(24).env.NODE_COMPILE_CACHE ?? 'none');`;
	const { stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
		env,
		encoding: 'utf8',
	});
	return stdout.trim();
}

slowTest('threads find the code where their process keeps it, if it does', () => {
	const folder = mkdtempSync(join(tmpdir(), 'caveat-compiled-'));
	assert.equal(folderAfter(`enableCompileCache(${JSON.stringify(folder)});`), folder);
	assert.equal(folderAfter(''), 'none');
	rmSync(folder, { recursive: true });
});
