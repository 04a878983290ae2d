import { formatNumber } from '../../language/write/written-number.ts';
import type { FigurePageMessages } from '../figure-page.ts';
import { counted } from './counted.ts';

/** The Ukrainian words of the page of a figure. */
export const figurePage: FigurePageMessages = {
	seen: {
		directly: 'Документ або його копію прочитано.',
		through: (sources) => ['Тут не відкривали. Про нього відомо з інших джерел: ', sources, '.'],
		notFound: (sources) => [
			'Шукали й не знайшли. Про нього відомо лише з інших джерел: ',
			sources,
			'.',
		],
		archivedCopy: (publisher) => `Архівна копія: ${publisher}`,
		notArchived: 'Архівної копії не записано.',
	},
	crumbs: 'Шлях до цієї сторінки',
	// Nested quotations have other quotation marks.
	quoted: (words) => `«${words.replaceAll('«', '„').replaceAll('»', '“')}»`,
	stated: (who, when) => `Хто каже: ${who}; станом на ${when}`,
	printed: (by, when) =>
		`Надруковано: ${[by, when].filter((part) => part !== undefined).join(', ')}`,
	copy: {
		label: 'Текст для копіювання',
		said: (words, context, { who, when, evidence }) =>
			`${words}${context === undefined ? '' : ` (${context})`}. ${who === undefined ? 'Станом' : `Хто каже: ${who}; станом`} на ${when} (${evidence}).`,
		source: (title, rest) => ['Джерело: ', title, `${rest}.`],
	},
	facts: {
		counted: 'Що рахують',
		includes: 'Враховано',
		excludes: 'Не враховано',
		subject: 'Кого стосується',
		people: 'Кого стосується',
		stage: 'Етап',
		kind: 'Вид',
		money: 'Гроші',
		place: 'Де',
		asOf: 'Станом на',
		reading: 'Як це читати',
		noneAsked: 'Нікого не опитали, тож частки немає.',
		who: 'Хто це каже',
		evidence: 'На якій підставі',
		methodBreak: 'Відтоді рахують інакше',
		printed: 'Де надруковано',
		note: 'Примітка',
		reasons: 'Варто знати',
		since: (when) => `Початок відліку: ${when}`,
		asked: (count) => `Скількох опитано: ${formatNumber(count, 'uk-UA')}`,
		converted: ({ unit, rate, when, rule }, source) => [
			`Перераховано з іншої валюти (${unit}) за курсом ${formatNumber(rate, 'uk-UA')}, ${when}${rule === undefined ? '' : `, ${rule}`}: `,
			source,
		],
	},
	parts: { title: 'Ціле і його частини', whole: 'Ціле', parts: 'Частини, які названо' },
	chain: {
		title: 'Яким шляхом воно дійшло сюди',
		ownTitle: 'Звідки воно',
		own: 'Воно не повторює жодного числа, записаного тут: його першоджерело — те, де його надруковано.',
	},
	printedWords: {
		title: 'Надруковані слова',
		marked: 'Слова, якими вони відрізняються, виділено.',
		unseen: 'Надрукованих слів ми не бачили.',
	},
	repetitions: {
		title: 'Хто його повторює',
		none: 'Повторень тут не записано.',
		further: (count) => `Повторюють далі: ${count}.`,
		told: (who, when, source) => [`${who}, ${when}; у `, source],
	},
	series: {
		title: ({ who, counted: measure, count }) =>
			`${who}. ${measure}: ${counted(count, 'число в часі', 'числа в часі', 'чисел у часі')}`,
		own: 'Позначка в рамці — це число.',
		shown: (shown, all) => `Показано не всі: ${shown} із ${all}, ті, що поруч із цим.`,
		head: ['Станом на', 'Заявлено', 'Підстава', 'Джерело'],
		inTable: 'у таблиці',
	},
	uses: {
		title: 'Де його використано',
		kinds: { chart: 'Діаграма', chain: 'Ланцюжок', text: 'Текст' },
		listed: 'Серед чисел, на які спирається цей текст',
		generated: 'слова із запису',
		untitled: 'без назви',
		under: (section) => ['у розділі ', section],
	},
	history: {
		title: 'Що змінилося',
		none: 'Це число не виправляли.',
		unreleased: 'Його ще не випущено, тож адреси з датою воно не має.',
		released: 'Що казали читачам, з адресою, за якою це зберігається:',
		withdrawn: 'більше не наводимо',
	},
	gone: {
		short: 'Більше не наводимо.',
		long: 'Цього числа ми більше не наводимо. Далі — те, що про нього казали читачам.',
	},
	take: {
		title: 'Узяти з собою',
		copy: 'З усім, що треба, щоб його зрозуміли:',
		citePage: 'Послатися на цю сторінку',
		citeSource: 'Послатися на джерело',
		files: 'Обидва посилання файлом',
	},
};
