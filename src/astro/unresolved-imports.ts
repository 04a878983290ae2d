import { stripVTControlCharacters } from 'node:util';
import type { Finding } from '../ledger/finding.ts';
import { type Ledger, textsOf } from '../ledger/ledger.ts';

/** How a bundler and Node say that an import leads nowhere. */
const unresolved =
	/(?:could not resolve|failed to resolve import|cannot find (?:package|module)) ['"]([^'"]+)['"]/giu;

/**
 * The imports of MDX texts that a failed build could not find: a package that is not installed, or a
 * file outside the content folder. The checks cannot know them, because they read the content alone.
 * @param error why the build failed
 */
export function unresolvedImports(error: unknown, ledger: Ledger): readonly Finding[] {
	const said = stripVTControlCharacters(error instanceof Error ? error.message : String(error));
	const names = new Set([...said.matchAll(unresolved)].map(([, name = '']) => name));
	return textsOf(ledger).flatMap((text) =>
		text.body.imports
			.filter(({ from }) => names.has(from))
			.map(
				({ from, ...spot }): Finding => ({
					code: 'missing-import',
					severity: 'error',
					place: text.at(spot),
					message: from.startsWith('.')
						? `This text imports "${from}", and there is no such file.`
						: `This text imports "${from}", and no such package is installed.`,
					hint: from.startsWith('.')
						? 'Correct the name, which is seen from the folder of the text, or remove the import.'
						: `Install it in the folder of the site (npm install ${from}), or remove the import.`,
				}),
			),
	);
}
