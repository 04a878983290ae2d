import type { Finding } from '../ledger/finding.ts';

/**
 * What could stand in the place of `marked`, the text that is underlined: the same with the word that was probably meant.
 * Undefined where the finding knows no such word, or where the wrong word is not in the text exactly once.
 */
export function quickFix({ replacement }: Finding, marked: string): string | undefined {
	if (replacement === undefined || marked.split(replacement.found).length !== 2) return undefined;
	return marked.replace(replacement.found, () => replacement.expected);
}
