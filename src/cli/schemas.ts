import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { generateSchemas } from '../export/data/json-schema.ts';

/** Writes the JSON Schemas that editors complete YAML with into `schemas/`. */
export async function writeSchemas(root: string): Promise<number> {
	await mkdir(join(root, 'schemas'), { recursive: true });
	for (const [name, text] of generateSchemas()) await writeFile(join(root, 'schemas', name), text);
	console.log('Wrote schemas/.');
	return 0;
}
