#!/usr/bin/env node
// The entry point, which runs on any Node from 18 on: runs the command line of the engine on a Node
// that Astro accepts. In a clone of the engine it first installs missing packages.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
	existsSync,
	lstatSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	readlinkSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join, parse, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const engine = fileURLToPath(new URL('../', import.meta.url));
const isWindows = process.platform === 'win32';
/** A clone has the code as it is written, a package only what was compiled from it. */
const isClone = existsSync(join(engine, 'src', 'cli', 'main.ts'));

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
	const stamp = join(engine, 'node_modules', '.caveat-installed');
	const wanted = createHash('sha256')
		.update(readFileSync(join(engine, 'package-lock.json')))
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
		cwd: engine,
		stdio: ['inherit', 2, 'inherit'],
		shell: isWindows,
	});
	if (done.status !== 0)
		stop(
			'The packages could not be installed: see the lines above. Fix the problem and run the command again.',
		);
	writeFileSync(stamp, wanted);
}

/** The folder of the packaged Node, if it is installed. */
function packagedNode() {
	try {
		return dirname(createRequire(import.meta.url).resolve('node/package.json'));
	} catch {
		return undefined;
	}
}

/** The Node among the packages or the current one, whichever Astro accepts. */
function findNode() {
	const folder = packagedNode();
	const packaged = join(folder ?? '', 'bin', isWindows ? 'node.exe' : 'node');
	if (folder !== undefined && existsSync(packaged)) {
		const answer = spawnSync(packaged, ['--version'], { encoding: 'utf8' });
		if (answer.status === 0 && canRunAstro(answer.stdout.trim())) return packaged;
	}
	if (canRunAstro(process.version)) return process.execPath;
	return stop(
		`Caveat needs Node 22.12 or newer; this is ${process.version}, and the packaged Node could not be installed. Install Node 24 from nodejs.org and run the command again.`,
	);
}

/** Characters that Astro and Vite take for the end of a path, for an encoded character or for a pattern. */
const special = /[#%?*[\]{}()!]/;

/** A folder for links that nobody else can change. */
function linkFolder() {
	const own = process.getuid?.();
	const folder = join(tmpdir(), `caveat-links-${own ?? 'user'}`);
	try {
		mkdirSync(folder, { mode: 0o700 });
	} catch {
		// It is there already, or somebody else has taken its name.
	}
	const found = lstatSync(folder);
	const isOwn = own === undefined || (found.uid === own && (found.mode & 0o077) === 0);
	return found.isDirectory() && isOwn ? folder : mkdtempSync(`${folder}-`);
}

/** Another path of a folder, through a link, if its own has special characters. */
function plainPath(folder) {
	const { root } = parse(folder);
	const parts = folder.slice(root.length).split(sep);
	const last = parts.findLastIndex((part) => special.test(part));
	if (last < 0 || special.test(tmpdir())) return folder;
	const target = join(root, ...parts.slice(0, last + 1));
	const name = createHash('sha256').update(target).digest('hex').slice(0, 12);
	const link = join(linkFolder(), name);
	try {
		if (readlinkSync(link) !== target) rmSync(link, { force: true });
	} catch {
		// There is no link yet.
	}
	try {
		symlinkSync(target, link, 'junction');
	} catch (error) {
		// Another command may have made it.
		if (error.code !== 'EEXIST') return folder;
	}
	return join(link, ...parts.slice(last + 1));
}

/**
 * The folder of a site in which Node keeps compiled code, as `src/cli/main.ts` says. If Node has it
 * from the start, it loads no compiler for the first modules, which takes 0.2 s.
 */
function compiledIn(folder) {
	if (existsSync(join(folder, 'content', 'site.yaml'))) return join(folder, '.caveat', 'compiled');
	return dirname(folder) === folder ? undefined : compiledIn(dirname(folder));
}

if (isClone) installWhatIsMissing();
const current = process.cwd();
const [plainEngine, plainCurrent] = [plainPath(engine), plainPath(current)];
const isPlain = plainEngine === engine && plainCurrent === current;
const compiled = process.env.NODE_COMPILE_CACHE ?? compiledIn(plainCurrent);
const programs = join(engine, 'node_modules', '.bin');
const child = spawn(
	findNode(),
	[
		'--disable-warning=ExperimentalWarning',
		// Trees of texts and pages live for milliseconds: with more room for what is new, less of it is
		// moved when garbage is collected. A largest size would also be that of every thread.
		'--min-semi-space-size=16',
		// By default V8 collects the rest only when it is four times as much as was left the last time.
		'--heap-growing-percent=50',
		...(isPlain ? [] : ['--preserve-symlinks', '--preserve-symlinks-main']),
		isClone
			? join(plainEngine, 'src', 'cli', 'main.ts')
			: join(plainEngine, 'lib', 'cli', 'main.js'),
		...process.argv.slice(2),
	],
	{
		stdio: 'inherit',
		env: {
			...process.env,
			PATH: programs + delimiter + (process.env.PATH ?? ''),
			...(compiled === undefined ? {} : { NODE_COMPILE_CACHE: compiled }),
			...(isPlain ? {} : { CAVEAT_FOLDER: plainCurrent }),
		},
	},
);
// A terminal sends its signals to both processes, everything else to this one alone.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
child.on('exit', (status) => process.exit(status ?? 1));
