import type { MoneyWords, PeriodLength } from '../../charts/kit/money-words.ts';
import type { ChartWords } from '../../charts/kit/words.ts';
import { counted } from './counted.ts';

const lengthWords = ({ count, unit }: PeriodLength) => counted(count, unit, `${unit}s`);
const named: Readonly<Record<string, string>> = {
	'1 day': 'day',
	'1 month': 'month',
	'3 months': 'quarter',
	'6 months': 'half-year',
	'1 year': 'year',
};

const money: MoneyWords = {
	ofKind: (kind, amount) => `${kind} ${amount}`,
	total: 'Total, as stated',
	inAll: (amount) => `in all ${amount}`,
	forms: { periods: 'in each period', cumulative: 'in total up to each date' },
	inEach: (length) => `in each ${named[lengthWords(length)] ?? `period of ${lengthWords(length)}`}`,
	outlined: (each, length) =>
		`${each}; outlined where the period is ${length === 'other' ? 'of another length' : length}`,
	uneven: (amount, length, when) => `${amount} in ${lengthWords(length)}, ${when}`,
};

/** The English words of drawings. */
export const chart: ChartWords = {
	locale: 'en-GB',
	trillion: 'trillion',
	billion: 'billion',
	million: 'million',
	grades: {
		counted: 'counted or on record',
		estimated: 'estimated',
		claimed: 'claimed, or basis not stated',
	},
	signs: {
		approx: 'about',
		'near-below': 'close to',
		'at-least': 'at least',
		'at-most': 'as many as',
	},
	log: 'Logarithmic: each step is 10×',
	differs: 'differs from the figure it repeats',
	reported: 'reported, not confirmed',
	months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
	otherwise: (how) => ` (change of method: ${how})`,
	within: '; within the same squares: ',
	money,
	emphasis: {
		highlighted: (names) => `In colour: ${names.join(', ')}; the rest is grey.`,
		line: (words) => `A line marks ${words}.`,
		shaded: (name, where) => `Shaded, ${where}: ${name}.`,
		note: (where, text) => `Note at ${where}: ${text.replace(/\.$/, '')}.`,
		context: (names) => `In grey: ${names}`,
	},
	summary: {
		of: (count, { first, last, lowest, highest }) =>
			[
				`${count} figures; the first: ${first}`,
				`the last: ${last}`,
				...(lowest === undefined ? [] : [`the lowest: ${lowest}`]),
				...(highest === undefined ? [] : [`the highest: ${highest}`]),
			].join('; '),
		events: (count, first, last) => `${count} events; the first: ${first} The last: ${last}`,
		claims: (count, first, last) => `${count} statements; the first: ${first} The last: ${last}`,
		row: (name, amounts) => `${name}: ${amounts.join(', ')}`,
	},
	sources: 'Sources: ',
	moreSources: (count) => `and ${count} more`,
	choices: { title: 'Choose what is shown', others: 'All others' },
	table: 'Table',
	tableOf: (title) => `Table: ${title}`,
	data: 'Data and embed',
	langOf: () => undefined,
};
