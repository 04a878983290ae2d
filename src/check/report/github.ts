import type { Finding, Severity } from '../../ledger/finding.ts';
import { cleanText } from './clean.ts';
import { orderFindings } from './order.ts';

const commands: Readonly<Record<Severity, string>> = {
	error: 'error',
	warning: 'warning',
	note: 'notice',
};

/**
 * Findings as workflow commands, one per line. GitHub Actions shows them next to the lines in
 * question. Explained findings are left out; if there are no others, the text is empty.
 */
export function formatGithub(findings: readonly Finding[]): string {
	return orderFindings(findings)
		.filter((finding) => finding.explanation === undefined)
		.map((finding) => `${formatCommand(finding)}\n`)
		.join('');
}

function formatCommand({ severity, place, code, message, hint }: Finding): string {
	const properties = `file=${escapeProperty(cleanText(place.path))},line=${place.line},col=${place.column},title=${escapeProperty(code)}`;
	const lines = hint === undefined ? [message] : [message, `Hint: ${hint}`];
	return `::${commands[severity]} ${properties}::${escapeData(lines.map(cleanText).join('\n'))}`;
}

/**
 * The runner reads one command per line and decodes these three:
 * https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts
 */
function escapeData(text: string): string {
	return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** In a property, `:` and `,` would end it. */
function escapeProperty(text: string): string {
	return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
