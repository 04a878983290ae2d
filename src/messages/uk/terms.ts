import type { TermMessages } from '../terms.ts';
import { method } from './method-page.ts';

/** The Ukrainian names and definitions of the terms in records. */
export const terms: TermMessages = {
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
	method,
	glossary: {
		summary:
			'Слова цих сторінок простою мовою. Якщо слово в поясненні підкреслено крапками, дотик показує те, що написано тут.',
		mark: 'Його позначка',
		markOf: (label) => `Його позначка: «${label}»`,
	},
};
