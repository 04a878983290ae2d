import { stripVTControlCharacters, styleText } from 'node:util';
import type { Finding } from '../ledger/finding.ts';

/** What stands before a place: nothing, or the path to the project. */
export interface ReportOptions {
	readonly colour: boolean;
}

/**
 * Findings as text for a terminal: a line each, `file:line:column  code  message`, the hint below it, a count at the end.
 * Control characters in content are dropped.
 */
export function formatReport(findings: readonly Finding[], { colour }: ReportOptions): string {
	const paint = (style: 'red' | 'yellow' | 'dim', text: string) => (colour ? styleText(style, text, { validateStream: false }) : text);
	const lines = findings.map((finding) => {
		const { path, line, column } = finding.place;
		const code = paint(finding.severity === 'error' ? 'red' : 'yellow', finding.code);
		const message = `${path}:${line}:${column}  ${code}  ${clean(finding.message)}`;
		return finding.hint === undefined ? message : `${message}\n  ${paint('dim', `Hint: ${clean(finding.hint)}`)}`;
	});
	return [...lines, countFindings(findings)].join('\n');
}

/** "2 errors, 1 warning" or "No findings". */
export function countFindings(findings: readonly Finding[]): string {
	const counts = (['error', 'warning', 'note'] as const).flatMap((severity) => {
		const count = findings.filter((finding) => finding.severity === severity).length;
		return count === 0 ? [] : [`${count} ${severity}${count === 1 ? '' : 's'}`];
	});
	return counts.length === 0 ? 'No findings.' : `${counts.join(', ')}.`;
}

function clean(text: string): string {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is dropped
	return stripVTControlCharacters(text).replace(/[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+/g, ' ');
}
