import { formBehind } from '../language/uk/plural.ts';
import { chartPage } from './chart-page.ts';
import { figurePage } from './figure-page.ts';
import { lists } from './lists.ts';
import type { Messages } from './messages.ts';
import { recordPages } from './record-pages.ts';
import { terms } from './terms.ts';
import { ukrainianWords } from './uk-chart.ts';

const count = (number: number, one: string, few: string, many: string) =>
	`${number} ${formBehind(number, { one, few, many, other: few }, false)}`;

export const uk: Messages = {
	page: {
		skip: 'Перейти до тексту',
		site: 'Сайт',
		explainers: 'Пояснення',
		figures: 'Числа',
		sources: 'Джерела',
		search: 'Пошук',
		corrections: 'Виправлення:',
		about: 'Про вміст',
		claims: 'Твердження',
		correctionsPage: 'Виправлення',
		data: 'Дані',
		checked: 'Як перевірено цей сайт',
		method: 'Метод',
		glossary: 'Словник',
	},
	ownName: 'Українською',
	status: {
		label: 'Стан',
		factsAsOf: 'Факти станом на',
		sources: (number) => count(number, 'джерело', 'джерела', 'джерел'),
		figures: (number, traced) =>
			number === 0
				? 'Без чисел'
				: `${count(number, 'число', 'числа', 'чисел')}, ${traced < number ? `походження відоме для ${traced} із них` : number === 1 ? 'його походження відоме' : 'походження всіх відоме'}`,
		differing: (number) =>
			`${number} ${formBehind(number, { one: 'відрізняється', few: 'відрізняються', many: 'відрізняються', other: 'відрізняються' }, false)} від того, що ${formBehind(number, { one: 'повторює', few: 'повторюють', many: 'повторюють', other: 'повторюють' }, false)}`,
		checked: 'Як це перевірено',
		translation: (original, day) => `Переклад (${original}), ${day}`,
	},
	list: {
		title: 'Джерела',
		cite: 'Цитувати',
		archived: 'Архівна копія',
		archivedAt: (publisher) => `Архівна копія: ${publisher}`,
		restsOn: (words) => ['Спирається на: ', words, '.'],
		notOpened: 'Тут не відкривали.',
		more: 'Докладніше',
	},
	source: (number, at) => `Джерело ${number}${at === undefined ? '' : `, ${at}`}`,
	claimant: { unnamed: 'без імені', to: (name) => `для ${name}`, in: 'у' },
	evidence: {
		named: 'пораховано поіменно',
		verified: 'перевірено кожен випадок',
		record: 'офіційний запис',
		'estimate-published-method': 'оцінка, метод оприлюднено',
		'estimate-unpublished-method': 'оцінка, метод не оприлюднено',
		claim: 'твердження',
		unknown: 'підстав не названо',
	},
	card: {
		changed: 'Змінено під час повторення:',
		more: 'Більше про це число',
		labelled: (label, what) => `${what}: ${label}`,
		partOf: (amount) => `частина цілого (${amount})`,
		notFound: 'Повторює те, чого тут не знайдено.',
		repeats: (words, isUnknown) =>
			`Повторює «${words}»${isUnknown ? ', а це повторює те, чого тут не знайдено' : ''}.`,
	},
	chain: {
		title: 'Одна оцінка, переказана знову',
		unknown: 'Першоджерело невідоме',
		incomparable: 'Порівняти неможливо',
		noQualifier: '(без застереження)',
		subtitle: (hasChanges) =>
			`Від першоджерела до останнього повторення${hasChanges ? '; що змінилося дорогою, виділено жирним і підкреслено' : ''}.`,
		head: ['Станом на', 'Хто', 'Сказано', 'Дорогою', 'Чому', 'Джерело'],
	},
	edge: {
		independent: 'незалежно, з власним джерелом',
		differs: (changes) => `відрізняється: ${changes}`,
		changed: (changes) => `змінено: ${changes}`,
		became: (kind, was, is) => `${kind} («${was}» стало «${is}»)`,
		softened: (kinds) => (kinds === '' ? 'пом’якшено' : `пом’якшено (${kinds})`),
		unchanged: 'без змін',
		classes: {
			definition: 'визначення',
			'qualifier dropped': 'застереження зникло',
			'bound flipped': 'межу перевернуто',
			'range collapsed': 'від діапазону лишився край',
			'near became reached': '«майже» стало «вже»',
			'qualifier changed': 'інше застереження',
			unit: 'одиниця',
			'subject moved': 'кого стосується',
			'population changed': 'кого рахують',
			'scope widened': 'ширше охоплення',
			'scope narrowed': 'вужче охоплення',
			'place changed': 'місце',
			'status raised': 'пізніший етап',
			'status lowered': 'раніший етап',
			'as-of lost': 'зникла дата',
			'as-of moved': 'інша дата',
			'attribution lost': 'зникло авторство',
			'attribution changed': 'інше авторство',
			'amount changed': 'саме число',
			softened: 'пом’якшено',
		},
	},
	standing: {
		withdrawn: (when) => `Відкликано ${when}`,
		superseded: (when, by) => `Замінено ${when}${by === undefined ? '' : `: ${by}`}`,
		withdrawnShort: 'відкликано',
		supersededShort: 'замінено',
		when: (date) => `(${date})`,
	},
	claims: {
		title: 'Хто що каже',
		subtitle: 'Що сказано і з чиїх слів відомо, що це стверджують, заперечують чи не коментують.',
		head: ['Хто', 'Хто це', 'Позиція', 'Що', 'На що відповідає', 'Дата', 'Джерело'],
		said: 'Що сказано',
		secondHand: 'з других рук',
		stances: {
			asserts: 'Твердження',
			denies: 'Заперечення',
			declines: 'Без коментаря',
			contradicts: 'Розбіжність',
			decrees: 'Рішення',
		},
		columns: {
			'unnamed-direct': 'Без імені',
			'unnamed-secondhand': 'Без імені',
			named: 'З іменем',
			institution: 'Установа',
			outlet: 'Медіа',
		},
	},
	timeline: {
		title: 'Що й коли сталося',
		yes: 'Так',
		head: ['Дата', 'Що сталося', 'Підтверджено', 'Джерело'],
		strip: 'Те саме в масштабі',
		scale: 'У масштабі.',
		open: 'Порожній кружок — повідомлено, не підтверджено.',
		bar: 'Смуга — дата, відома лише з точністю до місяця чи року.',
	},
	period: (from, to) => `${from} — ${to}`,
	estimates: {
		head: ['Кого рахують', 'Чиї', 'Заявлено', 'Станом на', 'Хто каже', 'Підстава', 'Джерело'],
		stated: (people, period) => `${people}, як заявлено; дати: ${period}`,
		bar: 'смуга — заявлений діапазон',
		fades: 'край, що тане, — відкрита межа',
		order: {
			oldest: 'спершу найдавніші',
			oldestInEach: 'у кожній частині спершу найдавніші',
			lowest: 'спершу з найменшою нижньою межею',
			highest: 'спершу з найбільшою нижньою межею',
			claimant: 'за тим, хто каже',
			text: 'у порядку тексту',
		},
	},
	breakdown: {
		part: 'Частина',
		amount: 'Сума',
		stage: 'Етап',
		asOf: 'Станом на',
		source: 'Джерело',
		rest: 'Тут не розписано',
		whole: (name) => `${name}: усього`,
		ofWhich: (name) => `З цього: ${name}`,
		day: 'станом на',
		basis: { nominal: 'у поточних цінах', real: 'у сталих цінах' },
		ofThis: 'З цього',
		of: (name) => `У складі «${name}»`,
	},
	log: {
		label: 'Логарифмічна шкала',
		subtitle:
			'Логарифмічна вісь: кожен крок — у 10 разів, тож однакові відрізки — це однакові множники, а не однакові кількості. Нуля на ній немає.',
	},
	chart: ukrainianWords,
	chartPage: chartPage.uk,
	figurePage: figurePage.uk,
	recordPages: recordPages.uk,
	lists: lists.uk,
	terms: terms.uk,
};
