import { posix } from 'node:path';
import { type Ledger, textsOf } from '../../ledger/ledger.ts';
import type { Found, Rule } from '../rule.ts';

/** A file that an MDX text imports from the content folder is in it. */
export const missingImport: Rule = {
	code: 'missing-import',
	title: 'What MDX imports is there',
	severity: 'error',
	section: 'HTML and addresses',
	isFixed: true,
	check,
};

/** Endings that an import may leave out: "./box" is "./box.ts". */
const endings = ['', '.ts', '.tsx', '.js', '.jsx', '.mjs', '.json', '/index.ts', '/index.js'];

function check(ledger: Ledger): readonly Found[] {
	return textsOf(ledger).flatMap((text) =>
		text.body.imports.flatMap(({ from, ...spot }): readonly Found[] => {
			if (!/^\.{1,2}\//.test(from)) return [];
			const [name = ''] = from.split('?');
			const path = posix.join(posix.dirname(text.path), name);
			// What is outside of the content folder belongs to the code of the site.
			if (!path.startsWith('content/') || endings.some((end) => ledger.files.has(path + end)))
				return [];
			return [
				{
					place: text.at(spot),
					message: `This text imports "${from}", and there is no file ${path}.`,
					hint: 'Correct the name, which is seen from the folder of the text, or remove the import.',
				},
			];
		}),
	);
}
