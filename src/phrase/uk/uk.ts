import type { Language } from '../language.ts';
import { endings } from './endings.ts';
import { alone, multipliers, numbers, orders, scales } from './numbers.ts';
import { exactPhrases, phrases, phrasesBehind, renderings } from './phrases.ts';
import { prose } from './prose.ts';
import { writer } from './write.ts';

/** Ukrainian, as newsrooms write such numbers. Words are in straight apostrophes, as texts are before they are read. */
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
	phrasesBehind,
	signsBehind: { 'at-least': ['+'] },
	atMostOfMoney: 'до',
	scales,
	orders,
	numbers,
	multipliers,
	alone,
	isHyphenated: false,
	prose,
	months: [
		'січня', 'лютого', 'березня', 'квітня', 'травня', 'червня', 'липня', 'серпня', 'вересня', 'жовтня', 'листопада', 'грудня',
		'січень', 'лютий', 'березень', 'квітень', 'травень', 'червень', 'липень', 'серпень', 'вересень', 'жовтень', 'листопад', 'грудень',
		'січні', 'лютому', 'березні', 'квітні', 'травні', 'червні', 'липні', 'серпні', 'вересні', 'жовтні', 'листопаді', 'грудні',
	],
	yearLeads: ['у', 'в', 'з', 'від', 'до', 'після', 'початку', 'кінця', 'наприкінці', 'середині'],
	yearBehind: ['року', 'рік', 'році', 'роком', 'р.'],
	to: 'до',
	rangeJoins: ['до', 'і до', 'по', 'або', 'чи', '-'],
	joins: ['і', 'й', 'та', 'або', 'чи', 'а також', 'і з боку', 'й з боку', 'та з боку'],
	placeBefore: ['в', 'у', 'на', 'проти', 'по всій', 'на території', 'війна в', 'війни в', 'війні в'],
	placeBehind: [],
	recipientBefore: ['для', 'допомога', 'допомоги', 'допомогу', 'допомогою', 'на допомогу', 'підтримка', 'підтримки', 'підтримку', 'на підтримку'],
	noVotes: 'жодного голосу',
};
