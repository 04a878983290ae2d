import type { Language } from '../language.ts';
import { prose } from './prose.ts';

const units = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

const numbers = new Map<string, number>(units.map((word, value) => [word, value]));
for (const [index, ten] of tens.entries()) {
	numbers.set(ten, (index + 2) * 10);
	for (let unit = 1; unit <= 9; unit++) numbers.set(`${ten}-${units[unit]}`, (index + 2) * 10 + unit);
}

/** English, as newsrooms write such numbers (CONVENTIONS 7). */
export const en: Language = {
	locale: 'en-GB',
	phrases: {
		'at-least': ['at least', 'more than', 'over', 'no fewer than', 'not less than', 'no less than', 'upwards of', 'well over', 'well above'],
		'at-most': ['as many as', 'up to', 'as much as', 'no more than', 'not more than', 'at most', 'fewer than', 'less than', 'under'],
		'near-below': ['close to', 'nearly', 'almost', 'approaching', 'nearing', 'near', 'just under'],
		approx: ['about', 'around', 'some', 'roughly', 'approximately', 'an estimated', 'circa'],
	},
	exactPhrases: ['a total of', 'exactly'],
	atMostOfMoney: 'up to',
	scales: [
		[1e12, ['trillion', 'tn']],
		[1e9, ['billion', 'bn', 'b']],
		[1e6, ['million', 'mn', 'm']],
		[1e3, ['thousand', 'k']],
	],
	orders: new Map([
		[10, 'dozens'], [100, 'hundreds'], [1e3, 'thousands'], [1e4, 'tens of thousands'], [1e5, 'hundreds of thousands'],
		[1e6, 'millions'], [1e7, 'tens of millions'], [1e8, 'hundreds of millions'], [1e9, 'billions'],
	]),
	numbers,
	multipliers: new Map([['dozen', 12], ['hundred', 100], ['thousand', 1e3], ['million', 1e6], ['billion', 1e9], ['trillion', 1e12]]),
	prose,
	half: 'half a',
	months: ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec'],
	yearLeads: ['in', 'by', 'of', 'since', 'until', 'early', 'late', 'mid'],
	to: 'to',
	noVotes: 'no votes',
};
