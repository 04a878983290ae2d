// What remark-language-server consists of, for editors that start a server by a command: nothing has to be installed beside the
// project. It runs on whatever Node the editor finds, and hands over to the packaged one where that runs no TypeScript.
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
