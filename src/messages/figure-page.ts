import { formatNumber } from '../language/write/written-number.ts';
import type { LanguageCode } from '../record/language.ts';
import { countUkrainian } from './count-words.ts';
import type { Pieces } from './pieces.ts';

/** What the page of a figure says. */
export interface FigurePageMessages {
	/** How a source was seen, on its page and on those of its figures. */
	readonly seen: {
		readonly directly: string;
		through<T>(sources: T): Pieces<T>;
		archivedCopy(publisher: string): string;
		readonly notArchived: string;
	};
	/** The name of the way to a page, for those who do not see it. */
	readonly crumbs: string;
	/** Who says a figure, as of when, and who printed it; in several sentences without their full stops. A publisher is left out where it is who says it. */
	stated(who: string, when: string): string;
	printed(by: string | undefined, when: string | undefined): string;
	/** Words of others, and titles. */
	quoted(words: string): string;
	/** What to copy. The title of the source is as `quoted` gives it; `rest` begins with its comma. */
	readonly copy: {
		readonly label: string;
		said(
			words: string,
			context: string | undefined,
			about: { readonly who: string; readonly when: string; readonly evidence: string },
		): string;
		source<T>(title: T, rest: string): Pieces<T>;
	};
	readonly facts: Readonly<
		Record<
			| 'counted'
			| 'includes'
			| 'excludes'
			| 'subject'
			| 'people'
			| 'stage'
			| 'kind'
			| 'money'
			| 'place'
			| 'asOf'
			| 'reading'
			| 'noneAsked'
			| 'who'
			| 'evidence'
			| 'methodBreak'
			| 'printed'
			| 'note'
			| 'reasons',
			string
		>
	> & {
		since(when: string): string;
		asked(count: number): string;
		converted<T>(
			from: {
				readonly unit: string;
				readonly rate: number;
				readonly when: string;
				readonly rule: string | undefined;
			},
			source: T,
		): Pieces<T>;
	};
	readonly parts: Readonly<Record<'title' | 'whole' | 'parts', string>>;
	readonly chain: Readonly<Record<'title' | 'ownTitle' | 'own', string>>;
	readonly repetitions: {
		readonly title: string;
		readonly none: string;
		further(count: number): string;
		told<T>(who: string, when: string, source: T): Pieces<T>;
	};
	readonly series: {
		/** @param thing what stands behind the amount of the first; @param counted what is counted, and of whom, by their labels */
		title(words: {
			readonly who: string;
			readonly thing: string;
			readonly counted: string;
			readonly count: number;
		}): string;
		/** Of the mark of the page's own figure. */
		readonly own: string;
		shown(shown: number, all: number): string;
		readonly head: readonly [string, string, string, string];
		readonly inTable: string;
	};
	readonly uses: {
		readonly title: string;
		readonly kinds: Readonly<Record<'chart' | 'chain' | 'text', string>>;
		readonly listed: string;
		readonly generated: string;
		readonly untitled: string;
		under<T>(section: T): Pieces<T>;
	};
	readonly history: Readonly<
		Record<'title' | 'none' | 'unreleased' | 'released' | 'withdrawn', string>
	>;
	/** Of a figure that is told no more: for its description, and above what readers were told of it. */
	readonly gone: { readonly short: string; readonly long: string };
	readonly take: Readonly<Record<'title' | 'copy' | 'citePage' | 'citeSource' | 'files', string>>;
}

export const figurePage: Readonly<Record<LanguageCode, FigurePageMessages>> = {
	en: {
		seen: {
			directly: 'The document or a copy of it was read.',
			through: (sources) => ['Not opened here. It is known through ', sources, '.'],
			archivedCopy: (publisher) => `Archived copy: ${publisher}`,
			notArchived: 'No archived copy is recorded.',
		},
		crumbs: 'Breadcrumb',
		quoted: (words) => `“${words}”`,
		stated: (who, when) => `Stated by ${who}, as of ${when}`,
		printed: (by, when) =>
			by === undefined
				? `Printed ${when ?? ''}`
				: `Printed by ${by}${when === undefined ? '' : `, ${when}`}`,
		copy: {
			label: 'Text to copy',
			said: (words, context, { who, when, evidence }) =>
				`${words}${context === undefined ? '' : ` (${context})`}, according to ${who}, as of ${when} (${evidence}).`,
			source: (title, rest) => ['Source: ', title, `${rest}.`],
		},
		facts: {
			counted: 'What is counted',
			includes: 'Counted in',
			excludes: 'Left out',
			subject: 'Subject',
			people: 'Of whom',
			stage: 'Stage',
			kind: 'Kind',
			money: 'Money',
			place: 'Where',
			asOf: 'As of',
			reading: 'How to read it',
			noneAsked: 'Nobody was asked, so there is no share.',
			who: 'Who says so',
			evidence: 'How they know',
			methodBreak: 'Counted otherwise from here on',
			printed: 'Printed in',
			note: 'Note',
			reasons: 'To know',
			since: (when) => `Counted from ${when} on`,
			asked: (count) => `Of ${formatNumber(count, 'en-GB')} who were asked`,
			converted: ({ unit, rate, when, rule }, source) => [
				`Converted from ${unit} at ${rate}, ${when}${rule === undefined ? '' : `, ${rule}`}: `,
				source,
			],
		},
		parts: {
			title: 'The whole and its parts',
			whole: 'Part of',
			parts: 'Parts of it that are stated',
		},
		chain: {
			title: 'How it got here',
			ownTitle: 'Where it comes from',
			own: 'It repeats no other figure that is recorded here: its origin is its own source.',
		},
		repetitions: {
			title: 'Who repeats it',
			none: 'No repetition of it is recorded here.',
			further: (count) => `Repeated further: ${count}.`,
			told: (who, when, source) => [`${who}, ${when}; in `, source],
		},
		series: {
			title: ({ who, thing, count }) =>
				`${who}${thing === '' ? '' : `, on ${thing}`}: ${count} figures over time`,
			own: 'The mark in a frame is this figure.',
			shown: (shown, all) => `Shown are ${shown} of ${all} figures, those around this one.`,
			head: ['As of', 'Stated', 'Evidence', 'Source'],
			inTable: 'in the table',
		},
		uses: {
			title: 'Where it is used',
			kinds: { chart: 'Chart', chain: 'Chain', text: 'Text' },
			listed: 'Among the figures that it rests on',
			generated: 'generated words',
			untitled: 'untitled',
			under: (section) => ['under ', section],
		},
		history: {
			title: 'What has changed',
			none: 'No correction of this number.',
			unreleased: 'It has not been released yet, so it has no dated address.',
			released: 'What readers were told, with an address that keeps it:',
			withdrawn: 'not told any more',
		},
		gone: {
			short: 'Not told any more.',
			long: 'This number is not told any more. What follows is what readers were told of it.',
		},
		take: {
			title: 'To take away',
			copy: 'With all that it needs to be understood:',
			citePage: 'Cite this page',
			citeSource: 'Cite its source',
			files: 'Both as a file',
		},
	},
	uk: {
		seen: {
			directly: 'Документ або його копію прочитано.',
			through: (sources) => ['Тут не відкривали. Про нього відомо з інших джерел: ', sources, '.'],
			archivedCopy: (publisher) => `Архівна копія: ${publisher}`,
			notArchived: 'Архівної копії не записано.',
		},
		crumbs: 'Шлях до цієї сторінки',
		// Quotes within quotes are others.
		quoted: (words) => `«${words.replaceAll('«', '„').replaceAll('»', '“')}»`,
		stated: (who, when) => `Хто каже: ${who}; станом на ${when}`,
		printed: (by, when) =>
			`Надруковано: ${[by, when].filter((part) => part !== undefined).join(', ')}`,
		copy: {
			label: 'Текст для копіювання',
			said: (words, context, { who, when, evidence }) =>
				`${words}${context === undefined ? '' : ` (${context})`}. Хто каже: ${who}; станом на ${when} (${evidence}).`,
			source: (title, rest) => ['Джерело: ', title, `${rest}.`],
		},
		facts: {
			counted: 'Що рахують',
			includes: 'Враховано',
			excludes: 'Не враховано',
			subject: 'Кого стосується',
			people: 'Кого стосується',
			stage: 'Етап',
			kind: 'Вид допомоги',
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
		repetitions: {
			title: 'Хто його повторює',
			none: 'Повторень тут не записано.',
			further: (count) => `Повторюють далі: ${count}.`,
			told: (who, when, source) => [`${who}, ${when}; у `, source],
		},
		series: {
			title: ({ who, counted, count }) =>
				`${who}. ${counted}: ${countUkrainian(count, 'число в часі', 'числа в часі', 'чисел у часі')}`,
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
	},
};
