import { type Ledger, textsOf } from '../../ledger/ledger.ts';
import { numbersOutsideText } from '../numbers-outside-text.ts';
import type { Found, Rule } from '../rule.ts';

/** A contested number in prose is a figure, or gives a reason why it is not. */
export const bareNumber: Rule = {
	code: 'bare-number',
	title: 'A number in the prose is a figure or says why not',
	severity: 'error',
	section: 'Words',
	check,
};

function check(ledger: Ledger): readonly Found[] {
	return [...inText(ledger), ...outsideText(ledger)];
}

/** On a page of the site, which has no list of figures, headings are included. */
function inText(ledger: Ledger): readonly Found[] {
	return textsOf(ledger).flatMap((text) =>
		text.body.numbers
			.filter(({ said }) => said === undefined || ledger.pages.get(text.slug) === text)
			.map(
				(number): Found => ({
					place: text.at(number),
					message: `The number "${number.text}" has no record.`,
					hint: `Write :fig[${number.text}]{#figure-id}, or :plain[${number.text}]{why="…"} if it is not a figure.`,
				}),
			),
	);
}

/**
 * In titles, summaries, headings, image texts, the words of charts, and definitions, which cannot
 * contain directives.
 */
function outsideText(ledger: Ledger): readonly Found[] {
	return numbersOutsideText(ledger)
		.filter(({ differs }) => differs === undefined)
		.map(
			({ place, text, of }): Found => ({
				place: place(),
				message: `The number "${text}" has no record: no figure that is listed here says it.`,
				hint:
					of === 'numbers'
						? 'Name its figure under numbers:, or write {plain: why} there.'
						: place().path === 'content/site.yaml'
							? `Name its figure under numbers: {${of}: figure-id}, or write numbers: {${of}: {plain: why}} if it is not a figure.`
							: `List its figure, name it under numbers: {${of}: figure-id}, or write numbers: {${of}: {plain: why}} if it is not a figure.`,
			}),
		);
}
