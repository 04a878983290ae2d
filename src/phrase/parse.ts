import type { Amount, Qualifier } from '../record/figure.ts';
import type { Vocabulary } from '../record/vocabulary.ts';
import { en } from './en/en.ts';
import type { Language } from './language.ts';
import { type ReadNumber, readNumbers } from './read-number.ts';
import { wordsIn } from './words-in.ts';

/** What a text says. `step` is the worth of the last digit as written: 1e8 for "95.3 billion". */
export interface Reading {
	readonly amount?: Amount;
	readonly qualifier: Qualifier;
	readonly phrase?: string;
	readonly unit?: string;
	readonly measures: readonly string[];
	readonly subjects: readonly string[];
	readonly populations: readonly string[];
	/** Of aid: how far it has come, and its kind. */
	readonly stages: readonly string[];
	readonly kinds: readonly string[];
	readonly step?: number;
}

/** Reads a statement of one amount, or of a range. Dates and years beside another number are not taken for it. */
export function parse(text: string, vocabulary: Vocabulary, language: Language = en): Reading {
	const plain = tidy(text);
	const { order, saysNoVotes, ...named } = wordsIn(plain, vocabulary, language);
	const numbers = readNumbers(plain, vocabulary, language);
	const [first, second] = numbers;
	if (first === undefined) {
		if (saysNoVotes) return { amount: 0, qualifier: 'exact', ...named };
		return order === undefined ? { qualifier: 'exact', ...named } : { amount: order, qualifier: 'order', ...named };
	}
	const before = plain.slice(0, first.start).replace(/\b(?:a|an|the)\s*$/, '').trimEnd();
	const range = second === undefined ? undefined : rangeOf(first, second, plain);
	const found = phraseBefore(before, language);
	const unit = first.unit ?? second?.unit;
	const said = { ...(unit === undefined ? {} : { unit }), ...named };
	if (range !== undefined) {
		const qualifier = found?.qualifier === undefined || found.qualifier === 'exact' ? 'range' : found.qualifier;
		return { amount: range.amount, qualifier, ...(found === undefined ? {} : { phrase: found.phrase }), step: range.step, ...said };
	}
	return { amount: first.value, qualifier: found?.qualifier ?? 'exact', ...(found === undefined ? {} : { phrase: found.phrase }), step: first.step, ...said };
}

/** Lower case, straight quotes, one kind of dash and of space. */
function tidy(text: string): string {
	return text.toLowerCase().replace(/[‘’]/g, "'").replace(/[‐‑‒–—−]/g, '-').replace(/[\s\u00a0\u2009\u202f\u2060]+/g, ' ').trim();
}

interface QualifierPhrase {
	readonly qualifier: Qualifier;
	readonly phrase: string;
}
const phrasesByLength = new WeakMap<Language, readonly QualifierPhrase[]>();

/** The phrases of a language with their qualifiers, the longest first. */
function phrasesOf(language: Language): readonly QualifierPhrase[] {
	let phrases = phrasesByLength.get(language);
	if (phrases === undefined) {
		const all: readonly (readonly [Qualifier, readonly string[]])[] = [...(Object.entries(language.phrases) as [Qualifier, readonly string[]][]), ['exact', language.exactPhrases]];
		phrases = all.flatMap(([qualifier, list]) => list.map((phrase) => ({ qualifier, phrase }))).sort((a, b) => b.phrase.length - a.phrase.length);
		phrasesByLength.set(language, phrases);
	}
	return phrases;
}

/** The qualifier whose phrase ends right before the number; the longest phrase wins. */
function phraseBefore(before: string, language: Language): QualifierPhrase | undefined {
	return phrasesOf(language).find(({ phrase }) => before.endsWith(phrase) && (before.length === phrase.length || before.charAt(before.length - phrase.length - 1) === ' '));
}

/** Two numbers joined by "to", "and" or a dash. A scale word on the second belongs to both, unless each has a currency of its own: "$1 to $1 million". */
function rangeOf(first: ReadNumber, second: ReadNumber, text: string): { readonly amount: Amount; readonly step: number } | undefined {
	const between = text.slice(first.end, second.start).trim();
	const isBetween = between === 'and' && /\bbetween\s*$/.test(text.slice(0, first.start));
	if (!isBetween && between !== 'to' && between !== '-') return undefined;
	const hasOwnUnits = first.unit !== undefined && second.unit !== undefined;
	const shared = !hasOwnUnits && first.scale === 1 && second.scale > 1 && first.value < 1000 ? second.scale : 1;
	const low = first.value * shared;
	return low <= second.value ? { amount: { low, high: second.value }, step: Math.max(first.step * shared, second.step) } : undefined;
}
