import { formBehind } from '../language/uk/plural.ts';
import type { LanguageCode } from '../record/language.ts';
import type { Unit } from '../record/vocabulary.ts';
import { countEnglish, countUkrainian } from './count-words.ts';
import type { Pieces } from './pieces.ts';

/** What one of `from` buys, or bought, in `to`. */
export interface Exchange {
	readonly rate: number;
	readonly from: Unit;
	readonly to: Unit;
}

type Four = readonly [string, string, string, string];

/** What the drawings of aid, the waffle and the pages of charts say. */
export interface ChartPageMessages {
	readonly aid: {
		/** Of the table: donor, kind, stated, stage; period, by, evidence, source. */
		readonly head: readonly [...Four, ...Four];
		readonly noKind: string;
		readonly noStage: string;
		/** The unit of all amounts: "in US dollars". */
		unit(label: string): string;
		/** "as of Apr 2026" */
		asOf(date: string): string;
		/** How bars are sorted. */
		readonly byLowerBound: string;
		readonly largestFirst: string;
		readonly areas: string;
		readonly unstated: string;
	};
	readonly ladder: {
		readonly head: readonly [string, string, ...Four];
		readonly notStated: string;
		readonly exits: string;
		readonly besideIt: string;
		readonly fromZero: string;
	};
	/** Of a part in another currency than its whole: "Depots: €1.3 billion, drawn at 0.93 euros to one US dollar, 13 February 2024." */
	drawnAt(part: string, exchange: Exchange, date: string): string;
	readonly restated: {
		readonly converted: string;
		inCurrency(label: string): string;
		inPrices(year: string): string;
		/** At which rate, of when and by whom. */
		rate(
			exchange: Exchange,
			how: { readonly rule: string; readonly date: string; readonly source: string },
		): string;
		/** By which index. @param years each with its value */
		prices(
			base: string,
			how: {
				readonly name: string;
				readonly years: readonly (readonly [year: string, value: number])[];
				readonly source: string;
			},
		): string;
	};
	readonly overTime: {
		readonly published: string;
		readonly otherwise: string;
		readonly notKnown: string;
		since(date: string): string;
		subtitle(people: string, period: string): string;
		/** How long a line is level, and what a band is where there is one. */
		lines(months: number, hasBand: boolean): string;
	};
	readonly waffle: {
		/** @param things what `people` or an amount says */
		square(things: string): string;
		/** "500 people". @param said the number in words */
		people(said: string, count: number, unit: Unit): string;
		/** "as many as 120,000 killed" */
		counted(amount: string, what: string): string;
		stated(units: string): string;
		readonly empty: string;
	};
	/** Where a chart stands alone, and in what is taken away of it. */
	readonly alone: {
		/** How to take it away. @param files links to its files, with commas between */
		files<T>(files: T): Pieces<T>;
		readonly copy: string;
		readonly asFirstDrawn: string;
		/** In what others put into their page. */
		narrower(widthPx: number, heightPx: number): string;
		/** Where it is from. @param title that of its article, or a link to it */
		from<T>(title: T, site: string): Pieces<T>;
		known(site: string, day: string): string;
	};
}

const inUkrainian = new Intl.NumberFormat('uk-UA', { maximumSignificantDigits: 12 });
/** "1 долар = 0,93 євро" */
const exchangeInUkrainian = ({ rate, from, to }: Exchange) =>
	`1 ${from.forms?.one ?? from.label} = ${inUkrainian.format(rate)} ${to.forms === undefined ? to.label : formBehind(rate, to.forms, false)}`;
const exchangeInEnglish = ({ rate, from, to }: Exchange) =>
	`${rate} ${to.label} to one ${from.singular ?? from.label}`;

export const chartPage: Readonly<Record<LanguageCode, ChartPageMessages>> = {
	en: {
		aid: {
			head: ['Donor', 'Kind', 'Stated', 'Stage', 'Period', 'By', 'Evidence', 'Source'],
			noKind: 'kind not stated',
			noStage: 'stage not stated',
			unit: (label) => `in ${label}`,
			asOf: (date) => `as of ${date}`,
			byLowerBound:
				'Sorted by the lower bound that was stated; a pale or fading end is not certain',
			largestFirst: 'The largest first',
			areas:
				'Areas are amounts: a donor is as large as the sum of the kinds stated here, the largest first',
			unstated: 'Where nothing was stated nothing is drawn',
		},
		ladder: {
			head: ['Stage', 'Amount', 'Of', 'As of', 'By', 'Source'],
			notStated: 'not stated',
			exits: 'No longer on its way:',
			besideIt: 'each as of the day beside it',
			fromZero: 'Every bar starts at zero',
		},
		drawnAt: (part, exchange, date) => `${part}, drawn at ${exchangeInEnglish(exchange)}, ${date}.`,
		restated: {
			converted: 'Converted',
			inCurrency: (label) => `In ${label}`,
			inPrices: (year) => `In prices of ${year}`,
			rate: (exchange, { rule, date, source }) =>
				`Converted at ${exchangeInEnglish(exchange)}, ${rule}, ${date} (${source}), and rounded as they were stated.`,
			prices: (base, { name, years, source }) =>
				`Nominal amounts in prices of ${base}, by ${name} (${years.map(([year, value]) => `${year}: ${value}`).join(', ')}; ${source}), rounded as they were stated.`,
		},
		overTime: {
			published: 'Published',
			otherwise: 'Counted otherwise from here on',
			notKnown: 'not known',
			since: (date) => `since ${date}`,
			subtitle: (people, period) =>
				`${people}, as stated, by the date that each figure describes, ${period}.`,
			lines: (months, hasBand) =>
				`A line is level until the same claimant states another figure, for at most ${countEnglish(months, 'month', 'months')}${hasBand ? '; a band is a stated range' : ''}.`,
		},
		waffle: {
			square: (things) => `1 square = ${things}`,
			people: (said, count, { singular, label }) =>
				`${said} ${count === 1 ? (singular ?? 'person') : label}`,
			counted: (amount, what) => `${amount} ${what}`,
			stated: (units) => `${units}, as stated.`,
			empty: ' Empty squares lie between the lowest and the highest number that the words allow.',
		},
		alone: {
			files: (files) => ['This chart as ', files, '. To show it in another page, copy this:'],
			copy: 'Text to copy',
			asFirstDrawn: 'As first drawn',
			narrower: (widthPx, heightPx) =>
				`In a column narrower than ${widthPx} px: height="${heightPx}"`,
			from: (title, site) => ['From “', title, `”, ${site}`],
			known: (site, day) => `${site}, as known on ${day}`,
		},
	},
	uk: {
		aid: {
			head: ['Донор', 'Вид', 'Заявлено', 'Етап', 'Період', 'Хто каже', 'Підстава', 'Джерело'],
			noKind: 'вид не названо',
			noStage: 'етап не названо',
			unit: (label) => label,
			asOf: (date) => `станом на ${date}`,
			byLowerBound:
				'Упорядковано за заявленою нижньою межею; блідий край або край, що тане, — непевний',
			largestFirst: 'Спершу найбільші',
			areas:
				'Площа — це сума: донор займає стільки, скільки разом дають названі тут види допомоги; спершу найбільші',
			unstated: 'Де нічого не заявлено, нічого й не накреслено',
		},
		ladder: {
			head: ['Етап', 'Сума', 'Чого стосується', 'Станом на', 'Хто каже', 'Джерело'],
			notStated: 'не заявлено',
			exits: 'Далі не піде:',
			besideIt: 'кожна — станом на дату поруч',
			fromZero: 'Кожна смуга починається з нуля',
		},
		drawnAt: (part, exchange, date) =>
			`${part}; на діаграмі — за курсом ${exchangeInUkrainian(exchange)} (${date}).`,
		restated: {
			converted: 'Перераховано',
			inCurrency: (label) => label.charAt(0).toUpperCase() + label.slice(1),
			inPrices: (year) => `У цінах ${year} року`,
			rate: (exchange, { rule, date, source }) =>
				`Перераховано за курсом ${exchangeInUkrainian(exchange)} (${rule}, ${date}; ${source}) й округлено так само, як було заявлено.`,
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
				`Лінія рівна, доки той, хто назвав число, не назве іншого, але щонайбільше ${countUkrainian(months, 'місяць', 'місяці', 'місяців')}${hasBand ? '; смуга — заявлений діапазон' : ''}.`,
		},
		waffle: {
			square: (things) => `1 квадрат = ${things}`,
			people: (said, count, { forms, label }) =>
				`${said} ${forms === undefined ? label : formBehind(count, forms, false)}`,
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
			copy: 'Текст для копіювання',
			asFirstDrawn: 'Як накреслено спочатку',
			narrower: (widthPx, heightPx) => `У колонці, вужчій за ${widthPx} px: height="${heightPx}"`,
			from: (title, site) => ['З пояснення «', title, `», ${site}`],
			known: (site, day) => `${site}, факти станом на ${day}`,
		},
	},
};
