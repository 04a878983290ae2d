import type { Ledger } from '../../ledger/ledger.ts';
import { suggestion } from '../../ledger/suggest.ts';
import type { Found, Rule } from '../rule.ts';

/** The original of a translated article exists. */
export const unknownOriginal: Rule = {
	code: 'unknown-original',
	title: 'The original of a translation exists',
	severity: 'error',
	section: 'Translations',
	isFixed: true,
	check,
};

function check(ledger: Ledger): readonly Found[] {
	return ledger.strays.map(
		({ original, place }): Found => ({
			place,
			message: `Unexpected original "${original}": no article has this address.`,
			...suggestion(original, [...ledger.articles.keys()]),
		}),
	);
}
