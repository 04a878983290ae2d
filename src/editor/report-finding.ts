import type { VFile } from 'vfile';
import { cleanText } from '../check/report/clean.ts';
import { docsPage } from '../check/report/docs-page.ts';
import type { Finding, Severity } from '../ledger/finding.ts';
import { findingRange } from './finding-range.ts';
import { quickFix } from './quick-fix.ts';

/** The folder that contains docs, which belongs to this code and not to the content. */
const root = new URL('../../', import.meta.url);

/** The unified equivalents of an error, a warning and a note. */
const fatal: Readonly<Record<Severity, boolean | undefined>> = {
	error: true,
	warning: false,
	note: undefined,
};

/**
 * Adds a finding to the messages of its file. The place is what it is about, the note says what to
 * do and where else to look, and `expected` is a quick fix.
 */
export function reportFinding(file: VFile, finding: Finding): void {
	const { code, severity, place, message } = finding;
	const { start, end, marked } = findingRange(String(file), place);
	const added = file.message(cleanText(message), {
		place: { start, end },
		ruleId: code,
		source: 'caveat',
	});
	added.fatal = fatal[severity];
	added.url = new URL(docsPage(code), root).href;
	const notes = notesOf(finding);
	if (notes.length > 0) added.note = notes.map(cleanText).join('\n');
	const fix = quickFix(finding, marked);
	if (fix !== undefined) added.expected = [fix];
}

/** The lines below a finding, as in the report in the terminal. */
function notesOf({ hint, related, explanation }: Finding): readonly string[] {
	return [
		...(hint === undefined ? [] : [`Hint: ${hint}`]),
		...(related === undefined
			? []
			: [
					`See: ${related.place.path}:${related.place.line}:${related.place.column}  ${related.message}`,
				]),
		...(explanation === undefined ? [] : [`Explained: ${explanation}`]),
	];
}
