import type { BrowserWords, SearchWords } from '../browser/search/words.ts';
import type { LanguageCode } from '../record/language.ts';
import { countEnglish, countUkrainian } from './count-words.ts';
import type { Pieces } from './pieces.ts';

/** By what figures and pages can be narrowed, as a form names it. */
type FacetName = 'subject' | 'measure' | 'claimant' | 'evidence' | 'stage' | 'source';

/** What the first page, the lists, the browser of figures and the search say. */
export interface ListMessages {
	/** Under the title of an article in a list. */
	readonly article: {
		readonly about: string;
		minutes(count: number): string;
		figures(count: number): string;
	};
	readonly first: Readonly<
		Record<
			'more' | 'subjects' | 'take' | 'allData' | 'explainers' | 'corrections' | 'dataPackage',
			string
		>
	>;
	/** Above the articles that nobody has translated yet. */
	readonly untranslated: { readonly title: string; readonly note: string };
	readonly tag: { title(tag: string): string; articles(count: number, tag: string): string };
	readonly series: {
		readonly label: string;
		part<T>(name: T, position: number, count: number): Pieces<T>;
	};
	/** A figure in a list, and the list in pages. */
	readonly figure: {
		readonly head: readonly [asOf: string, stated: string, by: string, source: string];
		readonly differs: string;
		readonly repeats: string;
		readonly pages: string;
		readonly before: string;
		readonly next: string;
		page(number: number, count: number): string;
		titleOfPage(number: number, count: number): string;
	};
	readonly facets: Readonly<Record<FacetName | 'any', string>>;
	readonly browser: {
		all(count: number): string;
		readonly each: string;
		readonly narrow: string;
		readonly from: string;
		readonly to: string;
		readonly order: string;
		readonly orders: Readonly<
			Record<'subject' | 'newest' | 'oldest' | 'amount' | 'claimant', string>
		>;
		readonly differs: string;
		readonly reset: string;
		readonly index: string;
		readonly script: BrowserWords;
	};
	readonly search: {
		description(site: string): string;
		readonly words: string;
		readonly submit: string;
		readonly kind: string;
		readonly all: string;
		readonly figures: string;
		readonly noScript: string;
		readonly more: string;
		lists<T>(
			lists: Readonly<
				Record<'explainers' | 'figures' | 'sources' | 'claims', (words: string) => T>
			>,
		): Pieces<T>;
		/** Where the articles that this language lacks are found. */
		others<T>(link: (words: string) => T): Pieces<T>;
		readonly kinds: Readonly<
			Record<'explainer' | 'figure' | 'source', { readonly one: string; readonly all: string }>
		>;
		readonly undated: string;
		readonly script: SearchWords;
		/** In the place of `script.failed` where there is no index. */
		readonly unbuilt: string;
	};
	readonly notFound: { readonly title: string; words<T>(link: (words: string) => T): Pieces<T> };
}

export const lists: Readonly<Record<LanguageCode, ListMessages>> = {
	en: {
		article: {
			about: 'About this explainer',
			minutes: (count) => `${count} min`,
			figures: (count) => countEnglish(count, 'figure', 'figures'),
		},
		first: {
			more: 'More',
			subjects: 'Subjects',
			take: 'Take it with you',
			allData: 'All data',
			explainers: 'Feed of explainers',
			corrections: 'Feed of corrections',
			dataPackage: 'Data package',
		},
		untranslated: {
			title: 'Not translated yet',
			note: 'So far these explainers are in another language alone.',
		},
		tag: {
			title: (tag) => `Explainers on ${tag}`,
			articles: (count, tag) =>
				`${countEnglish(count, 'explainer', 'explainers')} on ${tag}, each number with its caveats.`,
		},
		series: {
			label: 'Series',
			part: (name, position, count) => [name, `, ${position} of ${count}`],
		},
		figure: {
			head: ['As of', 'Stated', 'By', 'Source'],
			differs: 'differs from what it repeats',
			repeats: 'repeats another figure',
			pages: 'Pages of the list',
			before: 'Before',
			next: 'Next',
			page: (number, count) => `Page ${number} of ${count}`,
			titleOfPage: (number, count) => `Figures, page ${number} of ${count}`,
		},
		facets: {
			any: 'Any',
			subject: 'Subject',
			measure: 'Measure',
			claimant: 'Claimant',
			evidence: 'Evidence',
			stage: 'Stage of aid',
			source: 'Source',
		},
		browser: {
			all: (count) =>
				`Every number on this site, ${count} in all, with who says it, as of when and where it is printed.`,
			each: 'Each has a page with its chain, its uses and its data.',
			narrow: 'Narrow the list',
			from: 'As of, from',
			to: 'As of, to',
			order: 'Order',
			orders: {
				subject: 'By subject',
				newest: 'Newest first',
				oldest: 'Oldest first',
				amount: 'By lower bound',
				claimant: 'By claimant',
			},
			differs: 'Differs from what it repeats',
			reset: 'Show all',
			index: 'By subject and measure',
			script: {
				figures: {
					none: 'No figure of {all}',
					one: '{count} figure of {all}',
					other: '{count} figures of {all}',
				},
				page: 'Page {page} of {pages}',
				before: 'Before',
				next: 'Next',
				pages: 'Pages of what was found',
				failed: 'The figures could not be loaded; the list below has all of them.',
			},
		},
		search: {
			description: (site) => `Search the explainers, figures and sources of ${site}.`,
			words: 'Words, a number, or who says it',
			submit: 'Search',
			kind: 'Kind of page',
			all: 'All',
			figures: 'Figures in it',
			noScript: 'Search needs JavaScript, which is off here. These lists have everything.',
			more: 'Show more',
			lists: ({ explainers, figures, sources, claims }) => [
				'Full lists: ',
				explainers('explainers'),
				', ',
				figures('figures'),
				', ',
				sources('sources'),
				', ',
				claims('claims'),
				'.',
			],
			others: (link) => [
				'Explainers that have not been translated are found in their own language: ',
				link('search there'),
				'.',
			],
			kinds: {
				explainer: { one: 'Explainer', all: 'Explainers' },
				figure: { one: 'Figure', all: 'Figures' },
				source: { one: 'Source', all: 'Sources' },
			},
			undated: 'undated',
			script: {
				pages: {
					none: 'Nothing for “{words}”.',
					one: '{count} page for “{words}”.',
					other: '{count} pages for “{words}”.',
				},
				notChosen: 'Nothing for “{words}” with these choices.',
				failed: 'The index could not be loaded; the lists below have everything.',
			},
			unbuilt: 'There is no index to search here: npm run build writes it.',
		},
		notFound: {
			title: 'There is no page at this address',
			words: (link) => [
				'It may have been renamed. Every explainer is listed on the ',
				link('first page'),
				'.',
			],
		},
	},
	uk: {
		article: {
			about: 'Про це пояснення',
			minutes: (count) => `${count} хв`,
			figures: (count) => countUkrainian(count, 'число', 'числа', 'чисел'),
		},
		first: {
			more: 'Ще',
			subjects: 'Теми',
			take: 'Узяти з собою',
			allData: 'Усі дані',
			explainers: 'Стрічка пояснень',
			corrections: 'Стрічка виправлень',
			dataPackage: 'Пакет даних',
		},
		untranslated: {
			title: 'Ще не перекладено',
			note: 'Ці пояснення поки що є лише англійською. Їхні числа та джерела вже є українською.',
		},
		tag: {
			title: (tag) => `Пояснення на тему «${tag}»`,
			articles: (count, tag) =>
				`${countUkrainian(count, 'пояснення', 'пояснення', 'пояснень')} на тему «${tag}»; кожне число — зі своїми застереженнями.`,
		},
		series: {
			label: 'Серія',
			part: (name, position, count) => [name, `, частина ${position} з ${count}`],
		},
		figure: {
			head: ['Станом на', 'Заявлено', 'Хто каже', 'Джерело'],
			differs: 'відрізняється від того, що повторює',
			repeats: 'повторює інше число',
			pages: 'Сторінки списку',
			before: 'Назад',
			next: 'Далі',
			page: (number, count) => `Сторінка ${number} з ${count}`,
			titleOfPage: (number, count) => `Числа, сторінка ${number} з ${count}`,
		},
		facets: {
			any: 'Усі',
			subject: 'Кого стосується',
			measure: 'Що рахують',
			claimant: 'Хто каже',
			evidence: 'Підстава',
			stage: 'Етап допомоги',
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
				failed: 'Не вдалося завантажити індекс; у списках нижче є все.',
			},
			unbuilt: 'Тут немає індексу для пошуку: його створює npm run build.',
		},
		notFound: {
			title: 'Сторінки за цією адресою немає',
			words: (link) => [
				'Можливо, її перейменовано. Усі пояснення перелічено на ',
				link('першій сторінці'),
				'.',
			],
		},
	},
};
