// Starts a language server for editors that start one by a command, from the parts of
// remark-language-server. Nothing has to be installed outside the project. It runs on any Node
// version that the editor finds, and hands over to the packaged Node if that version does not run
// TypeScript.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const packaged = fileURLToPath(
	new URL(
		`../../node_modules/node/bin/${process.platform === 'win32' ? 'node.exe' : 'node'}`,
		import.meta.url,
	),
);
const [, self, ...args] = process.argv;

if (!process.features.typescript && !args.includes('--handed-over') && existsSync(packaged)) {
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
