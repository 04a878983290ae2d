import { join } from 'node:path';
import ts from 'typescript';
import { root } from './root.ts';

/**
 * The errors of the compiler for values of given types, including unknown properties.
 * @param imports the imports of the types
 * @param values JSON texts, each with its type
 */
export function typeErrors(
	imports: string,
	values: readonly { readonly type: string; readonly json: string }[],
): readonly string[] {
	const path = join(root, 'tests/given.ts');
	const text = `${imports}\n${values.map(({ type, json }, index) => `export const v${index}: ${type} = ${json};`).join('\n')}\n`;
	const options: ts.CompilerOptions = {
		strict: true,
		noEmit: true,
		skipLibCheck: true,
		types: [],
		moduleResolution: ts.ModuleResolutionKind.Bundler,
		module: ts.ModuleKind.ESNext,
		target: ts.ScriptTarget.ESNext,
	};
	const host = ts.createCompilerHost(options);
	const program = ts.createProgram([path], options, {
		...host,
		fileExists: (name) => name === path || host.fileExists(name),
		readFile: (name) => (name === path ? text : host.readFile(name)),
		getSourceFile: (name, version) =>
			name === path ? ts.createSourceFile(name, text, version) : host.getSourceFile(name, version),
	});
	return ts
		.getPreEmitDiagnostics(program)
		.filter(({ file }) => file === undefined || file.fileName === path)
		.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}
