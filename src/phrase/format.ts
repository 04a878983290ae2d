import type { Amount, Qualifier } from '../record/figure.ts';
import type { Unit, Vocabulary } from '../record/vocabulary.ts';
import { en } from './en/en.ts';
import type { Language } from './language.ts';

/** What can be said of an amount alone. `outOf` is how many were asked, for a share. */
export interface Sayable {
	readonly amount: Amount;
	readonly qualifier: Qualifier;
	readonly phrase?: string | undefined;
	readonly unit: string;
	readonly outOf?: number | undefined;
}

export interface SayableFigure extends Sayable {
	readonly measure: string;
	readonly subject: string;
	readonly population?: string | undefined;
	readonly stage?: string | undefined;
	readonly kind?: string | undefined;
}

/**
 * The amount with its qualifier: "as many as 120,000", "170,000 to 180,000", "$95.34 billion", "70 votes".
 * The source's own phrase is kept. A share of nobody is "no votes", never a percentage.
 */
export function formatAmount(figure: Sayable, vocabulary: Vocabulary, language: Language = en): string {
	if (figure.outOf === 0) return language.noVotes;
	const unit = vocabulary.units[figure.unit];
	const { amount, qualifier } = figure;
	const order = qualifier === 'order' && typeof amount === 'number' ? language.orders.get(amount) : undefined;
	if (order !== undefined) return order;
	const said = typeof amount === 'number' ? formatQuantity(amount, figure.unit, unit, { language }) : formatRange(amount, figure.unit, unit, language);
	const phrase = figure.phrase ?? defaultPhrase(qualifier, unit, language);
	if (phrase === undefined) return said;
	return stoodBehind(phrase, language) ? `${said} ${phrase}` : `${phrase} ${said}`;
}

/** Whether a phrase stands only behind a number: "or more". */
function stoodBehind(phrase: string, { phrasesBehind, phrases }: Language): boolean {
	return Object.values(phrasesBehind).some((list) => list.includes(phrase)) && !Object.values(phrases).some((list) => list.includes(phrase));
}

function defaultPhrase(qualifier: Qualifier, unit: Unit | undefined, language: Language): string | undefined {
	if (qualifier === 'exact' || qualifier === 'range' || qualifier === 'order') return undefined;
	if (qualifier === 'at-most' && unit?.kind !== 'count') return language.atMostOfMoney;
	return language.phrases[qualifier][0];
}

/** Both ends with their unit. Where only the high end would have a scale word it has its digits: "$1 to $2 million" are both millions. */
function formatRange({ low, high }: Exclude<Amount, number>, id: string, unit: Unit | undefined, language: Language): string {
	const inDigits = unit?.kind === 'money' && low < 1e6 && high >= 1e6;
	return `${formatQuantity(low, id, unit, { language, inDigits })} ${language.to} ${formatQuantity(high, id, unit, { language, inDigits })}`;
}

/** One number with its unit. Persons are said by `formatFigure`. */
function formatQuantity(value: number, id: string, unit: Unit | undefined, { language, inDigits = false }: { readonly language: Language; readonly inDigits?: boolean }): string {
	if (unit?.kind === 'share') return `${formatNumber(value, language)}%`;
	if (unit?.kind === 'money') {
		const said = inDigits ? formatNumber(value, language) : formatScaled(value, language);
		return unit.symbol === undefined ? `${said} ${id}` : `${unit.symbol}${said}`;
	}
	const said = formatNumber(value, language);
	if (unit === undefined || id === 'people') return said;
	return `${said} ${value === 1 ? (unit.singular ?? unit.label) : unit.label}`;
}

/** "95.34 billion", where that says all of the number; else every digit. */
function formatScaled(value: number, language: Language): string {
	for (const [factor, [word = '']] of language.scales) {
		if (factor < 1e6 || value < factor) continue;
		const short = value / factor;
		const rounded = Number(short.toFixed(4));
		if (Math.round(rounded * factor) === value || rounded * factor === value) return `${formatNumber(rounded, language)} ${word}`;
	}
	return formatNumber(value, language);
}

/** Formatters by locale, with grouping and without: to make one takes longer than to use it a hundred times. */
const formatters = new Map<string, readonly [grouped: Intl.NumberFormat, plain: Intl.NumberFormat]>();

function formatNumber(value: number, language: Language): string {
	let pair = formatters.get(language.locale);
	if (pair === undefined) {
		const written = (useGrouping: boolean) => new Intl.NumberFormat(language.locale, { maximumFractionDigits: 12, useGrouping });
		pair = [written(true), written(false)];
		formatters.set(language.locale, pair);
	}
	return pair[value >= 1000 ? 0 : 1].format(value);
}

/** The figure as a noun phrase: "as many as 120,000 Russian soldiers killed", "around 70,000 Ukrainian casualties", "$95.34 billion in aid". */
export function formatFigure(figure: SayableFigure, vocabulary: Vocabulary, language: Language = en): string {
	const amount = formatAmount(figure, vocabulary, language);
	const measure = vocabulary.measures[figure.measure];
	const unit = vocabulary.units[figure.unit];
	const label = measure?.label ?? figure.measure;
	if (figure.outOf === 0) return amount;
	if (unit?.kind === 'money') return `${amount} in ${label}`;
	if (unit?.kind === 'share') return `${amount} (${label})`;
	if (figure.unit !== 'people') return label === unit?.label ? amount : countedAs(label, amount, unit);
	const adjective = vocabulary.subjects[figure.subject]?.adjective;
	const people = figure.population === undefined ? undefined : vocabulary.populations?.[figure.population]?.people;
	const words = isParticiple(label) ? [adjective, people ?? 'people', label] : [adjective, label];
	return [amount, ...words].filter((word) => word !== undefined).join(' ');
}

/** "370,000 treatment cases" where the measure ends in the word for its unit; else "22 cases (operations)". */
function countedAs(label: string, amount: string, unit: Unit | undefined): string {
	const isOneNoun = unit !== undefined && label.endsWith(` ${unit.label}`) && amount.endsWith(` ${unit.label}`);
	return isOneNoun ? `${amount.slice(0, -unit.label.length)}${label}` : `${amount} (${label})`;
}

/** "killed" stands behind the people it is said of; "casualties" is a noun of its own. */
function isParticiple(label: string): boolean {
	return /^(?:killed|wounded|missing|captured|injured|identified)\b/.test(label);
}
