import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));
const content =
	process.env['CAVEAT_CONTENT'] ?? fileURLToPath(new URL('../../content', import.meta.url));

// Strip types and compile code once, not at every start.
enableCompileCache(fileURLToPath(new URL('../../.caveat/compiled', import.meta.url)));

/** Each command loads only the modules that it needs, so that the checks start quickly. */
const commands: Readonly<Record<string, (args: readonly string[]) => Promise<number>>> = {
	check: async (args) => (await import('./check.ts')).checkCommand(content, args),
	build: async (args) => (await import('./build.ts')).buildCommand(root, content, args),
	dev: async (args) => (await import('./serve.ts')).dev(root, args),
	preview: async (args) => (await import('./serve.ts')).preview(root, args),
	start: async (args) => (await import('./serve.ts')).start(root, content, args),
	release: async (args) => (await import('./release.ts')).releaseCommand(content, args),
	import: async (args) => (await import('./import.ts')).importCommand(content, args),
	test: async (args) => (await import('./test/test.ts')).testCommand(root, args),
	schemas: async (args) => (await import('./schemas.ts')).schemasCommand(root, args),
	pictures: async (args) => (await import('./pictures.ts')).picturesCommand(args),
};

// Ignore EPIPE: the reader (for example `head`) closed the pipe early.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
	if (error.code !== 'EPIPE') throw error;
});

const [name = '', ...args] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (command === undefined) {
	console.error(`There is no command "${name}". Commands: ${Object.keys(commands).join(', ')}.`);
	process.exitCode = 2;
} else process.exitCode = await command(args);
