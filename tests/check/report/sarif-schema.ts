import { createRequire } from 'node:module';

interface Validator {
	(document: unknown): boolean;
	readonly errors?: readonly { readonly dataPath: string; readonly message: string }[] | null;
}
interface Ajv {
	addMetaSchema(schema: unknown): void;
	compile(schema: unknown): Validator;
}

/**
 * The errors of a document under the published schema of SARIF 2.1.0, from an independent
 * validator. The schema is draft 4 of JSON Schema; @microsoft/jest-sarif contains it and a version
 * of ajv that supports it, but its matcher needs Jest.
 */
export function schemaErrors(document: unknown): readonly string[] {
	const require = createRequire(
		createRequire(import.meta.url).resolve('@microsoft/jest-sarif/package.json'),
	);
	const Validators: new (options: {
		readonly schemaId: 'auto';
		readonly allErrors: true;
	}) => Ajv = require('ajv');
	const ajv = new Validators({ schemaId: 'auto', allErrors: true });
	ajv.addMetaSchema(require('ajv/lib/refs/json-schema-draft-04.json'));
	const validate = ajv.compile(require('./lib/schemas/sarif-2.1.0-rtm.5.json'));
	return validate(document)
		? []
		: (validate.errors ?? []).map(({ dataPath, message }) => `${dataPath} ${message}`);
}
