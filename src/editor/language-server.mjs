// Starts a language server for editors that start one by a command, from the parts of
// remark-language-server. Nothing has to be installed outside the project. It runs on any Node
// version that the editor finds, and hands over to the packaged Node if that version does not run
// the checks, which are TypeScript in a clone of the engine.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';

const [, self, ...args] = process.argv;

/** Whether this Node can run the checks. */
function runsChecks() {
	const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
	const isClone = existsSync(new URL('./remark-preset.ts', import.meta.url));
	return isClone ? process.features.typescript : major > 22 || (major === 22 && minor >= 12);
}

/** The Node that came with the packages; '' if it is not installed. */
function packagedNode() {
	try {
		const folder = dirname(createRequire(import.meta.url).resolve('node/package.json'));
		return join(folder, 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
	} catch {
		return '';
	}
}

const packaged = packagedNode();
if (!runsChecks() && !args.includes('--handed-over') && existsSync(packaged)) {
	process.exitCode =
		spawnSync(packaged, [self, ...args, '--handed-over'], { stdio: 'inherit' }).status ?? 1;
} else {
	const { createUnifiedLanguageServer } = await import('unified-language-server');
	createUnifiedLanguageServer({
		configurationSection: 'remark',
		ignoreName: '.remarkignore',
		packageField: 'remarkConfig',
		pluginPrefix: 'remark',
		processorName: 'remark',
		processorSpecifier: 'remark',
		rcName: '.remarkrc',
	});
}
