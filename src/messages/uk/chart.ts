import type { MoneyWords, PeriodLength } from '../../charts/kit/money-words.ts';
import type { ChartWords } from '../../charts/kit/words.ts';
import { isLatin } from '../../language/latin.ts';
import { shortMonths } from '../../language/uk/months.ts';
import { counted } from './counted.ts';

const units: Readonly<
	Record<PeriodLength['unit'], readonly [one: string, few: string, many: string]>
> = {
	day: ['день', 'дні', 'днів'],
	month: ['місяць', 'місяці', 'місяців'],
	year: ['рік', 'роки', 'років'],
};
const lengthWords = ({ count, unit }: PeriodLength) => counted(count, ...units[unit]);
const inEach: Readonly<Record<string, string>> = {
	'1 день': 'за кожен день',
	'1 місяць': 'за кожен місяць',
	'3 місяці': 'за кожен квартал',
	'6 місяців': 'за кожне півріччя',
	'1 рік': 'за кожен рік',
};

const money: MoneyWords = {
	ofKind: (kind, amount) => `${kind}\u00a0— ${amount}`,
	total: 'Загалом, як заявлено',
	inAll: (amount) => `загалом ${amount}`,
	forms: { periods: 'за кожен період', cumulative: 'усього на кожну дату' },
	inEach: (length) => inEach[lengthWords(length)] ?? `за кожні ${lengthWords(length)}`,
	outlined: (each, length) =>
		`${each}; контуром — ${{ longer: 'довші періоди', shorter: 'коротші періоди', other: 'періоди іншої довжини' }[length]}`,
	uneven: (amount, length, when) => `${amount} за ${lengthWords(length)}, ${when}`,
};

/** The Ukrainian words of drawings. */
export const chart: ChartWords = {
	locale: 'uk-UA',
	trillion: 'трлн',
	billion: 'млрд',
	million: 'млн',
	grades: {
		counted: 'пораховано або записано',
		estimated: 'оцінено',
		claimed: 'заявлено, або підстав не названо',
	},
	signs: {
		approx: 'близько',
		'near-below': 'майже',
		'at-least': 'щонайменше',
		'at-most': 'до',
	},
	log: 'Логарифмічна: кожен крок — у 10 разів',
	differs: 'відрізняється від того, що повторює',
	reported: 'повідомлено, не підтверджено',
	months: shortMonths,
	otherwise: (how) => ` (далі рахують інакше: ${how})`,
	within: '; у цих самих квадратах: ',
	money,
	emphasis: {
		highlighted: (names) => `Кольором виділено: ${names.join(', ')}; решта — сіра.`,
		line: (words) => `Лінія позначає: ${words}.`,
		shaded: (name, where) => `Затінено, ${where}: ${name}.`,
		note: (where, text) => `Примітка, ${where}: ${text.replace(/\.$/, '')}.`,
		context: (names) => `Сірим: ${names}`,
	},
	summary: {
		of: (count, { first, last, lowest, highest }) =>
			[
				`${counted(count, 'число', 'числа', 'чисел')}; перше: ${first}`,
				`останнє: ${last}`,
				...(lowest === undefined ? [] : [`найменше: ${lowest}`]),
				...(highest === undefined ? [] : [`найбільше: ${highest}`]),
			].join('; '),
		events: (count, first, last) =>
			`${counted(count, 'подія', 'події', 'подій')}; перша: ${first} Остання: ${last}`,
		claims: (count, first, last) =>
			`${counted(count, 'твердження', 'твердження', 'тверджень')}; перше: ${first} Останнє: ${last}`,
		row: (name, amounts) => `${name}: ${amounts.join(', ')}`,
	},
	sources: 'Джерела: ',
	moreSources: (count) => `і ще ${count}`,
	choices: { title: 'Вибрати, що показано', others: 'Усі інші' },
	table: 'Таблиця',
	tableOf: (title) => `Таблиця: ${title}`,
	data: 'Дані та вставка',
	langOf: (text) => (isLatin(text) ? 'en' : undefined),
};
