import type { Amount } from '../../record/figure.ts';
import type { Unit, Vocabulary } from '../../record/vocabulary.ts';
import type { Language, Writer } from '../language.ts';
import type { SayableFigure } from '../sayable.ts';
import { followsNumber, writtenPhrase } from '../read/qualifier-phrase.ts';
import { isMixedScale, writeMoney } from '../write/money.ts';
import { formatNumber, scaled } from '../write/written-number.ts';

const names = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' });
const months = Array.from({ length: 12 }, (_, month) =>
	names.format(new Date(Date.UTC(2000, month, 1))),
);

/** How English writes amounts, figures and dates. */
export const writer: Writer = {
	/** "as many as 120,000", "170,000 to 180,000", "$95.34 billion", "70 votes". */
	amount(figure, vocabulary, language) {
		const unit = vocabulary.units[figure.unit];
		const { amount } = figure;
		const said =
			typeof amount === 'number'
				? writeQuantity(amount, figure.unit, unit, { language })
				: writeRange(amount, figure.unit, unit, language);
		const phrase = writtenPhrase(figure, unit, language);
		if (phrase === undefined) return said;
		return followsNumber(phrase, figure.qualifier, language)
			? `${said} ${phrase}`
			: `${phrase} ${said}`;
	},

	/** "billions of US dollars", "thousands of cases". */
	order(words, id, { units }) {
		const unit = units[id];
		return id === 'people' || unit === undefined || unit.kind === 'share' || unit.kind === 'rate'
			? words
			: `${words} of ${unit.label}`;
	},

	/** "as many as 120,000 Russian soldiers killed", "around 70,000 Ukrainian casualties", "$95.34 billion in American aid". */
	figure(figure, amount, { vocabulary }) {
		const measure = vocabulary.measures[figure.measure];
		const unit = vocabulary.units[figure.unit];
		const label = measure?.label ?? figure.measure;
		if (unit?.kind === 'money') return `${amount} ${moneyWords(figure, label, vocabulary)}`;
		if (unit?.kind === 'rate')
			return amount.replace(unit.label, `${measure?.behind ?? label} ${unit.label}`);
		if (unit?.kind === 'share')
			return measure?.behind === undefined ? `${amount} (${label})` : `${amount} ${measure.behind}`;
		if (figure.unit !== 'people')
			return label === unit?.label ? amount : countedAs(label, amount, unit);
		const words = peopleWords(figure, label, vocabulary);
		return figure.qualifier === 'order' ? `${amount} of ${words}` : `${amount} ${words}`;
	},

	stage(figure, { stages, subjects, names }) {
		const stage = figure.stage === undefined ? undefined : stages?.[figure.stage];
		if (stage === undefined) return undefined;
		const { name } = figure.claimant;
		const isSubject = Object.values(subjects).some(({ label }) => label === name);
		return isSubject && stage.sentenceBy !== undefined
			? stage.sentenceBy.replace('{claimant}', names?.[name] ?? name)
			: (stage.sentence ?? stage.label);
	},

	date({ year, month, day, part }, style) {
		const name = month === undefined ? undefined : (months[month - 1] ?? String(month));
		const shown = style === 'long' ? name : name?.slice(0, 3);
		const whole = [day, shown, year].filter((one) => one !== undefined).join(' ');
		if (part === undefined) return whole;
		return part === 'mid' ? `mid-${whole}` : `${part} ${whole}`;
	},
};

/**
 * Whose money it is, and what it is for: "in Norwegian humanitarian aid", "in military aid for
 * Ukraine", "for Ukraine", "for weapons".
 */
function moneyWords(
	{ measure, subject, kind, purpose }: SayableFigure,
	label: string,
	{ subjects, kinds, measures, names }: Vocabulary,
): string {
	const { behind } = measures[measure] ?? {};
	if (behind !== undefined) return purpose === undefined ? behind : `${behind} for ${purpose}`;
	const { adjective, label: name, moneyRole } = subjects[subject] ?? { label: subject };
	// A kind without words means several kinds together.
	const known = kind === undefined ? undefined : kinds?.[kind];
	const sort = (known?.words ?? []).length === 0 ? undefined : known?.label;
	const whose = names?.[name] ?? name;
	const aim = purpose ?? (moneyRole === 'recipient' ? whose : undefined);
	const forWhat = aim === undefined ? undefined : `for ${aim}`;
	const isImplied =
		measures[measure]?.implied === true &&
		(purpose !== undefined || (aim !== undefined && sort === undefined));
	const isGiver = moneyRole === 'giver';
	const inWhat = [
		'in',
		isGiver ? adjective : undefined,
		sort,
		label,
		isGiver && adjective === undefined ? `from ${whose}` : undefined,
	];
	return [...(isImplied ? [] : inWhat), forWhat].filter((word) => word !== undefined).join(' ');
}

/**
 * Who is counted: "Russian soldiers killed", "Russian troops “lost”", "Ukrainian casualties"; in
 * the singular, "Russian soldier killed".
 */
function peopleWords(
	{ measure, subject, population, amount }: SayableFigure,
	label: string,
	{ subjects, populations, measures, units }: Vocabulary,
): string {
	const isOne = amount === 1;
	const {
		singular,
		behind = isParticiple(label) ? label : undefined,
		called,
	} = measures[measure] ?? {};
	const counted = population === undefined ? undefined : populations?.[population];
	const people = isOne
		? (counted?.person ?? units['people']?.singular ?? 'person')
		: (called?.[population ?? ''] ?? counted?.people ?? 'people');
	const words = behind === undefined ? [isOne ? (singular ?? label) : label] : [people, behind];
	return [subjects[subject]?.adjective, ...words].filter((word) => word !== undefined).join(' ');
}

/**
 * "250 to 410 wells", "$1 billion to $2 billion", "30% to 35%": both ends have a symbol, but only
 * the second has a word. If only the high end would have a scale word, the low end is written in digits:
 * in "$1 to $2 million", both seem to be millions.
 */
function writeRange(
	{ low, high }: Exclude<Amount, number>,
	id: string,
	unit: Unit | undefined,
	language: Language,
): string {
	const inDigits = unit?.kind === 'money' && isMixedScale(low, high);
	const isWord = unit?.kind === 'count' || unit?.kind === 'rate';
	const start = isWord
		? formatNumber(low, language.locale)
		: writeQuantity(low, id, unit, { language, inDigits });
	return `${start} ${language.to} ${writeQuantity(high, id, unit, { language, inDigits })}`;
}

/** One number with its unit. People are written with the figure. */
function writeQuantity(
	value: number,
	id: string,
	unit: Unit | undefined,
	{ language, inDigits = false }: { readonly language: Language; readonly inDigits?: boolean },
): string {
	const said = formatNumber(value, language.locale);
	if (unit?.kind === 'share') return `${said}%`;
	if (unit?.kind === 'money')
		return writeMoney(inDigits ? said : writeScaled(value, language), id, unit);
	if (unit === undefined || id === 'people') return said;
	if (unit.kind === 'rate') return `${said} ${unit.label}`;
	return `${said} ${value === 1 ? (unit.singular ?? unit.label) : unit.label}`;
}

/** "95.34 billion" if that is the exact number; otherwise all its digits. */
function writeScaled(value: number, { locale, scales }: Language): string {
	const short = scaled(value);
	const word = scales.find(([factor]) => factor === short?.factor)?.[1][0];
	return short === undefined || word === undefined
		? formatNumber(value, locale)
		: `${formatNumber(short.short, locale)} ${word}`;
}

/**
 * "370,000 treatment cases" if the measure ends in the word for its unit; otherwise "22 cases
 * (operations)".
 */
function countedAs(label: string, amount: string, unit: Unit | undefined): string {
	const isOneNoun =
		unit !== undefined && label.endsWith(` ${unit.label}`) && amount.endsWith(` ${unit.label}`);
	return isOneNoun ? `${amount.slice(0, -unit.label.length)}${label}` : `${amount} (${label})`;
}

/** "Killed" follows the noun for the people ("soldiers killed"); "casualties" is a noun itself. */
function isParticiple(label: string): boolean {
	return /^(?:killed|wounded|missing|captured|injured|identified)\b/.test(label);
}
