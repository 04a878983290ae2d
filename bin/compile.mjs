// Writes lib/, the code of a package, from src/: Node runs no TypeScript among packages. npm runs
// this as "prepare", on any Node from 18 on, before it packs and when it installs from a repository.
// A clone runs src/ as it is, and `npm ci` makes nothing else.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

if (process.env.npm_command === 'ci') process.exit(0);

const root = fileURLToPath(new URL('../', import.meta.url));
const lib = join(root, 'lib');
/** The commands for the engine itself, which need its tests and development packages. */
const ownCommands = /^cli[\\/](?:test[\\/]|(?:gallery|metrics|pictures)\.ts$)/;
/** A module of this code where it is imported, or named in another way. */
const moduleName = /(['"`])(\.{1,2}\/[^'"`\n]*)\.ts\1/g;

const typescript = await import('typescript').then(
	(module) => module.default,
	() => undefined,
);
if (typescript === undefined) {
	console.error(
		'Without the development packages, lib/ is not written: a clone of the engine does not need it.',
	);
	process.exit(['pack', 'publish'].includes(process.env.npm_command ?? '') ? 1 : 0);
}

rmSync(lib, { recursive: true, force: true });
for (const name of readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })) {
	if (!/\.\w+$/.test(name) || name.endsWith('.d.ts') || ownCommands.test(name)) continue;
	const [from, to] = [join(root, 'src', name), join(lib, name)];
	mkdirSync(dirname(to), { recursive: true });
	if (name.endsWith('.ts')) writeFileSync(to.replace(/\.ts$/, '.js'), compiled(from));
	else if (/\.(?:astro|mjs)$/.test(name)) writeFileSync(to, renamed(readFileSync(from, 'utf8')));
	else cpSync(from, to);
}

/** A module without its types. */
function compiled(file) {
	const { outputText } = typescript.transpileModule(readFileSync(file, 'utf8'), {
		fileName: file,
		compilerOptions: {
			target: typescript.ScriptTarget.ESNext,
			module: typescript.ModuleKind.ESNext,
			verbatimModuleSyntax: true,
		},
	});
	return renamed(outputText);
}

/** Code that imports the modules by their names in lib/. */
function renamed(code) {
	return code.replace(moduleName, '$1$2.js$1');
}
