import { pathToFileURL, fileURLToPath } from 'node:url';
import { join } from 'node:path';
import type { VFile } from 'vfile';
import { cleanText } from '../check/report/clean.ts';
import { docsPage } from '../check/report/docs-page.ts';
import type { Finding, Severity } from '../ledger/finding.ts';
import { findingRange } from './finding-range.ts';

/** The folder with docs/, which is that of this code and not of the content. */
const root = fileURLToPath(new URL('../../', import.meta.url));

/** What unified calls an error, a warning and an information. */
const fatal: Readonly<Record<Severity, boolean | undefined>> = { error: true, warning: false, note: undefined };

/** Adds a finding to the messages of its file: the place is what the finding is about, the note what to do and where else to look. */
export function reportFinding(file: VFile, { code, severity, place, message, hint, related, explanation }: Finding): void {
	const added = file.message(cleanText(message), { place: findingRange(String(file), place), ruleId: code, source: 'caveat' });
	added.fatal = fatal[severity];
	added.url = pathToFileURL(join(root, docsPage(code))).href;
	const notes = [
		hint && `Hint: ${hint}`,
		related && `See: ${related.place.path}:${related.place.line}:${related.place.column}  ${related.message}`,
		explanation && `Explained: ${explanation}`,
	].filter((note) => note !== undefined && note !== '');
	if (notes.length > 0) added.note = notes.map((note) => cleanText(note ?? '')).join('\n');
}
