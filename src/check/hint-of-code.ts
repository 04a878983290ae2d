import { nearest } from '../ledger/suggest.ts';
import { codes } from './checks.ts';

/** What to do about a code that does not exist. */
export function hintOfCode(code: string): string {
	const near = nearest(code, codes);
	return near === undefined ? 'docs/checks/README.md lists all checks.' : `Did you mean "${near}"?`;
}
