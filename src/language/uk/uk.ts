import type { Language } from '../language.ts';
import { changing } from './changing.ts';
import { endings } from './endings.ts';
import { inMonths, months, ofMonths } from './months.ts';
import { words } from './number-words.ts';
import { alone, multipliers, numbers, orders, scales } from './numbers.ts';
import { exactPhrases, phrases, phrasesAtEnd, phrasesAfter, renderings } from './phrases.ts';
import { prose } from './prose.ts';
import { retelling } from './retelling.ts';
import { writer } from './write.ts';
import { baseForms } from '../write/base-forms.ts';

/**
 * Ukrainian, as newsrooms write numbers. Words have straight apostrophes, like the texts when they
 * are read.
 */
/** Words that a rate is per. */
const baseWords = new Map([
	[100, ['сто', 'сотню']],
	[1000, ['тисячу', 'тисяч', 'тис.']],
	[100_000, ['сто тисяч']],
	[1_000_000, ['мільйон', 'мільйонів', 'млн']],
]);

export const uk: Language = {
	locale: 'uk-UA',
	writer,
	decimal: ',',
	grouping: ' ',
	articles: [],
	endings,
	renderings,
	phrases,
	exactPhrases,
	neverOfMoney: [],
	phrasesAfter,
	phrasesAtEnd,
	signsAfter: { 'at-least': ['+'] },
	atMostOfMoney: 'до',
	perBase: (base) =>
		baseForms(base, baseWords).flatMap((form) => [`на ${form}`, `на кожні ${form}`]),
	atMostBelowZero: 'не більше ніж',
	scales,
	orders,
	numbers,
	multipliers,
	alone,
	isHyphenated: false,
	words,
	changing,
	retelling,
	prose,
	months: [...ofMonths, ...months, ...inMonths],
	yearLeads: ['у', 'в', 'з', 'від', 'до', 'після', 'початку', 'кінця', 'наприкінці', 'середині'],
	yearAfter: ['року', 'рік', 'році', 'роком', 'р.'],
	to: 'до',
	rangeJoins: ['до', 'і до', 'по', 'або', 'чи', '-'],
	joins: ['і', 'й', 'та', 'або', 'чи', 'а також', 'і з боку', 'й з боку', 'та з боку'],
	placeBefore: [
		'в',
		'у',
		'на',
		'проти',
		'по всій',
		'на території',
		'війна в',
		'війни в',
		'війні в',
	],
	placeAfter: [],
	recipientBefore: [
		'для',
		'допомога',
		'допомоги',
		'допомогу',
		'допомогою',
		'на допомогу',
		'підтримка',
		'підтримки',
		'підтримку',
		'на підтримку',
	],
	noVotes: 'жодного голосу',
};
