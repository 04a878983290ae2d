import { formAfter } from '../../language/uk/plural.ts';
import type { RecordPageMessages } from '../record-pages.ts';
import { counted } from './counted.ts';

const form = (number: number, one: string, few: string, many: string) =>
	formAfter(number, { one, few, many, other: few }, false);
const numbers = (count: number) => counted(count, 'число', 'числа', 'чисел');
const origins = (count: number) =>
	`${form(count, 'стоїть', 'стоять', 'стоїть')} ${counted(count, 'першоджерело', 'першоджерела', 'першоджерел')}`;

/**
 * The Ukrainian words of the pages of sources, claims and corrections, of citing, and of the feeds.
 */
export const recordPages: RecordPageMessages = {
	sourceTypes: {
		article: 'препринт',
		'article-journal': 'наукова стаття',
		'article-magazine': 'стаття в журналі',
		'article-newspaper': 'новинна публікація',
		bill: 'законопроєкт',
		book: 'книга',
		broadcast: 'передача',
		chapter: 'розділ книги',
		classic: 'класичний твір',
		collection: 'архівне зібрання',
		dataset: 'набір даних',
		document: 'документ',
		entry: 'стаття довідника',
		'entry-dictionary': 'стаття словника',
		'entry-encyclopedia': 'стаття енциклопедії',
		event: 'подія',
		figure: 'рисунок',
		graphic: 'зображення',
		hearing: 'слухання',
		interview: 'інтерв’ю',
		legal_case: 'судова справа',
		legislation: 'закон',
		manuscript: 'рукопис',
		map: 'карта',
		motion_picture: 'фільм',
		musical_score: 'партитура',
		pamphlet: 'брошура',
		'paper-conference': 'доповідь на конференції',
		patent: 'патент',
		performance: 'виступ',
		periodical: 'періодичне видання',
		personal_communication: 'лист',
		post: 'допис',
		'post-weblog': 'допис у блозі',
		regulation: 'нормативний акт',
		report: 'звіт',
		review: 'рецензія',
		'review-book': 'рецензія на книгу',
		software: 'програма',
		song: 'аудіозапис',
		speech: 'промова',
		standard: 'стандарт',
		thesis: 'дисертація',
		treaty: 'договір',
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
		origins: ({ printed, own, upstream }) => {
			const here = `У цьому джерелі ${numbers(printed)}.`;
			if (upstream === 0)
				return `${here} ${printed === 1 ? 'Воно ж є його першоджерелом: числа не взято' : 'Воно ж є першоджерелом для всіх: жодного не взято'} з іншого джерела, записаного тут.`;
			if (own === 0)
				return printed === 1
					? `${here} Це число повторює інше, а його першоджерело деінде.`
					: `${here} Жодне з них не бере тут початку: за ними ${origins(upstream)} деінде.`;
			const passed = printed - own;
			return `${here} Тут ${form(own, 'бере', 'беруть', 'беруть')} початок ${own}, а ${passed} ${form(passed, 'повторює інші', 'повторюють інші', 'повторюють інші')}, за якими ${origins(upstream)} деінде.`;
		},
		sections: {
			figures: 'Числа в цьому джерелі',
			upstream: 'Звідки його числа',
			downstream: 'Де його числа повторено',
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
		notFound: 'шукали, не знайшли',
		figures: numbers,
		claims: (count) => counted(count, 'твердження', 'твердження', 'тверджень'),
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
		fromSource: (name) => `джерело: ${name}`,
		otherSource: 'джерело: інше повідомлення',
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
		sources: (count) => counted(count, 'джерело', 'джерела', 'джерел'),
		corrected: (day, change) => `Виправлено ${day}: ${change}.`,
		isNow: (before, after) => `«${before}» змінено на «${after}»`,
		isWithdrawn: (before) => `«${before}» відкликано`,
		correctionsOf: (site) =>
			`Що змінено в тому, що читачі бачили на сайті ${site}: з чого, на що й чому.`,
		inArticle: (article) => ['Стаття: ', article, '.'],
		quoted: (title) => `«${title}»`,
	},
	pictures: {
		article: (day, figures, sources) =>
			`Станом на ${day} · ${figures} із застереженнями · ${sources}`,
	},
	data: { of: (site) => `Дані сайту ${site}` },
};
