import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateSchemas } from '../export/data/json-schema.ts';
import { docsPath } from './docs-path.ts';
import { helpOption, runCommand } from './options.ts';

/**
 * `npm run schemas`.
 * @returns the exit code
 */
export function schemasCommand(root: string, args: readonly string[]): Promise<number> {
	return runCommand(
		{
			name: 'schemas',
			does: 'Writes the JSON Schemas that editors complete frontmatter with to schemas/.',
			options: helpOption,
			readMore: docsPath('editor.md'),
			read: () => root,
			run: writeSchemas,
		},
		args,
	);
}

/** Writes the JSON Schemas into `schemas/`, for completion of YAML in editors. */
async function writeSchemas(root: string): Promise<number> {
	await mkdir(join(root, 'schemas'), { recursive: true });
	for (const [name, text] of generateSchemas()) await writeFile(join(root, 'schemas', name), text);
	console.log('Wrote schemas/.');
	return 0;
}
