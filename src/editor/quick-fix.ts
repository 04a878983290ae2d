import type { Finding } from '../ledger/finding.ts';

/**
 * A replacement for `marked`, the underlined text: the same text with the word that was probably
 * meant. Undefined if the finding does not suggest a word, or if the wrong word is not in the text
 * exactly once.
 */
export function quickFix({ replacement }: Finding, marked: string): string | undefined {
	if (replacement === undefined || marked.split(replacement.found).length !== 2) return undefined;
	return marked.replace(replacement.found, () => replacement.expected);
}
