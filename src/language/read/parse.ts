import type { Amount, Qualifier } from '../../record/figure.ts';
import type { Vocabulary } from '../../record/vocabulary.ts';
import { en } from '../en/en.ts';
import type { Language } from '../language.ts';
import { kindMeant, measureMeant } from './meant.ts';
import {
	phraseAtEnd,
	phraseBehind,
	type QualifierPhrase,
	withoutArticle,
} from './qualifier-phrase.ts';
import { rangeOf } from './range.ts';
import { type ReadNumber, readNumbers } from './read-number.ts';
import { subjectMeant } from './subject-meant.ts';
import { wordsIn } from './words-in.ts';

/** What a text says: plain data. */
export interface Reading {
	readonly amount?: Amount;
	readonly qualifier: Qualifier;
	readonly phrase?: string;
	readonly unit?: string;
	/** All that is named, and below what of it the amount is of; that is left out where the words leave it open. */
	readonly measures: readonly string[];
	readonly subjects: readonly string[];
	readonly populations: readonly string[];
	/** Of aid: how far it has come, and its kind. */
	readonly stages: readonly string[];
	readonly kinds: readonly string[];
	readonly measure?: string;
	readonly subject?: string;
	readonly kind?: string;
	/** Other amounts of the same unit that the text states, which make of it more than one statement. */
	readonly others?: readonly number[];
}

/** Reads a statement of one amount, or of a range. Dates and years beside another number are not taken for it. */
export function parse(text: string, vocabulary: Vocabulary, language: Language = en): Reading {
	const plain = tidy(text);
	const { order, saysNoVotes, subjectsAt, ...named } = wordsIn(plain, vocabulary, language);
	const { amountEnd, ...stated } = readAmount(plain, { order, saysNoVotes, vocabulary, language });
	const measure = measureMeant(named.measures, stated.unit, vocabulary);
	const isMoney = isMoneyUnit(stated.unit ?? vocabulary.measures[measure ?? '']?.unit, vocabulary);
	const whose =
		subjectsAt.length === 0
			? undefined
			: subjectMeant(subjectsAt, vocabulary, { text: plain, amountEnd, isMoney, language });
	const kind = kindMeant(named.kinds, vocabulary);
	return {
		...stated,
		...named,
		...whose,
		...(measure === undefined ? {} : { measure }),
		...(kind === undefined ? {} : { kind }),
	};
}

type Stated = Pick<Reading, 'amount' | 'qualifier' | 'phrase' | 'unit' | 'others'> & {
	readonly amountEnd: number;
};

/** What a text names beside its numbers. */
interface Named {
	readonly order: number | undefined;
	readonly saysNoVotes: boolean;
	readonly vocabulary: Vocabulary;
	readonly language: Language;
}

function readAmount(plain: string, { order, saysNoVotes, vocabulary, language }: Named): Stated {
	const numbers = readNumbers(plain, vocabulary, language);
	const [first, second] = numbers;
	if (first === undefined) {
		const none = { qualifier: 'exact', amountEnd: 0 } as const;
		if (saysNoVotes) return { ...none, amount: 0 };
		return order === undefined ? none : { ...none, amount: order, qualifier: 'order' };
	}
	const before = withoutArticle(plain.slice(0, first.start), language);
	const range =
		second === undefined
			? undefined
			: rangeOf(first, second, {
					before,
					text: plain,
					isMoney: isMoneyUnit(first.unit ?? second.unit, vocabulary),
					language,
				});
	const unit = first.unit ?? (range === undefined ? undefined : second?.unit);
	const last = range === undefined || second === undefined ? first : second;
	const others = numbers
		.slice(range === undefined ? 1 : 2)
		.filter((other) => other.unit === unit)
		.map(({ value }) => value);
	const found =
		range ??
		qualifierOf(last, { before, text: plain, isMoney: isMoneyUnit(unit, vocabulary), language });
	return {
		amount: range?.amount ?? first.value,
		qualifier: found.qualifier,
		amountEnd: last.unitEnd,
		...(found.phrase === undefined ? {} : { phrase: found.phrase }),
		...(unit === undefined ? {} : { unit }),
		...(others.length === 0 ? {} : { others }),
	};
}

/** A phrase before the number counts before one behind it. */
function qualifierOf(
	number: ReadNumber,
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
	return (
		phraseAtEnd(before, language, { isMoney }) ??
		phraseBehind(text, number.end, language) ??
		(number.unitEnd > number.end ? phraseBehind(text, number.unitEnd, language) : undefined) ?? {
			qualifier: 'exact',
		}
	);
}

function isMoneyUnit(unit: string | undefined, vocabulary: Vocabulary): boolean {
	return unit !== undefined && vocabulary.units[unit]?.kind === 'money';
}

/** Lower case, straight quotes, one kind of dash and of space. */
function tidy(text: string): string {
	return text
		.toLowerCase()
		.replace(/[‘’ʼ]/g, "'")
		.replace(/[‐‑‒–—−]/g, '-')
		.replace(/[\s\u00a0\u2009\u202f\u2060]+/g, ' ')
		.trim();
}
