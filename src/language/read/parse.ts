import type { Amount, Qualifier } from '../../record/figure.ts';
import type { Vocabulary } from '../../record/vocabulary.ts';
import { en } from '../en/en.ts';
import type { Language } from '../language.ts';
import { matches } from '../matches.ts';
import { type ReadAmount, readAmounts } from './amounts.ts';
import { type AmountSpan, castUnit, measuresAround, withoutAsides } from './around-amount.ts';
import { fold } from './fold.ts';
import { kindMeant, measureMeant } from './meant.ts';
import {
	phraseAtEnd,
	phraseAfter,
	phraseOfClause,
	type QualifierPhrase,
	withoutArticle,
} from './qualifier-phrase.ts';
import { rangeOf } from './range.ts';
import { directionOf, fallen, hideSigns, type Unsigned, withSigns } from './signs.ts';
import { subjectMeant } from './subject-meant.ts';
import { changesIn, faultOf, nobody, type Unread } from './unread.ts';
import { periodsIn, type ToldBeside, toldBeside } from './told-beside.ts';
import { type KindNamedAt, namedThingsIn } from './named-things.ts';

/** What a text states, as plain data. */
export interface ParsedStatement {
	readonly amount?: Amount;
	readonly qualifier: Qualifier;
	readonly phrase?: string;
	readonly unit?: string;
	/**
	 * All measures that are named, and the one that the amount counts; undefined if the words leave
	 * it open.
	 */
	readonly measures: readonly string[];
	readonly subjects: readonly string[];
	readonly populations: readonly string[];
	/** For money: how far it has come, and its kind. */
	readonly stages: readonly string[];
	readonly kinds: readonly string[];
	readonly measure?: string;
	readonly subject?: string;
	readonly kind?: string;
	/**
	 * The value of one unit of the last stated digit, if decimals show it: 10,000 for "1.20 million".
	 */
	readonly step?: number;
	/** Where it was, as a subject, if no other subject is named. */
	readonly place?: string;
	/** How long it took, what a share is a share of, and which stage a verb implies. */
	readonly period?: ToldBeside['period'];
	readonly base?: string;
	readonly deed?: ToldBeside['deed'];
	/** Whether the amount is a fraction, so that it is less precise than its digits: "two thirds". */
	readonly isFraction?: true;
	/** Whether the amount has a sign or a direction, which only a `signed` measure can have. */
	readonly isSigned?: true;
	/** Other amounts in the text, which make it more than one statement. */
	readonly others?: readonly number[];
	/** The parts that are not understood. Unless it is only a second amount, no amount is read. */
	readonly unread?: readonly Unread[];
}

export interface ParseOptions {
	/** The decimal sign of the language of a quoted source. */
	readonly settled?: '.' | ',' | undefined;
	/**
	 * Whether the text was cut out around its number, so that words which change a number are
	 * acceptable: "a further £2.5bn".
	 */
	readonly isExcerpt?: boolean;
}

/**
 * Reads a statement of one amount or one range, completely or not at all. Next to another number,
 * dates and years are not amounts.
 */
export function parse(
	text: string,
	vocabulary: Vocabulary,
	language: Language = en,
	{ settled, isExcerpt = false }: ParseOptions = {},
): ParsedStatement {
	const tidy = text.replace(/[\s\u00a0\u2009\u202f\u2060]+/g, ' ').trim();
	const written = withoutAsides(tidy, language);
	const options = { settled, isExcerpt, vocabulary, language };
	if (Object.values(vocabulary.measures).some(({ signed }) => signed)) {
		const unsigned = hideSigns({ written, folded: fold(written) }, language);
		const read = unsigned.signs.length === 0 ? undefined : readStatement(unsigned, options);
		const measure = read?.measure;
		if (
			read?.amount !== undefined &&
			(measure === undefined || vocabulary.measures[measure]?.signed === true)
		)
			return { ...read, isSigned: true };
	}
	return readStatement({ written, folded: fold(written), signs: [] }, options);
}

interface StatementOptions extends Required<Pick<ParseOptions, 'isExcerpt'>> {
	readonly settled: ParseOptions['settled'];
	readonly vocabulary: Vocabulary;
	readonly language: Language;
}

function readStatement(
	{ written, folded, signs }: Unsigned,
	{ vocabulary, language, settled, isExcerpt }: StatementOptions,
): ParsedStatement {
	const plain = folded.replace(/[–—−]/g, '-');
	const { all, saysNoVotes, subjectsAt, ...named } = namedThingsIn(plain, vocabulary, language);
	const { span, share, ...stated } = readAmount(
		{ written, folded, plain, signs },
		{ all, saysNoVotes, vocabulary, language, settled, isExcerpt },
	);
	const amountEnd = span.end;
	const measures = measuresAround(plain, span, {
		all,
		measures: named.measures,
		vocabulary,
		language,
	});
	const cast = castUnit(plain, span.end, { unit: stated.unit, vocabulary, language });
	const unit = cast ?? stated.unit;
	const measure = measureMeant(measures, unit, vocabulary);
	const counted = unit ?? vocabulary.measures[measure ?? '']?.unit;
	const isMoney = isMoneyUnit(counted, vocabulary);
	const whose =
		subjectsAt.length === 0
			? undefined
			: subjectMeant(subjectsAt, vocabulary, { text: plain, amountEnd, isMoney, language });
	const kind = kindMeant(named.kinds, vocabulary);
	return {
		...(counted === 'people' ? inWholePeople(stated, written) : stated),
		...named,
		measures,
		...whose,
		...toldBeside(plain, { all, share, vocabulary, language }),
		...(cast === undefined ? {} : { unit: cast }),
		...(measure === undefined ? {} : { measure }),
		...(kind === undefined ? {} : { kind }),
	};
}

/**
 * A fraction of a person is not an amount: in "1,234.5 people", one of the separators follows
 * another notation.
 */
function inWholePeople<S extends Omit<Stated, 'span' | 'share'>>(
	stated: S,
	written: string,
): S | Omit<Stated, 'span' | 'share'> {
	const { amount, unread = [] } = stated;
	const ends = typeof amount === 'object' ? [amount.low, amount.high] : [amount ?? 0];
	if (ends.every((end) => Number.isInteger(end))) return stated;
	const words = /\S*\d\S*/u.exec(written)?.[0] ?? written;
	return { qualifier: 'exact', unread: [{ words, why: 'number' }, ...unread] };
}

type Stated = Pick<
	ParsedStatement,
	'amount' | 'qualifier' | 'phrase' | 'unit' | 'others' | 'unread' | 'step' | 'isFraction'
> & {
	readonly span: AmountSpan;
	readonly share?: ReadAmount | undefined;
};

/** What a text names apart from its numbers. */
interface Named extends ParseOptions {
	readonly all: readonly KindNamedAt[];
	readonly saysNoVotes: boolean;
	readonly vocabulary: Vocabulary;
	readonly language: Language;
}

interface Texts extends Unsigned {
	readonly plain: string;
}

function readAmount(
	{ written, folded, plain, signs }: Texts,
	{ all, saysNoVotes, vocabulary, language, settled, isExcerpt }: Named,
): Stated {
	const none = { qualifier: 'exact', span: { start: 0, end: 0 } } as const;
	const noughts = matches(nobody(vocabulary, language), folded);
	const unsigned = { written, folded, signs };
	const amounts = withSigns(
		readAmounts({ written, folded }, { vocabulary, language, settled }).filter(
			({ start }) =>
				!noughts.some(({ index, 0: words }) => index <= start && start < index + words.length),
		),
		unsigned,
		language,
	);
	const [first, second] = amounts;
	if (first === undefined) {
		const isNone = saysNoVotes || noughts.length > 0;
		const at = noughts[0]?.index ?? 0;
		return isNone ? { ...none, amount: 0, span: { start: at, end: at } } : none;
	}
	const before = withoutArticle(plain.slice(0, first.start), language);
	const isMoney = isMoneyUnit(first.unit ?? second?.unit, vocabulary);
	const range =
		second === undefined
			? undefined
			: rangeOf(first, second, { before, text: plain, isMoney, language });
	const last = range === undefined || second === undefined ? first : second;
	const unit = first.unit ?? (range === undefined ? undefined : second?.unit);
	const said =
		range ??
		qualifierOf(last, { before, text: plain, isMoney: isMoneyUnit(unit, vocabulary), language });
	// «Близько сотні» is about one hundred, «сотні» alone is hundreds.
	const isOne =
		said.qualifier !== 'exact' && language.multipliers.has(plain.slice(first.start, first.end));
	const found: QualifierPhrase = first.form === 'order' && !isOne ? { qualifier: 'order' } : said;
	const others = amounts
		.slice(range === undefined ? 1 : 2)
		.filter((other) => other.value !== first.value || (other.unit ?? unit) !== unit);
	const understood = [
		...all,
		...amounts.map(({ start, unitEnd, end }) => ({ start, end: Math.max(end, unitEnd) })),
		...periodsIn(folded, language),
	];
	const unread = [
		...amounts.flatMap((amount) => faultOf(amount, written) ?? []),
		...noughts.map(({ 0: words }): Unread => ({ words, why: 'changes' })),
		...(isExcerpt === true
			? []
			: changesIn({
					...{ written, folded, understood, phrase: found.phrase, first, last, language },
					isShare: vocabulary.units[unit ?? '']?.kind === 'share',
				})),
	];
	const seconds = others.map(
		({ start, unitEnd }): Unread => ({ words: written.slice(start, unitEnd), why: 'second' }),
	);
	if (unread.length > 0)
		return {
			...none,
			span: { start: first.start, end: last.unitEnd },
			unread: [...unread, ...seconds],
		};
	const direction = directionOf(amounts, unsigned, { language, isMoney });
	const amount = range?.amount ?? first.value;
	const stated =
		direction === 'down'
			? fallen({ amount, qualifier: found.qualifier })
			: direction && { amount, qualifier: found.qualifier };
	if (stated === undefined) return none;
	if (first.isVague) return { ...none, ...(seconds.length === 0 ? {} : { unread: seconds }) };
	return {
		...stated,
		span: { start: spanStart(plain, first.start, found.phrase), end: last.unitEnd },
		share: vocabulary.units[unit ?? '']?.kind === 'share' ? last : undefined,
		...(found.phrase === undefined || stated.qualifier !== found.qualifier
			? {}
			: { phrase: found.phrase }),
		...(unit === undefined ? {} : { unit }),
		...(range !== undefined || first.step === undefined ? {} : { step: first.step }),
		...(first.form === 'fraction' ? { isFraction: true } : {}),
		...(others.length === 0 ? {} : { others: others.map(({ value }) => value), unread: seconds }),
	};
}

/** Where an amount begins, with its qualifier. */
function spanStart(text: string, start: number, phrase: string | undefined): number {
	if (phrase === undefined) return start;
	const at = text.lastIndexOf(phrase, start);
	return at === -1 || start - at > phrase.length + 4 ? start : at;
}

/** A phrase before the number has priority over one after it. */
function qualifierOf(
	number: ReadAmount,
	{
		before,
		text,
		isMoney,
		language,
	}: {
		readonly before: string;
		readonly text: string;
		readonly isMoney: boolean;
		readonly language: Language;
	},
): QualifierPhrase {
	const possibly = language.retelling.possibly.exec(before)?.[0];
	if (possibly !== undefined) return { qualifier: 'at-most', phrase: possibly };
	return (
		phraseAtEnd(before, language, { isMoney }) ??
		phraseAfter(text, number.end, language) ??
		(number.unitEnd > number.end ? phraseAfter(text, number.unitEnd, language) : undefined) ??
		phraseOfClause(text, number.end, language) ?? { qualifier: 'exact' }
	);
}

function isMoneyUnit(unit: string | undefined, vocabulary: Vocabulary): boolean {
	return unit !== undefined && vocabulary.units[unit]?.kind === 'money';
}
