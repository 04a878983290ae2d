import type { Finding } from '../ledger/finding.ts';

/**
 * What could stand in the place of `marked`, the text that is underlined: the same with the word that was probably meant.
 * Undefined where the finding names no such word, or the wrong one does not stand there just once.
 */
export function quickFix({ message, hint }: Finding, marked: string): string | undefined {
	const wrong = /^Unexpected [^"]*":*([^"]+)"/.exec(message)?.[1];
	const meant = /^Did you mean "([^"]+)"\?/.exec(hint ?? '')?.[1];
	if (wrong === undefined || meant === undefined || marked.split(wrong).length !== 2)
		return undefined;
	return marked.replace(wrong, () => meant);
}
