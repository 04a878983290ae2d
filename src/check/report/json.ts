import type { Finding } from '../../ledger/finding.ts';
import { countFindings } from './counts.ts';
import { docsPage } from './docs-page.ts';
import { formatJsonText } from './json-text.ts';
import { orderFindings } from './order.ts';

/** Increased when a field changes its meaning or is removed. A new field does not change it. */
export const version = 1;

/**
 * All findings as one JSON document, including explained ones. A field without a value is left out.
 */
export function formatJson(findings: readonly Finding[]): string {
	return formatJsonText({
		version,
		counts: countFindings(findings),
		findings: orderFindings(findings).map(describeFinding),
	});
}

/** A finding as data, for the report and for the `checks.json` of a site. */
export function describeFinding({
	code,
	severity,
	place,
	message,
	hint,
	related,
	explanation,
	class: kind,
}: Finding) {
	return {
		code,
		severity,
		path: place.path,
		line: place.line,
		column: place.column,
		message,
		hint,
		class: kind,
		related: related && {
			path: related.place.path,
			line: related.place.line,
			column: related.place.column,
			message: related.message,
		},
		explanation,
		docs: docsPage(code),
	};
}
