import { countFindings } from '../check/report/counts.ts';
import { formatReport } from '../check/report/terminal.ts';
import type { Finding } from '../ledger/finding.ts';

/** Where a message goes by how grave it is: Astro's logger, for one. */
export interface Logger {
	error(message: string): void;
	warn(message: string): void;
	info(message: string): void;
}

/** Tells of the findings once, as gravely as the gravest of them. Of those that are explained there is nothing to say. */
export function logFindings(findings: readonly Finding[], logger: Logger): void {
	const { error, warning, note } = countFindings(findings);
	const level = error > 0 ? 'error' : warning > 0 ? 'warn' : note > 0 ? 'info' : undefined;
	if (level !== undefined) logger[level](`\n${formatReport(findings, { colour: true })}`);
}
