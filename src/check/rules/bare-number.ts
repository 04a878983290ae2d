import type { Finding } from '../../ledger/finding.ts';
import { type Ledger, textsOf } from '../../ledger/ledger.ts';

/** A number in the prose that somebody may contest is a figure, or says why it is none. */
export function bareNumber(ledger: Ledger): readonly Finding[] {
	return textsOf(ledger).flatMap((article) =>
		article.body.numbers.map(
			(number): Finding => ({
				code: 'bare-number',
				severity: 'error',
				place: article.at(number),
				message: `The number "${number.text}" stands in the text without a record.`,
				hint: `Write :fig[${number.text}]{#figure-id}, or :plain[${number.text}]{why="…"} where it is not a figure.`,
			}),
		),
	);
}
