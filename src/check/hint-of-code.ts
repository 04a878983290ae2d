import type { Finding } from '../ledger/finding.ts';
import { meant, nearestWord } from '../ledger/suggest.ts';
import { codes } from './checks.ts';

/** What to do about a code that does not exist. */
export function hintOfCode(code: string): Pick<Finding, 'hint' | 'replacement'> {
	const near = nearestWord(code, codes);
	return near === undefined
		? { hint: 'docs/checks/README.md lists all checks.' }
		: meant(code, near);
}
