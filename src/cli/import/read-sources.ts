import { decode } from '../../ledger/read/decode.ts';
import type { Finding } from '../../ledger/finding.ts';
import { docsPath } from '../docs-path.ts';
import type { ImportedFile } from './entry.ts';
import { readBibtex } from './read-bibtex.ts';
import { readCsl } from './read-csl.ts';
import { readRis } from './read-ris.ts';

/** Reads the sources in a file of any format that is understood. */
export function readSources(file: string, bytes: Uint8Array): ImportedFile {
	const decoded = decode(file, bytes);
	if ('finding' in decoded) return { entries: [], findings: [decoded.finding] };
	const { text } = decoded;
	const imported = readText(file, text);
	if (imported.entries.length > 0 || imported.findings.some(isError)) return imported;
	return {
		entries: [],
		findings: [
			{
				code: 'import-empty',
				severity: 'error',
				place: { path: file, line: 1, column: 1 },
				message: 'This file has no sources.',
				hint: `Import BibTeX, RIS, CSL-JSON or CSL-YAML; ${docsPath('import.md')} says how to export them.`,
			},
		],
	};
}

/** Reads a text by its extension, or by how it starts if the extension is unknown. */
function readText(file: string, text: string): ImportedFile {
	const ending = /\.([^.]+)$/.exec(file)?.[1]?.toLowerCase() ?? '';
	if (['bib', 'bibtex', 'biblatex'].includes(ending)) return readBibtex(file, text);
	if (ending === 'ris') return readRis(file, text);
	if (['json', 'csljson'].includes(ending)) return readCsl(file, text, true);
	if (['yaml', 'yml'].includes(ending)) return readCsl(file, text, false);
	const start = text.trimStart();
	if (/^[[{]/.test(start)) return readCsl(file, text, true);
	if (/^TY {1,2}-/m.test(start)) return readRis(file, text);
	return readBibtex(file, text);
}

function isError({ severity }: Finding): boolean {
	return severity === 'error';
}
