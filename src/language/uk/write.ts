import type { Amount } from '../../record/figure.ts';
import type { Forms } from '../../record/language.ts';
import type { Unit, Vocabulary } from '../../record/vocabulary.ts';
import type { Language, Writer } from '../language.ts';
import { followsNumber, writtenPhrase } from '../read/qualifier-phrase.ts';
import type { Sayable, SayableFigure } from '../sayable.ts';
import { isMixedScale, writeMoney } from '../write/money.ts';
import { formatNumber, scaled } from '../write/written-number.ts';
import { months, ofMonths, shortMonths } from './months.ts';
import { genitivePhrases } from './phrases.ts';
import { formAfter } from './plural.ts';

const scaleForms: ReadonlyMap<number, Forms> = new Map([
	[1e12, { one: 'трильйон', few: 'трильйони', many: 'трильйонів', other: 'трильйона' }],
	[1e9, { one: 'мільярд', few: 'мільярди', many: 'мільярдів', other: 'мільярда' }],
	[1e6, { one: 'мільйон', few: 'мільйони', many: 'мільйонів', other: 'мільйона' }],
]);

const partWords = { early: 'початок', mid: 'середина', late: 'кінець' } as const;

/** How Ukrainian writes amounts, figures and dates. */
export const writer: Writer = {
	/** "до 120 000", "від 170 000 до 180 000", "95,34 мільярда доларів", "70 голосів". */
	amount(figure, vocabulary, language) {
		return writeCounted(figure, unitForms(figure.unit, vocabulary), { vocabulary, language });
	},

	/** "мільярди доларів" */
	order(words, id, { units }) {
		const forms = units[id]?.kind === 'money' ? units[id]?.forms : undefined;
		return forms === undefined ? words : `${words} ${forms.many}`;
	},

	/** Ukrainian says the stage in a separate sentence. */
	stage: () => undefined,

	/** "до 120 000 загиблих російських військових", "95,34 мільярда доларів допомоги", "370 000 випадків лікування". */
	figure(figure, amount, { vocabulary, language }) {
		const unit = vocabulary.units[figure.unit];
		const measure = vocabulary.measures[figure.measure];
		const label = measure?.label ?? figure.measure;
		if (unit?.kind === 'money' && measure?.genitive !== undefined)
			return `${amount} ${measure.genitive}`;
		if (unit?.kind !== 'count') return `${amount} (${label})`;
		const counted = countedForms(figure, vocabulary);
		if (counted !== undefined) {
			const isOrder = figure.qualifier === 'order';
			return isOrder
				? [amount, ...counted.words.map((forms) => forms.many), ...counted.side].join(' ')
				: [writeCounted(figure, counted.words, { vocabulary, language }), ...counted.side].join(
						' ',
					);
		}
		if (figure.unit !== 'people') return label === unit.label ? amount : `${amount} (${label})`;
		const people =
			unit.forms === undefined
				? amount
				: writeCounted(figure, [unit.forms], { vocabulary, language });
		return `${people} (${[label, vocabulary.subjects[figure.subject]?.label].filter((word) => word !== undefined).join(', ')})`;
	},

	date({ year, month, day, part }, style) {
		if (part !== undefined) {
			const whole = month === undefined ? year : `${ofMonths[month - 1]} ${year}`;
			return `${partWords[part]} ${whole}${style === 'long' ? ' року' : ''}`;
		}
		const at = (month ?? 1) - 1;
		if (style === 'short')
			return day === undefined ? `${shortMonths[at]} ${year}` : `${day} ${shortMonths[at]} ${year}`;
		return day === undefined ? `${months[at]} ${year}` : `${day} ${ofMonths[at]} ${year} року`;
	},
};

interface Words {
	readonly vocabulary: Vocabulary;
	readonly language: Language;
}

/** The amount with its phrase, followed by the nouns and adjectives that agree with it. */
function writeCounted(
	figure: Sayable,
	nouns: readonly Forms[],
	{ vocabulary, language }: Words,
): string {
	const unit = vocabulary.units[figure.unit];
	const { amount } = figure;
	const phrase = writtenPhrase(figure, unit, language);
	const isBehind = phrase !== undefined && followsNumber(phrase, figure.qualifier, language);
	const isGenitive =
		phrase === undefined ? typeof amount !== 'number' : genitivePhrases.has(phrase);
	const options = { id: figure.unit, unit, nouns, isGenitive, locale: language.locale };
	const said =
		typeof amount === 'number'
			? writeQuantity(amount, options)
			: writeRange(amount, { ...options, hasPhrase: phrase !== undefined });
	return phrase === undefined ? said : isBehind ? `${said} ${phrase}` : `${phrase} ${said}`;
}

interface Quantity {
	readonly id: string;
	readonly unit: Unit | undefined;
	readonly nouns: readonly Forms[];
	readonly isGenitive: boolean;
	readonly locale: string;
	/**
	 * Set if the number is written with all digits, because the other end of its range has no scale
	 * word.
	 */
	readonly inDigits?: boolean;
}

/**
 * A range "від … до …", or with a dash after a phrase. Words that belong to both ends are written
 * once, after the second.
 */
function writeRange(
	{ low, high }: Exclude<Amount, number>,
	{ hasPhrase, ...options }: Quantity & { readonly hasPhrase: boolean },
): string {
	const inDigits = options.unit?.kind === 'money' && isMixedScale(low, high);
	const first = scaledOf(low, { ...options, inDigits });
	const second = scaledOf(high, { ...options, inDigits });
	const isShared = first?.factor === second?.factor && (first?.short ?? 0) < 1000;
	const [from, to] = [
		isShared && first !== undefined
			? formatNumber(first.short, options.locale)
			: writeQuantity(low, { ...options, nouns: [], inDigits }),
		writeQuantity(high, { ...options, inDigits }),
	];
	return hasPhrase ? `${from}${from.includes(' ') ? ' – ' : '–'}${to}` : `від ${from} до ${to}`;
}

function scaledOf(value: number, { unit, inDigits = false }: Quantity) {
	return unit?.kind === 'money' && !inDigits ? scaled(value) : undefined;
}

/**
 * One number with the words that follow it. After a scale word everything is in the genitive
 * plural.
 */
function writeQuantity(value: number, options: Quantity): string {
	const { unit, nouns, isGenitive, locale } = options;
	if (unit?.kind === 'share') return `${formatNumber(value, locale)}%`;
	if (unit?.kind === 'rate') return `${formatNumber(value, locale)} ${unit.label}`;
	if (unit?.kind === 'money' && unit.place !== undefined)
		return writeMoney(
			writeQuantity(value, { ...options, unit: { ...unit, place: undefined }, nouns: [] }),
			options.id,
			unit,
		);
	const short = scaledOf(value, options);
	const scale = short === undefined ? undefined : scaleForms.get(short.factor);
	if (short !== undefined && scale !== undefined)
		return [
			formatNumber(short.short, locale),
			formAfter(short.short, scale, isGenitive),
			...nouns.map((forms) => forms.many),
		].join(' ');
	return [
		formatNumber(value, locale),
		...nouns.map((forms) => formAfter(value, forms, isGenitive)),
	].join(' ');
}

/**
 * The unit after a number; people are written with the figure. A currency without forms uses its code,
 * and any other unit its label.
 */
function unitForms(id: string, { units }: Vocabulary): readonly Forms[] {
	const unit = units[id];
	if (unit === undefined || id === 'people') return [];
	if (unit.kind === 'share' || unit.kind === 'rate') return [];
	if (unit.kind === 'money' && unit.place !== undefined) return [];
	return [unit.forms ?? sameForms(unit.kind === 'money' && isCurrencyCode(id) ? id : unit.label)];
}

/** "USD" is a word of any language, unlike the other names that a site gives its units. */
const isCurrencyCode = (id: string): boolean => /^[A-Z]{3}$/.test(id);

const sameForms = (word: string): Forms => ({ one: word, few: word, many: word, other: word });

/**
 * "загиблих", "російських", "військових": the words that agree with the number, and the side if it
 * has no adjective.
 */
function countedForms(
	{ measure, subject, population, unit }: SayableFigure,
	vocabulary: Vocabulary,
): { readonly words: readonly Forms[]; readonly side: readonly string[] } | undefined {
	const counted = vocabulary.measures[measure]?.forms;
	if (counted === undefined) return undefined;
	if (unit !== 'people') return { words: [counted], side: [] };
	const { forms: adjective, side } = vocabulary.subjects[subject] ?? {};
	const people = population === undefined ? undefined : vocabulary.populations?.[population]?.forms;
	if (people === undefined) return { words: [counted], side: side === undefined ? [] : [side] };
	return adjective === undefined
		? { words: [counted, people], side: side === undefined ? [] : [side] }
		: { words: [counted, adjective, people], side: [] };
}
