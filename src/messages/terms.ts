import type { Claimant, Evidence, Qualifier } from '../record/figure.ts';
import type { LanguageCode } from '../record/language.ts';
import { type MethodMessages, method } from './method-page.ts';

/** The words of the records, what they mean, and the pages that explain them. What each grade of evidence is called stands in `Messages.evidence`. */
export interface TermMessages {
	/** What a qualifier is called where it is explained, and how a reader is to take an amount that has it. */
	readonly qualifiers: Readonly<Record<Qualifier, string>>;
	readonly readings: Readonly<Record<Qualifier, string>>;
	/** What each grade of evidence means. */
	readonly evidence: Readonly<Record<Evidence, string>>;
	/** Who a claimant is to what is counted. */
	readonly claimants: Readonly<Record<Claimant['kind'], string>>;
	readonly method: MethodMessages;
	readonly glossary: {
		readonly summary: string;
		readonly mark: string;
		markOf(label: string): string;
	};
}

export const terms: Readonly<Record<LanguageCode, TermMessages>> = {
	en: {
		qualifiers: {
			exact: 'exact number',
			approx: 'about',
			'at-least': 'at least',
			'at-most': 'as many as, up to',
			'near-below': 'close to',
			range: 'range',
			order: 'order of magnitude',
		},
		readings: {
			exact: 'A plain number, as it was stated.',
			approx: 'About this number: the true one may be higher or lower.',
			'at-least': 'A floor: this number or a higher one. No highest is stated.',
			'at-most': 'A ceiling: this number or a lower one. No lowest is stated.',
			'near-below': 'Close to this number, and not above it.',
			range:
				'Between the two ends. Neither is more likely than the other, and no middle is stated.',
			order: 'An order of magnitude, and no more precise than that.',
		},
		evidence: {
			named:
				'Each one is known by name, from records that others can look up. Such a list is never complete.',
			verified:
				'Each case was looked into and confirmed by whoever counts. What could not be confirmed is not in the number.',
			record:
				'A record of those who decided, voted or paid, such as a law, a roll of votes or a ledger. It says what was recorded.',
			'estimate-published-method':
				'Reckoned, not counted, in a way that has been published, so that others can go over it.',
			'estimate-unpublished-method':
				'Reckoned, not counted. How it was done has not been published.',
			claim:
				'Somebody says so, and has shown neither records nor a method that others could check.',
			unknown: 'The source does not say how the number is known.',
		},
		claimants: {
			'belligerent-own': 'a party to the war, on its own side',
			'belligerent-enemy': 'a party to the war, on the other side',
			'third-government': 'the government of another country',
			'un-body': 'a body of the United Nations',
			ngo: 'a non-governmental organisation or institute',
			media: 'a news organisation',
			model: 'a statistical model',
			legislature: 'a legislature',
			other: 'none of the parties',
		},
		method: method.en,
		glossary: {
			summary:
				'The words of these pages, in plain English. Where a word has dots below it in an explainer, a tap shows what stands here.',
			mark: 'Its mark',
			markOf: (label) => `Its mark: ${label}`,
		},
	},
	uk: {
		qualifiers: {
			exact: 'точне число',
			approx: 'близько',
			'at-least': 'щонайменше',
			'at-most': 'до, щонайбільше',
			'near-below': 'майже',
			range: 'діапазон',
			order: 'порядок величини',
		},
		readings: {
			exact: 'Просто число, як його назвали.',
			approx: 'Приблизно це число: справжнє може бути більшим або меншим.',
			'at-least': 'Нижня межа: це число або більше. Найбільшого не названо.',
			'at-most': 'Верхня межа: це число або менше. Найменшого не названо.',
			'near-below': 'Близько до цього числа, але не більше за нього.',
			range: 'Між двома межами. Жодна з них не ймовірніша за іншу, а середини не названо.',
			order: 'Лише порядок величини, не точніше.',
		},
		evidence: {
			named:
				'Кожну людину знають на ім’я із записів, які можуть переглянути й інші. Такий список ніколи не повний.',
			verified:
				'Кожен випадок розглянув і підтвердив той, хто рахує. Чого не вдалося підтвердити, того в числі немає.',
			record:
				'Запис тих, хто вирішував, голосував або платив: закон, поіменне голосування, облікова книга. Він каже, що було записано.',
			'estimate-published-method':
				'Оцінено, а не пораховано, і то у спосіб, який оприлюднено, тож інші можуть його перевірити.',
			'estimate-unpublished-method': 'Оцінено, а не пораховано. Як саме, не оприлюднено.',
			claim: 'Хтось так каже й не показав ні записів, ні методу, які могли б перевірити інші.',
			unknown: 'Джерело не каже, звідки це число відоме.',
		},
		claimants: {
			'belligerent-own': 'сторона війни, про своїх',
			'belligerent-enemy': 'сторона війни, про другу сторону',
			'third-government': 'уряд іншої країни',
			'un-body': 'орган ООН',
			ngo: 'неурядова організація або інститут',
			media: 'медіа',
			model: 'статистична модель',
			legislature: 'парламент',
			other: 'не сторона війни',
		},
		method: method.uk,
		glossary: {
			summary:
				'Слова цих сторінок простою мовою. Якщо слово в поясненні підкреслено крапками, дотик показує те, що написано тут.',
			mark: 'Його позначка',
			markOf: (label) => `Позначка до слова «${label}»`,
		},
	},
};
