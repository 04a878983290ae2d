import type { ListMessages } from '../lists.ts';
import { counted } from './counted.ts';

/** The Ukrainian words of the home page, the lists and the search. */
export const lists: ListMessages = {
	article: {
		about: 'Про це пояснення',
		minutes: (count) => `${count} хв`,
		figures: (count) => counted(count, 'число', 'числа', 'чисел'),
		readNext: 'Читайте далі',
	},
	first: {
		more: 'Запис',
		subjects: 'Теми',
		take: 'Узяти з собою',
		allData: 'Усі дані',
		explainers: 'Стрічка пояснень',
		corrections: 'Стрічка виправлень',
		newestCorrections: 'Останні виправлення',
		dataPackage: 'Пакет даних',
	},
	untranslated: {
		title: 'Ще не перекладено',
		note: 'Ці пояснення поки що є лише англійською. Їхні числа та джерела вже є українською.',
	},
	tag: {
		title: (tag) => `Пояснення на тему «${tag}»`,
		articles: (count, tag) =>
			`${counted(count, 'пояснення', 'пояснення', 'пояснень')} на тему «${tag}»; кожне число — зі своїми застереженнями.`,
	},
	allArticles: {
		title: 'Усі пояснення',
		all: (count) => `Усі: ${counted(count, 'пояснення', 'пояснення', 'пояснень')}`,
	},
	series: {
		label: 'Серія',
		part: (name, position, count) => [name, `, частина ${position} з ${count}`],
	},
	figure: {
		head: ['Станом на', 'Заявлено', 'Хто каже', 'Джерело'],
		differs: 'відрізняється від того, що повторює',
		repeats: 'повторює інше число',
	},
	pages: {
		label: 'Сторінки списку',
		before: 'Назад',
		next: 'Далі',
		page: (number, count) => `Сторінка ${number} з ${count}`,
		title: (list, number, count) => `${list}, сторінка ${number} з ${count}`,
	},
	facets: {
		any: 'Усі',
		subject: 'Кого стосується',
		measure: 'Що рахують',
		claimant: 'Хто каже',
		evidence: 'Підстава',
		stage: 'Етап',
		source: 'Джерело',
	},
	browser: {
		all: (count) =>
			`Усі числа цього сайту, разом ${count}: хто їх називає, станом на яку дату і де їх надруковано.`,
		each: 'Кожне має сторінку, на якій є ланцюжок повторень, згадки й дані.',
		narrow: 'Звузити список',
		from: 'Станом на, від',
		to: 'Станом на, до',
		order: 'Порядок',
		orders: {
			subject: 'За тим, кого стосується',
			newest: 'Спершу найновіші',
			oldest: 'Спершу найдавніші',
			amount: 'За нижньою межею',
			claimant: 'За тим, хто каже',
		},
		differs: 'Відрізняється від того, що повторює',
		reset: 'Показати всі',
		index: 'За тим, кого стосується число і що рахують',
		script: {
			figures: {
				none: 'Жодного числа з {all}',
				one: '{count} число з {all}',
				few: '{count} числа з {all}',
				many: '{count} чисел із {all}',
				other: '{count} числа з {all}',
			},
			page: 'Сторінка {page} з {pages}',
			before: 'Назад',
			next: 'Далі',
			pages: 'Сторінки знайденого',
			failed: 'Не вдалося завантажити числа; у списку нижче є всі.',
		},
	},
	search: {
		description: (site) => `Пошук серед пояснень, чисел і джерел сайту ${site}.`,
		words: 'Слова, число або хто це каже',
		submit: 'Шукати',
		kind: 'Вид сторінки',
		all: 'Усі',
		figures: 'Числа на сторінці',
		noScript: 'Для пошуку потрібен JavaScript, а тут його вимкнено. У цих списках є все.',
		more: 'Показати ще',
		lists: ({ explainers, figures, sources, claims }) => [
			'Повні списки: ',
			explainers('пояснення'),
			', ',
			figures('числа'),
			', ',
			sources('джерела'),
			', ',
			claims('твердження'),
			'.',
		],
		others: (link) => [
			'Пояснення, яких ще не перекладено, можна знайти ',
			link('пошуком англійською'),
			'.',
		],
		kinds: {
			explainer: { one: 'Пояснення', all: 'Пояснення' },
			figure: { one: 'Число', all: 'Числа' },
			source: { one: 'Джерело', all: 'Джерела' },
		},
		undated: 'без дати',
		script: {
			pages: {
				none: 'За запитом «{words}» нічого не знайдено.',
				one: '{count} сторінка за запитом «{words}».',
				few: '{count} сторінки за запитом «{words}».',
				many: '{count} сторінок за запитом «{words}».',
				other: '{count} сторінки за запитом «{words}».',
			},
			notChosen: 'За запитом «{words}» з таким вибором нічого не знайдено.',
			near: 'Слова «{words}» ніде немає: ось сторінки зі словом «{meant}».',
			missing: 'Слова «{words}» ніде немає.',
			failed: 'Не вдалося завантажити індекс; у списках нижче є все.',
		},
		unbuilt: 'Тут немає індексу для пошуку: його створює npm run build.',
	},
	removed: {
		title: 'Цю сторінку вилучено',
		on: (day) => `Вилучено ${day}.`,
		words: (link) => ['Усі пояснення перелічено на ', link('першій сторінці'), '.'],
	},
	moved: {
		title: 'Цю сторінку перенесено',
		words: (link) => ['Тепер вона за адресою ', link, '.'],
	},
	notFound: {
		title: 'Сторінки за цією адресою немає',
		words: (link) => [
			'Можливо, її перейменовано. Усі пояснення перелічено на ',
			link('першій сторінці'),
			'.',
		],
	},
};
