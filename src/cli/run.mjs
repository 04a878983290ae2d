// The entry point, which runs on any Node from 18 on with nothing installed: installs missing
// packages, then runs src/cli/main.ts on a Node that Astro accepts.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const bin = join(root, 'node_modules', '.bin');
const isWindows = process.platform === 'win32';

/** Exits with one plain sentence. */
function stop(message) {
	console.error(message);
	process.exit(1);
}

/** Whether `version` ("v22.12.0") can run Astro. */
function canRunAstro(version) {
	const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
	return major > 22 || (major === 22 && minor >= 12);
}

/** Installs the packages of the lock file, unless exactly those are installed already. */
function installWhatIsMissing() {
	const stamp = join(root, 'node_modules', '.caveat-installed');
	const wanted = createHash('sha256')
		.update(readFileSync(join(root, 'package-lock.json')))
		.digest('hex');
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
	// Standard output is reserved for the command, which may write a report to it.
	console.error('Installing packages (once, and again when package-lock.json changes) …');
	const args = [
		'ci',
		'--include=dev',
		'--include=optional',
		'--no-audit',
		'--no-fund',
		'--loglevel=error',
	];
	const done = spawnSync('npm', args, {
		cwd: root,
		stdio: ['inherit', 2, 'inherit'],
		shell: isWindows,
	});
	if (done.status !== 0)
		stop(
			'The packages could not be installed: see the lines above. Fix the problem and run the command again.',
		);
	writeFileSync(stamp, wanted);
}

/** The Node among the packages or the current one, whichever Astro accepts. */
function findNode() {
	const packaged = join(root, 'node_modules', 'node', 'bin', isWindows ? 'node.exe' : 'node');
	if (existsSync(packaged)) {
		const answer = spawnSync(packaged, ['--version'], { encoding: 'utf8' });
		if (answer.status === 0 && canRunAstro(answer.stdout.trim())) return packaged;
	}
	if (canRunAstro(process.version)) return process.execPath;
	return stop(
		`Caveat needs Node 22.12 or newer; this is ${process.version}, and the packaged Node could not be installed. Install Node 24 from nodejs.org and run the command again.`,
	);
}

installWhatIsMissing();
const { status } = spawnSync(
	findNode(),
	[
		'--disable-warning=ExperimentalWarning',
		join(root, 'src', 'cli', 'main.ts'),
		...process.argv.slice(2),
	],
	{
		cwd: root,
		stdio: 'inherit',
		env: { ...process.env, PATH: bin + delimiter + (process.env.PATH ?? '') },
	},
);
process.exit(status ?? 1);
