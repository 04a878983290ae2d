import { formBehind } from '../language/uk/plural.ts';
import type { Attribution } from '../record/claim.ts';
import type { Correction } from '../record/correction.ts';
import type { LanguageCode } from '../record/language.ts';
import type { Source } from '../record/source.ts';
import { countEnglish, countUkrainian } from './count-words.ts';
import type { Pieces } from './pieces.ts';

/** What stands behind the figures that a source prints. */
export interface CountedOrigins {
	/** How many it prints. */
	readonly printed: number;
	/** How many of them begin with it. */
	readonly own: number;
	/** At how many figures of other sources the rest begins. */
	readonly behind: number;
}

/** What the pages of sources, claims and corrections, of citing, and the feeds say. */
export interface RecordPageMessages {
	readonly sourceTypes: Readonly<Record<Source['type'], string>>;
	readonly source: {
		readonly facts: Readonly<
			Record<
				| 'type'
				| 'issued'
				| 'undated'
				| 'cited'
				| 'address'
				| 'noAddress'
				| 'archived'
				| 'seen'
				| 'attribution'
				| 'remark',
				string
			>
		>;
		lookedAt(day: string): string;
		restsOn<T>(words: T): Pieces<T>;
		origins(counted: CountedOrigins): string;
		readonly sections: Readonly<
			Record<
				'figures' | 'behind' | 'ahead' | 'rates' | 'claims' | 'events' | 'cited' | 'through',
				string
			>
		>;
		readonly inText: string;
		citation(number: number): string;
		/** In which source something stands. */
		in<T>(source: T): Pieces<T>;
		description(publisher: string, title: string): string;
		readonly toTake: string;
		asFiles<T>(files: T): Pieces<T>;
	};
	readonly sources: {
		description(count: number): string;
		asFiles<T>(files: T): Pieces<T>;
		readonly undated: string;
		readonly notOpened: string;
		figures(count: number): string;
		claims(count: number): string;
	};
	readonly claims: {
		readonly description: string;
		readonly none: string;
		readonly attributions: Readonly<Record<Attribution, string>>;
		/** Who says it, and who carried it. */
		known(attribution: string, to: string | undefined): string;
		/** When it was said, and which source prints it where. */
		place<T>(date: string | undefined, source: T): Pieces<T>;
		linkTo(says: string): string;
		readonly alsoAnswers: string;
	};
	readonly corrections: {
		readonly description: string;
		readonly none: string;
		readonly kinds: Readonly<Record<Correction['kind'], string>>;
		readonly became: string;
		readonly inPlace: string;
		writeTo(address: string): string;
		/** What happens with what is written. */
		policy<T>(link: (words: string) => T): Pieces<T>;
		alsoFeed<T>(feeds: T): Pieces<T>;
	};
	readonly cite: {
		title(article: string): string;
		description(article: string): string;
		readonly how: string;
		readonly page: string;
		published(day: string, changed: string | undefined): string;
		translated(day: string): string;
		factsAsOf(day: string): string;
		readonly sources: string;
		whoPrinted<T>(link: (words: string) => T): Pieces<T>;
		asFiles<T>(count: number, files: T): Pieces<T>;
		ofSite<T>(files: T): Pieces<T>;
	};
	readonly feeds: {
		factsAsOf(day: string): string;
		figures(count: number): string;
		sources(count: number): string;
		corrected(day: string, change: string): string;
		isNow(before: string, after: string): string;
		correctionsOf(site: string): string;
		inArticle<T>(article: T): Pieces<T>;
		quoted(title: string): string;
	};
	/** The lines at the foot of pictures for networks. */
	readonly pictures: {
		article(day: string, figures: string, sources: string): string;
		chart(day: string): string;
	};
	readonly data: { of(site: string): string };
}

const english = (number: number, noun: string) => countEnglish(number, noun, `${noun}s`);
const form = (number: number, one: string, few: string, many: string) =>
	formBehind(number, { one, few, many, other: few }, false);
const numbers = (count: number) => countUkrainian(count, 'число', 'числа', 'чисел');
const origins = (count: number) =>
	`${form(count, 'стоїть', 'стоять', 'стоїть')} ${countUkrainian(count, 'першоджерело', 'першоджерела', 'першоджерел')}`;

export const recordPages: Readonly<Record<LanguageCode, RecordPageMessages>> = {
	en: {
		sourceTypes: {
			article: 'preprint',
			'article-journal': 'journal article',
			'article-magazine': 'magazine article',
			'article-newspaper': 'news report',
			bill: 'bill',
			book: 'book',
			broadcast: 'broadcast',
			chapter: 'chapter of a book',
			dataset: 'data set',
			document: 'document',
			interview: 'interview',
			legislation: 'law',
			motion_picture: 'film',
			'paper-conference': 'conference paper',
			personal_communication: 'letter',
			post: 'post',
			'post-weblog': 'blog post',
			regulation: 'regulation',
			report: 'report',
			software: 'software',
			speech: 'speech',
			standard: 'standard',
			thesis: 'thesis',
			webpage: 'web page',
		},
		source: {
			facts: {
				type: 'What it is',
				issued: 'Published',
				undated: 'Its date is not known.',
				cited: 'As cited here',
				address: 'On the web',
				noAddress: 'No address is recorded.',
				archived: 'Archived',
				seen: 'How it was seen',
				attribution: 'On whose word',
				remark: 'Note',
			},
			lookedAt: (day) => `Last looked at on ${day}`,
			restsOn: (words) => ['It rests on ', words, '.'],
			origins: ({ printed, own, behind }) => {
				if (behind === 0)
					return `${printed === 1 ? 'The figure that it prints begins' : `The ${english(printed, 'figure')} that it prints begin`} with it: none was taken from another source that is recorded here.`;
				const passed = printed - own;
				return `Of the ${english(printed, 'figure')} that it prints, ${own === 0 ? 'none begins' : own === 1 ? '1 begins' : `${own} begin`} with it, and ${passed} ${passed === 1 ? 'repeats' : 'repeat'} ${english(behind, 'origin')} elsewhere.`;
			},
			sections: {
				figures: 'Figures that it prints',
				behind: 'Where its figures come from',
				ahead: 'Figures that repeat those of it',
				rates: 'Figures that were converted at its rate',
				claims: 'Claims that it carries',
				events: 'Events that it reports',
				cited: 'Articles that cite it',
				through: 'Sources that are known through it',
			},
			inText: 'In the text: ',
			citation: (number) => `citation ${number}`,
			in: (source) => ['In ', source],
			description: (publisher, title) =>
				`${publisher}: ${title}. What rests on this source, directly or through others.`,
			toTake: 'To take away',
			asFiles: (files) => ['This source as ', files, '.'],
		},
		sources: {
			description: (count) =>
				`All ${count} sources of this site, by who published them, with what rests on each.`,
			asFiles: (files) => ['As a file: ', files, '.'],
			undated: 'undated',
			notOpened: 'not opened here',
			figures: (count) => english(count, 'figure'),
			claims: (count) => english(count, 'claim'),
		},
		claims: {
			description:
				'Every statement without a number that the articles weigh: who says it, who denies it or will not comment, and on whose word.',
			none: 'No article on this site records a claim yet.',
			attributions: {
				named: 'named',
				'unnamed-direct': 'not named',
				'unnamed-secondhand': 'not named, and at second hand',
				institution: 'an institution',
				outlet: 'the outlet’s own words',
			},
			known: (attribution, to) => ` (${attribution}${to === undefined ? '' : `, to ${to}`})`,
			place: (date, source) => [...(date === undefined ? [] : [`${date}, in `]), source],
			linkTo: (says) => `Link to this claim: ${says}`,
			alsoAnswers: 'It also answers: ',
		},
		corrections: {
			description:
				'Every change to a number or an article after it was published, newest first, with what stood there before.',
			none: 'Nothing that was published on this site has been corrected so far.',
			kinds: {
				correction: 'Correction: we were wrong',
				revision: 'Revision: the claimant has better data',
				'definition-change': 'Something else is counted now',
				supersession: 'Superseded by another figure',
				retraction: 'Withdrawn',
			},
			became: 'became',
			inPlace: 'In its place: ',
			writeTo: (address) => `If something is wrong, write to ${address}.`,
			policy: (link) => [' The ', link('corrections policy'), ' says what happens then.'],
			alsoFeed: (feeds) => [' This list is also a feed: ', feeds, '.'],
		},
		cite: {
			title: (article) => `Cite “${article}”`,
			description: (article) => `How to cite “${article}”, and its sources as files.`,
			how: 'How to cite this',
			page: 'The page',
			published: (day, changed) =>
				`Published on ${day}${changed === undefined ? '' : `, changed on ${changed}`}.`,
			translated: (day) => ` Translated on ${day}.`,
			factsAsOf: (day) => ` It knows the facts as of ${day}.`,
			sources: 'Its sources',
			whoPrinted: (link) => [
				'For the number itself, cite who printed it: the ',
				link('list of sources'),
				' says where each was found.',
			],
			asFiles: (count, files) => [
				` ${count === 1 ? 'One source' : `All ${count} sources`} as a file: `,
				files,
				'.',
			],
			ofSite: (files) => [' The sources of all pages of this site: ', files, '.'],
		},
		feeds: {
			factsAsOf: (day) => `Facts as of ${day}.`,
			figures: (count) => english(count, 'figure'),
			sources: (count) => english(count, 'source'),
			corrected: (day, change) => `Corrected, ${day}: ${change}.`,
			isNow: (before, after) => `“${before}” is now “${after}”`,
			correctionsOf: (site) =>
				`What was changed of what readers of ${site} were told, from what, to what, and why.`,
			inArticle: (article) => ['In ', article, '.'],
			quoted: (title) => `“${title}”`,
		},
		pictures: {
			article: (day, figures, sources) =>
				`As known on ${day} · ${figures}, ${sources}, each number with its caveats`,
			chart: (day) => `As known on ${day} · sources and data on the page`,
		},
		data: { of: (site) => `The data of ${site}` },
	},
	uk: {
		sourceTypes: {
			article: 'препринт',
			'article-journal': 'наукова стаття',
			'article-magazine': 'стаття в журналі',
			'article-newspaper': 'новинна публікація',
			bill: 'законопроєкт',
			book: 'книга',
			broadcast: 'передача',
			chapter: 'розділ книги',
			dataset: 'набір даних',
			document: 'документ',
			interview: 'інтерв’ю',
			legislation: 'закон',
			motion_picture: 'фільм',
			'paper-conference': 'доповідь на конференції',
			personal_communication: 'лист',
			post: 'допис',
			'post-weblog': 'допис у блозі',
			regulation: 'нормативний акт',
			report: 'звіт',
			software: 'програма',
			speech: 'промова',
			standard: 'стандарт',
			thesis: 'дисертація',
			webpage: 'вебсторінка',
		},
		source: {
			facts: {
				type: 'Що це',
				issued: 'Опубліковано',
				undated: 'Дата невідома.',
				cited: 'Як його цитують тут',
				address: 'В інтернеті',
				noAddress: 'Адреси не записано.',
				archived: 'Архівна копія',
				seen: 'Як його бачили',
				attribution: 'З чиїх слів',
				remark: 'Примітка',
			},
			lookedAt: (day) => `Востаннє переглянуто ${day}`,
			restsOn: (words) => ['Спирається на: ', words, '.'],
			origins: ({ printed, own, behind }) => {
				const here = `У цьому джерелі ${numbers(printed)}.`;
				if (behind === 0)
					return `${here} ${printed === 1 ? 'Воно ж є його першоджерелом: числа не взято' : 'Воно ж є першоджерелом для всіх: жодного не взято'} з іншого джерела, записаного тут.`;
				if (own === 0)
					return printed === 1
						? `${here} Це число повторює інше, а його першоджерело деінде.`
						: `${here} Жодне з них не бере тут початку: за ними ${origins(behind)} деінде.`;
				const passed = printed - own;
				return `${here} Тут ${form(own, 'бере', 'беруть', 'беруть')} початок ${own}, а ${passed} ${form(passed, 'повторює інші', 'повторюють інші', 'повторюють інші')}, за якими ${origins(behind)} деінде.`;
			},
			sections: {
				figures: 'Числа в цьому джерелі',
				behind: 'Звідки його числа',
				ahead: 'Де його числа повторено',
				rates: 'Числа, перераховані за його курсом',
				claims: 'Твердження в цьому джерелі',
				events: 'Події, про які воно повідомляє',
				cited: 'Статті, які його цитують',
				through: 'Джерела, про які відомо з нього',
			},
			inText: 'У тексті: ',
			citation: (number) => `посилання ${number}`,
			in: (source) => ['Джерело: ', source],
			description: (publisher, title) =>
				`${publisher}: ${title}. Що спирається на це джерело, безпосередньо чи через інші.`,
			toTake: 'Узяти з собою',
			asFiles: (files) => ['Це джерело у форматах ', files, '.'],
		},
		sources: {
			description: (count) =>
				`Усі джерела цього сайту (${count}), упорядковані за видавцями, і те, що спирається на кожне з них.`,
			asFiles: (files) => ['Одним файлом: ', files, '.'],
			undated: 'без дати',
			notOpened: 'тут не відкривали',
			figures: numbers,
			claims: (count) => countUkrainian(count, 'твердження', 'твердження', 'тверджень'),
		},
		claims: {
			description:
				'Усі твердження без чисел, розглянуті в статтях: хто це каже, хто заперечує чи не коментує і з чиїх слів це відомо.',
			none: 'У статтях цього сайту ще не записано жодного твердження.',
			attributions: {
				named: 'з іменем',
				'unnamed-direct': 'без імені',
				'unnamed-secondhand': 'без імені, з других рук',
				institution: 'установа',
				outlet: 'власні слова видання',
			},
			known: (attribution, to) => ` (${attribution}${to === undefined ? '' : `, для ${to}`})`,
			place: (date, source) => [...(date === undefined ? [] : [`${date}, `]), 'джерело: ', source],
			linkTo: (says) => `Посилання на це твердження: ${says}`,
			alsoAnswers: 'Відповідає й на це: ',
		},
		corrections: {
			description:
				'Усі зміни чисел і статей після публікації, спершу найновіші, і те, що стояло там раніше.',
			none: 'Нічого з опублікованого на цьому сайті досі не виправляли.',
			kinds: {
				correction: 'Виправлення: ми помилилися',
				revision: 'Уточнення: у того, хто назвав число, кращі дані',
				'definition-change': 'Тепер рахують щось інше',
				supersession: 'Замінено іншим числом',
				retraction: 'Відкликано',
			},
			became: 'стало',
			inPlace: 'Замість нього: ',
			writeTo: (address) => `Якщо щось не так, напишіть на ${address}.`,
			policy: (link) => [' Що буде далі, сказано в ', link('правилах виправлень'), '.'],
			alsoFeed: (feeds) => [' Цей список можна читати і як стрічку: ', feeds, '.'],
		},
		cite: {
			title: (article) => `Як цитувати: ${article}`,
			description: (article) => `Як цитувати статтю «${article}» і її джерела у файлах.`,
			how: 'Як це цитувати',
			page: 'Сторінка',
			published: (day, changed) =>
				`Опубліковано ${day}${changed === undefined ? '' : `, змінено ${changed}`}.`,
			translated: (day) => ` Переклад звірено ${day}.`,
			factsAsOf: (day) => ` Факти станом на ${day}.`,
			sources: 'Джерела статті',
			whoPrinted: (link) => [
				'Саме число цитуйте за тим, хто його надрукував: у ',
				link('списку джерел'),
				' сказано, де знайдено кожне.',
			],
			asFiles: (count, files) => [
				` ${count === 1 ? 'Джерело' : `Усі джерела статті (${count})`} одним файлом: `,
				files,
				'.',
			],
			ofSite: (files) => [' Джерела всіх сторінок цього сайту: ', files, '.'],
		},
		feeds: {
			factsAsOf: (day) => `Факти станом на ${day}.`,
			figures: numbers,
			sources: (count) => countUkrainian(count, 'джерело', 'джерела', 'джерел'),
			corrected: (day, change) => `Виправлено ${day}: ${change}.`,
			isNow: (before, after) => `«${before}» змінено на «${after}»`,
			correctionsOf: (site) =>
				`Що змінено в тому, що читачі бачили на сайті ${site}: з чого, на що й чому.`,
			inArticle: (article) => ['Стаття: ', article, '.'],
			quoted: (title) => `«${title}»`,
		},
		pictures: {
			article: (day, figures, sources) =>
				`Станом на ${day} · ${figures} із застереженнями · ${sources}`,
			chart: (day) => `Станом на ${day} · джерела й дані на сторінці`,
		},
		data: { of: (site) => `Дані сайту ${site}` },
	},
};
