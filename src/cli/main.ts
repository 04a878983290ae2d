import { existsSync } from 'node:fs';
import { enableCompileCache } from 'node:module';
import { join } from 'node:path';
import { describeFault } from '../workspace/describe-fault.ts';
import { engineFolder } from '../workspace/engine.ts';
import { findSite } from '../workspace/site-place.ts';

// Where the path of the folder has characters that Astro and Vite do not understand,
// bin/caveat.mjs gives another one.
const plainFolder = process.env['CAVEAT_FOLDER'];
if (plainFolder !== undefined) process.cwd = () => plainFolder;
delete process.env['CAVEAT_FOLDER'];
const site = findSite(process.cwd(), {
	content: process.env['CAVEAT_CONTENT'],
	output: process.env['CAVEAT_OUT'],
});

// Strip types and compile code once, not at every start.
if (existsSync(site.content)) enableCompileCache(join(site.root, '.caveat', 'compiled'));

type CommandOfArguments = (args: readonly string[]) => Promise<number>;

/** Each command loads only the modules that it needs, so that the checks start quickly. */
const commands: Readonly<Record<string, CommandOfArguments>> = {
	check: async (args) => (await import('./check.ts')).checkCommand(site, args),
	build: async (args) => (await import('./build.ts')).buildCommand(site, args),
	merge: async (args) => (await import('./build/merge.ts')).mergeCommand(site, args),
	dev: async (args) => (await import('./serve.ts')).dev(site, args),
	preview: async (args) => (await import('./serve.ts')).preview(site, args),
	start: async (args) => (await import('./serve.ts')).start(site, args),
	release: async (args) => (await import('./release.ts')).releaseCommand(site, args),
	changes: async (args) => (await import('./changes/changes.ts')).changesCommand(site, args),
	import: async (args) => (await import('./import.ts')).importCommand(site, args),
	new: async (args) => (await import('./new/new.ts')).newCommand(site, args),
	verify: async (args) => (await import('./verify/verify.ts')).verifyCommand(site, args),
	'verify-sources': async (args) =>
		(await import('./verify-sources/verify-sources.ts')).verifySourcesCommand(site, args),
	licences: async (args) => (await import('./licences/licences.ts')).licencesCommand(site, args),
	schemas: async (args) => (await import('./schemas.ts')).schemasCommand(site.root, args),
	...ownCommands(),
};

/** The commands for the engine itself, which a package of it does not have. */
function ownCommands(): Readonly<Record<string, CommandOfArguments>> {
	if (!existsSync(join(engineFolder, 'tests'))) return {};
	return {
		test: async (args) => (await import('./test/test.ts')).testCommand(engineFolder, args),
		pictures: async (args) => (await import('./pictures.ts')).picturesCommand(args),
	};
}

// A full disk is no fault of the program, so nobody needs its stack.
process.on('uncaughtException', (error) => {
	const fault = describeFault(error);
	console.error(fault === undefined ? error : `The command stopped: ${fault}.`);
	process.exit(1);
});
// Ignore EPIPE: the reader (for example `head`) closed the pipe early.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') throw error;
});

const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (command === undefined) {
	const list = `Commands: ${Object.keys(commands).join(', ')}.`;
	const isAsked = ['', '--help', '-h', 'help'].includes(name);
	if (isAsked)
		console.log(
			`caveat COMMAND [options]\n\n${list} For the options of one: caveat COMMAND --help`,
		);
	else console.error(`There is no command "${name}". ${list}`);
	process.exitCode = name === '' || !isAsked ? 2 : 0;
} else process.exitCode = await command(args);
