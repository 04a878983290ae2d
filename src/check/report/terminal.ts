import { styleText } from 'node:util';
import type { Finding, Severity } from '../../ledger/finding.ts';
import type { Place } from '../../ledger/position.ts';
import { cleanText } from './clean.ts';
import { countFindings, formatCounts } from './counts.ts';
import { orderFindings } from './order.ts';

export interface ReportOptions {
	readonly colour: boolean;
	/** Whether to show findings with a reason from the author. Otherwise they are only counted. */
	readonly explained?: boolean | undefined;
}

type Style = 'red' | 'yellow' | 'cyan' | 'dim';
type Paint = (style: Style, text: string) => string;

const styles: Readonly<Record<Severity, Style>> = { error: 'red', warning: 'yellow', note: 'cyan' };

/**
 * Findings as text for people: a group for each file, a line for each finding with its details
 * indented below, and the count at the end. A line starts with `path:line:column`, which terminals
 * turn into a link.
 */
export function formatReport(
	findings: readonly Finding[],
	{ colour, explained = false }: ReportOptions,
): string {
	const paint: Paint = (style, text) =>
		colour ? styleText(style, text, { validateStream: false }) : text;
	const shown = orderFindings(findings).filter(
		(finding) => explained || finding.explanation === undefined,
	);
	const groups = [...Map.groupBy(shown, ({ place }) => place.path).values()].map((group) =>
		group.map((finding) => formatFinding(finding, paint)).join('\n'),
	);
	return [...groups, formatCounts(countFindings(findings))].join('\n\n');
}

function formatFinding(
	{ place, code, severity, message, hint, related, explanation }: Finding,
	paint: Paint,
): string {
	const lines = [`${formatPlace(place)}  ${paint(styles[severity], code)}  ${cleanText(message)}`];
	const add = (text: string) => lines.push(`  ${paint('dim', text)}`);
	if (hint !== undefined) add(`Hint: ${cleanText(hint)}`);
	if (related !== undefined)
		add(`See: ${formatPlace(related.place)}  ${cleanText(related.message)}`);
	if (explanation !== undefined) add(`Explained: ${cleanText(explanation)}`);
	return lines.join('\n');
}

function formatPlace({ path, line, column }: Place): string {
	return `${cleanText(path)}:${line}:${column}`;
}
