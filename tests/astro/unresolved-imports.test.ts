import assert from 'node:assert/strict';
import { test } from 'node:test';
import { unresolvedImports } from '../../src/astro/unresolved-imports.ts';
import { buildLedger } from '../../src/ledger/build-ledger.ts';
import { article, contentOf, line } from '../content.ts';

const ledger = buildLedger(
	contentOf({
		'content/articles/a.mdx': article(
			'import Box from "../../widgets/box.astro";\nimport { draw } from "no-such-package";\n\n<Box />\n',
		),
	}),
);
const found = (message: string) =>
	unresolvedImports(new Error(message), ledger).map((finding) => [line(finding), finding.hint]);

const ofFile = [
	[
		'content/articles/a.mdx:28:17  missing-import  This text imports "../../widgets/box.astro", and there is no such file.',
		'Correct the name, which is seen from the folder of the text, or remove the import.',
	],
];
const ofPackage = [
	[
		'content/articles/a.mdx:29:22  missing-import  This text imports "no-such-package", and no such package is installed.',
		'Install it in the folder of the site (npm install no-such-package), or remove the import.',
	],
];

test('an import that the bundler could not find is reported at its line', () => {
	assert.deepEqual(
		found(
			"Build failed with 1 error:\n\n\u001b[31m[UNRESOLVED_IMPORT] \u001b[0mCould not resolve '../../widgets/box.astro' in content/articles/a.mdx",
		),
		ofFile,
	);
	assert.deepEqual(
		found(
			'Rolldown failed to resolve import "no-such-package" from "/site/content/articles/a.mdx".',
		),
		ofPackage,
	);
	assert.deepEqual(
		found("Cannot find package 'no-such-package' imported from /site/.caveat/a.mjs"),
		ofPackage,
	);
});

test('a build that failed for another reason has no such finding', () => {
	assert.deepEqual(found("Could not resolve './own.ts' in src/own.astro"), []);
	assert.deepEqual(found('ENOSPC: no space left on device'), []);
});
