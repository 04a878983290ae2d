import { type Ledger, textsOf } from '../../ledger/ledger.ts';
import type { Found, Rule } from '../rule.ts';

/** A number in the prose that somebody may contest is a figure, or says why it is none. */
export const bareNumber: Rule = {
	code: 'bare-number',
	title: 'A number in the prose is a figure or says why not',
	severity: 'error',
	section: 'Words',
	check,
};

function check(ledger: Ledger): readonly Found[] {
	return textsOf(ledger).flatMap((article) =>
		article.body.numbers.map(
			(number): Found => ({
				place: article.at(number),
				message: `The number "${number.text}" has no record.`,
				hint: `Write :fig[${number.text}]{#figure-id}, or :plain[${number.text}]{why="…"} if it is not a figure.`,
			}),
		),
	);
}
