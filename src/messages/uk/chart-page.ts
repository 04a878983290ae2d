import { formAfter } from '../../language/uk/plural.ts';
import type { ChartPageMessages, Exchange } from '../chart-page.ts';
import { counted } from './counted.ts';

const inUkrainian = new Intl.NumberFormat('uk-UA', { maximumSignificantDigits: 12 });
/** "1 долар = 0,93 євро" */
const exchangeInUkrainian = ({ rate, from, to }: Exchange) =>
	`1 ${from.forms?.one ?? from.label} = ${inUkrainian.format(rate)} ${to.forms === undefined ? to.label : formAfter(rate, to.forms, false)}`;

const listInUkrainian = new Intl.ListFormat('uk-UA', { type: 'conjunction' });
const yearsInUkrainian = (years: readonly string[]) =>
	`${listInUkrainian.format(years)} ${years.length === 1 ? 'року' : 'років'}`;

/** The Ukrainian words of the charts of money, the waffle and the pages of charts. */
export const chartPage: ChartPageMessages = {
	money: {
		head: ['Чиї кошти', 'Вид', 'Заявлено', 'Етап', 'Період', 'Хто каже', 'Підстава', 'Джерело'],
		noKind: 'вид не названо',
		noStage: 'етап не названо',
		unit: (label) => label,
		asOf: (date) => `станом на ${date}`,
		byLowerBound: 'Упорядковано за заявленою нижньою межею; смуга закінчується на заявленій сумі',
		largestFirst: 'Спершу найбільші',
		emptyPlace: 'Порожньо там, де нічого не заявлено',
		ofAll: (kind) => `Кожна смуга\u00a0— 100% накресленого; упорядковано за часткою: ${kind}`,
		allKinds: 'усі види разом',
		unstated: 'Де нічого не заявлено, нічого й не накреслено',
	},
	ladder: {
		head: ['Етап', 'Сума', 'Чого стосується', 'Станом на', 'Хто каже', 'Джерело'],
		notStated: 'не заявлено',
		exits: 'Далі не піде:',
		besideIt: 'кожна — станом на дату поруч',
		fromZero: 'Кожна смуга починається з нуля',
		ofBefore: 'Між смугами — яка це частка попередньої; обчислено з двох сум',
		share: (share) => `${share} попередньої`,
	},
	drawnAt: (part, exchange, date) =>
		`${part}; на діаграмі — за курсом ${exchangeInUkrainian(exchange)} (${date}).`,
	restated: {
		converted: 'Перераховано',
		inCurrency: (label, { date, otherYears }) =>
			`${label.charAt(0).toUpperCase() + label.slice(1)}, курс: ${date}${otherYears.length === 0 ? '' : ` (це не курс ${yearsInUkrainian(otherYears)})`}`,
		inPrices: (year) => `У цінах ${year} року`,
		rate: (exchange, { rule, date, source, otherYears }) =>
			`Перераховано за курсом ${exchangeInUkrainian(exchange)} (${rule}, ${date}; ${source}) й округлено так само, як було заявлено.${otherYears.length === 0 ? '' : ` Це не курс ${yearsInUkrainian(otherYears)}: суми за інші роки приблизні.`}`,
		prices: (base, { name, years, source }) =>
			`Номінальні суми в цінах ${base} року за показником «${name}» (${years.map(([year, value]) => `${year}: ${inUkrainian.format(value)}`).join('; ')}; ${source}), округлені так само, як було заявлено.`,
	},
	overTime: {
		published: 'Опубліковано',
		otherwise: 'Далі рахують інакше',
		notKnown: 'невідомо',
		since: (date) => `від ${date}`,
		subtitle: (people, period) =>
			`${people}, як заявлено, за датами, яких стосуються числа: ${period}.`,
		lines: (months, hasBand) =>
			`Лінія рівна, доки той, хто назвав число, не назве іншого, але щонайбільше ${counted(months, 'місяць', 'місяці', 'місяців')}${hasBand ? '; смуга — заявлений діапазон' : ''}.`,
	},
	waffle: {
		square: (things) => `1 квадрат = ${things}`,
		people: (said, count, { forms, label }) =>
			`${said} ${forms === undefined ? label : formAfter(count, forms, false)}`,
		counted: (amount, what) => `${amount} — ${what}`,
		stated: (units) => `${units}, як заявлено.`,
		empty: ' Порожні квадрати лежать між найменшим і найбільшим числом, яке допускають слова.',
	},
	alone: {
		files: (files) => [
			'Ця діаграма у форматах ',
			files,
			'. Щоб показати її на іншій сторінці, скопіюйте це:',
		],
		darkPicture: 'темний PNG',
		squarePicture: 'квадратний PNG',
		copy: 'Текст для копіювання',
		asFirstDrawn: 'Як накреслено спочатку',
		narrower: (widthPx, heightPx) => `У колонці, вужчій за ${widthPx} px: height="${heightPx}"`,
		from: (title, site) => ['З пояснення «', title, `», ${site}`],
		known: (site, day) => `${site}, факти станом на ${day}`,
	},
};
