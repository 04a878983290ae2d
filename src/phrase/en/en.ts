import type { Language } from '../language.ts';
import { prose } from './prose.ts';
import { writer } from './write.ts';

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
	writer,
	decimal: '.',
	grouping: ', ',
	articles: ['a', 'an', 'the'],
	endings: [],
	phrases: {
		'at-least': [
			'at least', 'more than', 'over', 'no fewer than', 'not fewer than', 'no less than', 'not less than', 'a minimum of', 'minimum of', 'at the very least',
			'just over', 'slightly over', 'slightly more than', 'a little over', 'a little more than', 'well over', 'far over', 'far more than', 'much more than',
			'above', 'well above', 'just above', 'in excess of', 'well in excess of', 'upwards of', 'upward of', 'north of', 'greater than', 'higher than',
			'exceed', 'exceeds', 'exceeded', 'exceeding', 'tops', 'topped', 'topping', 'surpass', 'surpasses', 'surpassed', 'surpassing', 'passes', 'passed', '>', '≥',
		],
		'at-most': [
			'as many as', 'up to', 'as much as', 'as high as', 'no more than', 'not more than', 'no higher than', 'not exceeding', 'at most', 'at the most', 'a maximum of', 'maximum of',
			'fewer than', 'less than', 'lower than', 'under', 'well under', 'below', 'well below', 'capped at', '<', '≤',
		],
		'near-below': [
			'close to', 'nearly', 'almost', 'approaching', 'beginning to approach', 'approaches', 'approached', 'nearing', 'nears', 'neared', 'near', 'just under', 'just below', 'just short of', 'just shy of', 'short of', 'shy of',
			'slightly under', 'slightly below', 'slightly less than', 'slightly fewer than', 'a little under', 'a little less than', 'not quite', 'on the verge of',
		],
		approx: [
			'about', 'around', 'some', 'roughly', 'approximately', 'an estimated', 'estimated', 'estimated at', 'circa', 'c.', 'ca.', 'approx.', 'somewhere around', 'something like',
			'in the region of', 'in the order of', 'on the order of', 'in the vicinity of', 'in the neighbourhood of', 'in the neighborhood of', 'more or less', '~', '≈',
		],
	},
	exactPhrases: ['a total of', 'exactly', 'precisely', 'reach', 'reaches', 'reached', 'reaching', 'hit', 'hits', 'hitting'],
	neverOfMoney: ['passes', 'passed'],
	phrasesBehind: { 'at-least': ['or more', 'at least', 'at a minimum'], 'at-most': ['or fewer', 'or less', 'at most', 'at the most'], approx: ['or so', 'give or take', 'estimated', 'approximately'] },
	signsBehind: { 'at-least': ['+', '-plus'] },
	atMostOfMoney: 'up to',
	scales: [
		[1e12, ['trillion', 'tn']],
		[1e9, ['billion', 'bn', 'b']],
		[1e6, ['million', 'mn', 'm']],
		[1e3, ['thousand', 'k']],
	],
	orders: new Map([
		[10, ['dozens']], [100, ['hundreds']], [1e3, ['thousands']], [1e4, ['tens of thousands']], [1e5, ['hundreds of thousands']],
		[1e6, ['millions']], [1e7, ['tens of millions']], [1e8, ['hundreds of millions']], [1e9, ['billions']],
	]),
	numbers,
	multipliers: new Map([['dozen', 12], ['hundred', 100], ['thousand', 1e3], ['million', 1e6], ['billion', 1e9], ['trillion', 1e12]]),
	alone: new Set(),
	isHyphenated: true,
	prose,
	months: ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'aug', 'sep', 'sept', 'oct', 'nov', 'dec'],
	yearLeads: ['in', 'by', 'of', 'since', 'until', 'early', 'late', 'mid'],
	yearBehind: [],
	to: 'to',
	rangeJoins: ['to', 'up to', 'or', '-'],
	joins: ['and', 'or', '&', 'and the', 'as well as'],
	placeBefore: ['in', 'inside', 'within', 'across', 'throughout'],
	placeBehind: ['war', 'conflict', 'crisis', 'invasion'],
	recipientBefore: ['to', 'for', 'to help', 'to support'],
	noVotes: 'no votes',
};
