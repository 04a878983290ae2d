import type { Ledger } from '../../ledger/ledger.ts';
import type { Locale } from '../../language/languages.ts';
import { parse, type ParsedStatement } from '../../language/read/parse.ts';
import { formatAmount } from '../../language/write/format.ts';
import type { Amount } from '../../record/figure.ts';
import type { Figure } from '../../record/resolved.ts';
import { localeOfSource } from '../locale-of-source.ts';
import type { Found, Rule } from '../rule.ts';

/** A part of a record that its quoted words do not contain, with the words of both. */
interface Missed {
	readonly part: 'amount' | 'qualifier' | 'unit';
	readonly says: string;
	readonly record: string;
}

/** A source may quote only a part of the statement: nearly “180,000 killed or wounded”. */
const quotationMarks = /[“”„"«»‹›]/g;

/**
 * The printed words that a figure quotes contain its amount, unrounded, and its qualifier. Words in
 * a language that cannot be read are not checked.
 */
export const excerptDiffers: Rule = {
	code: 'excerpt-differs',
	title: 'A quotation has the amount and the qualifier of the record',
	severity: 'error',
	section: 'Words',
	check,
};

function check(ledger: Ledger): readonly Found[] {
	return [...ledger.figures].flatMap(([id, { record, place }]) => {
		const { quoted } = record;
		const locale = localeOfSource(record, ledger);
		if (quoted === undefined || locale === undefined) return [];
		const words = quoted.replace(quotationMarks, '');
		const read = parse(words, locale.vocabulary, locale.language, { isExcerpt: true });
		return missedBy(read, record, locale).map(
			({ part, says, record: recorded }): Found => ({
				place: place(['quoted']),
				message: `The quoted words "${quoted}" differ from the fields of "${id}" in the ${part}: they say ${says}, the fields say ${recorded}.`,
				hint: 'Quote the words around the number as they are printed, or correct the record.',
			}),
		);
	});
}

function missedBy(
	read: ParsedStatement,
	figure: Figure,
	{ vocabulary, language }: Locale,
): readonly Missed[] {
	const { qualifier, unit } = figure;
	const say = (amount: Amount, own: string) =>
		`"${formatAmount({ amount, unit: own, qualifier: typeof amount === 'number' ? 'exact' : 'range' }, vocabulary, language)}"`;
	const record = `"${formatAmount(figure, vocabulary, language)}"`;
	if (read.amount === undefined) return [{ part: 'amount', says: 'no number', record }];
	const missed: Missed[] = [];
	if (read.unit !== undefined && read.unit !== unit)
		missed.push({ part: 'unit', says: `"${read.unit}"`, record: `"${unit}"` });
	else if (!isSame(read.amount, figure.amount))
		missed.push({ part: 'amount', says: say(read.amount, unit), record });
	if (read.qualifier !== qualifier)
		missed.push({ part: 'qualifier', says: qualifierOf(read), record });
	return missed;
}

/** Whether both are the same number or have the same ends. A best value may be stated elsewhere. */
function isSame(one: Amount, other: Amount): boolean {
	const [a, b] = [one, other].map((amount) =>
		typeof amount === 'number' ? [amount] : [amount.low, amount.high],
	);
	return JSON.stringify(a) === JSON.stringify(b);
}

function qualifierOf({ phrase, qualifier }: ParsedStatement): string {
	if (phrase !== undefined) return `"${phrase}"`;
	if (qualifier === 'exact') return 'no qualifier';
	return qualifier === 'range' ? 'a range' : 'an order of magnitude';
}
