import type { Language } from '../language.ts';

const verbs = (stem: string, endings: string, rest = ''): readonly string[] =>
	endings.split(' ').map((ending) => `${stem}${ending}${rest}`);

/** After these phrases the number and its noun are in the genitive: "близько 2 мільйонів". */
const genitive = {
	'at-least': [
		'не менше',
		'не менш',
		'більше',
		'більш',
		'значно більше',
		'трохи більше',
		'дещо більше',
		'вище',
	],
	'at-most': ['до', 'аж до', 'не більше', 'не більш', 'менше', 'менш', 'нижче'],
	'near-below': [
		'трохи менше',
		'дещо менше',
		'ледь менше',
		...verbs('наближа', 'ється ються лася лась лося лось лися лись вся вшись ючись', ' до'),
		...verbs('наблизи', 'ться лася лась лося лось лися лись вся', ' до'),
		'на межі',
	],
	approx: [
		'близько',
		'коло',
		'біля',
		'порядку',
		'у районі',
		'в районі',
		'в межах',
		'у межах',
		'зо',
	],
} as const;

export const phrases: Language['phrases'] = {
	'at-least': [
		'щонайменше',
		'понад',
		'принаймні',
		'як мінімум',
		'мінімум',
		'більш ніж',
		'більше ніж',
		'більш як',
		'більше як',
		'трохи більше ніж',
		'не менш ніж',
		'не менше ніж',
		'не менш як',
		'не менше як',
		...verbs('перевищу', 'є ють вав вала вало вали ючи'),
		...verbs('перевищи', 'ть в ла ло ли вши'),
		...genitive['at-least'],
		'>',
		'≥',
	],
	'at-most': [
		'до',
		'щонайбільше',
		'максимум',
		'не більш ніж',
		'не більше ніж',
		'не більш як',
		'не більше як',
		'менш ніж',
		'менше ніж',
		'менш як',
		'менше як',
		...verbs('не перевищу', 'є ють вав вала вало вали'),
		...verbs('не перевищи', 'ть в ла ло ли'),
		...genitive['at-most'].filter((word) => word !== 'до'),
		'<',
		'≤',
	],
	'near-below': [
		'майже',
		'мало не',
		'ледь не',
		'ледве не',
		'без малого',
		'трохи менше ніж',
		'трохи менш ніж',
		'дещо менше ніж',
		...genitive['near-below'],
	],
	approx: [
		'близько',
		'приблизно',
		'орієнтовно',
		'за оцінкою',
		'за оцінками',
		'десь',
		'можливо',
		'мабуть',
		'імовірно',
		'ймовірно',
		...genitive.approx.filter((word) => word !== 'близько'),
		'~',
		'≈',
	],
};

export const genitivePhrases: ReadonlySet<string> = new Set(Object.values(genitive).flat());

export const exactPhrases: Language['exactPhrases'] = [
	'рівно',
	'точно',
	'загалом',
	'усього',
	'всього',
	'разом',
	...verbs('сяга', 'є ють в ла ло ли'),
	...verbs('сягну', 'в ла ло ли'),
	...verbs('станови', 'ть в ла ло ли'),
	...verbs('дося', 'г гла гло гли гає'),
];

export const phrasesAfter: Language['phrasesAfter'] = {
	'at-least': ['або більше', 'чи більше', 'і більше', 'та більше', 'щонайменше'],
	'at-most': ['або менше', 'чи менше', 'і менше', 'та менше', 'щонайбільше'],
	approx: ['приблизно', 'орієнтовно', 'плюс-мінус', 'можливо', 'мабуть', 'імовірно', 'ймовірно'],
};

export const phrasesAtEnd: Language['phrasesAtEnd'] = [
	'або більше',
	'чи більше',
	'щонайменше',
	'щонайбільше',
	'або менше',
	'чи менше',
];

/**
 * Translations of English phrases in records, if the usual word for their qualifier is not the
 * closest.
 */
export const renderings: ReadonlyMap<string, string> = new Map([
	...[
		'more than',
		'over',
		'in excess of',
		'upwards of',
		'exceeds',
		'exceeded',
		'exceeding',
		'topped',
		'passed',
		'surpassed',
		'above',
	].map((phrase) => [phrase, 'понад'] as const),
	...['no fewer than', 'no less than', 'not less than', 'not fewer than'].map(
		(phrase) => [phrase, 'не менше'] as const,
	),
	...['no more than', 'not more than', 'at most'].map((phrase) => [phrase, 'не більше'] as const),
	...['fewer than', 'less than', 'under', 'below'].map((phrase) => [phrase, 'менш ніж'] as const),
	...[
		'just under',
		'just below',
		'slightly less than',
		'slightly under',
		'a little under',
		'a little less than',
	].map((phrase) => [phrase, 'трохи менше ніж'] as const),
	...[
		'just over',
		'slightly more than',
		'slightly over',
		'a little more than',
		'a little over',
	].map((phrase) => [phrase, 'трохи більше ніж'] as const),
	...['approximately', 'roughly', 'approx.', 'in the region of'].map(
		(phrase) => [phrase, 'приблизно'] as const,
	),
	...['an estimated', 'estimated', 'estimated at'].map((phrase) => [phrase, 'за оцінкою'] as const),
	...['perhaps', 'maybe', 'possibly'].map((phrase) => [phrase, 'можливо'] as const),
	['probably', 'імовірно'],
	...['or more'].map((phrase) => [phrase, 'або більше'] as const),
]);
