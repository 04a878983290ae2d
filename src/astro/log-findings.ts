import { countFindings } from '../check/report/counts.ts';
import { formatReport } from '../check/report/terminal.ts';
import type { Finding } from '../ledger/finding.ts';

/** Logs messages by severity, as Astro's logger does. */
export interface Logger {
	error(message: string): void;
	warn(message: string): void;
	info(message: string): void;
}

/**
 * Logs the findings as one message with the severity of the worst. Explained findings are not
 * logged.
 */
export function logFindings(findings: readonly Finding[], logger: Logger): void {
	const { error, warning, note } = countFindings(findings);
	const level = error > 0 ? 'error' : warning > 0 ? 'warn' : note > 0 ? 'info' : undefined;
	if (level !== undefined) logger[level](`\n${formatReport(findings, { colour: true })}`);
}
