import type { Finding } from '../../ledger/finding.ts';
import { formatGithub } from './github.ts';
import { formatJson } from './json.ts';
import { formatSarif, type SarifOptions } from './sarif.ts';

/** For people first, then for programs. */
export const formats = ['terminal', 'json', 'github', 'sarif'] as const;
export type Format = (typeof formats)[number];
export type MachineFormat = Exclude<Format, 'terminal'>;

/** A whole report for a program. It contains nothing but the format. */
export function formatForMachine(
	format: MachineFormat,
	findings: readonly Finding[],
	options: SarifOptions,
): string {
	if (format === 'json') return formatJson(findings);
	if (format === 'github') return formatGithub(findings);
	return formatSarif(findings, options);
}
