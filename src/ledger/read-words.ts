import { parse, type Reading } from '../phrase/parse.ts';
import type { Amount, Qualifier } from '../record/figure.ts';
import type { Vocabulary } from '../record/vocabulary.ts';

/** The fields of a figure that its words give. */
export interface Said {
	readonly amount?: Amount;
	readonly qualifier?: Qualifier;
	readonly phrase?: string;
	readonly subject?: string;
	readonly population?: string;
	readonly measure?: string;
	readonly unit?: string;
	readonly stage?: string;
	readonly kind?: string;
}

const read = new WeakMap<Vocabulary, Map<string, { readonly said: Said; readonly reading: Reading }>>();

/** Reads a figure from the words of a source: "at least 120,000 troops lost". Fields that the words do not give are left out. */
export function readWords(says: string, vocabulary: Vocabulary): { readonly said: Said; readonly reading: Reading } {
	const ofVocabulary = read.get(vocabulary) ?? new Map<string, { said: Said; reading: Reading }>();
	read.set(vocabulary, ofVocabulary);
	const known = ofVocabulary.get(says);
	if (known !== undefined) return known;
	const reading = parse(says, vocabulary);
	const measure = measureOf(reading.measures, vocabulary);
	const subject = reading.subjects.length === 1 ? reading.subjects[0] : wholeOf(reading.subjects, vocabulary);
	const fields: { [K in keyof Said]: Said[K] | undefined } = {
		amount: reading.amount,
		qualifier: reading.amount === undefined ? undefined : reading.qualifier,
		phrase: reading.qualifier === 'range' ? undefined : reading.phrase,
		subject,
		population: reading.populations.length === 1 ? reading.populations[0] : undefined,
		measure,
		unit: reading.unit,
		stage: reading.stages.at(-1),
		kind: reading.kinds.length === 1 ? reading.kinds[0] : undefined,
	};
	const said = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Said;
	ofVocabulary.set(says, { said, reading });
	return { said, reading };
}

/** The measure that the words name; where they name several, the one that is made of just these: "killed or wounded" are casualties. */
function measureOf(named: readonly string[], vocabulary: Vocabulary): string | undefined {
	if (named.length < 2) return named[0];
	// "confirmed killed" names the wider and the narrower: the narrower is meant.
	const narrow = named.filter((id) => !named.some((other) => other !== id && isPartOf(other, id, vocabulary)));
	if (narrow.length === 1) return narrow[0];
	return Object.entries(vocabulary.measures).find(([, measure]) => measure.includes !== undefined && measure.includes.length === narrow.length && narrow.every((id) => measure.includes?.includes(id)))?.[0];
}

/** Whether `measure` is, over any number of steps, a part of `whole`. */
export function isPartOf(measure: string, whole: string, vocabulary: Vocabulary): boolean {
	const passed = new Set<string>();
	for (let next = vocabulary.measures[measure]?.partOf; next !== undefined && !passed.has(next); next = vocabulary.measures[next]?.partOf) {
		if (next === whole) return true;
		passed.add(next);
	}
	return false;
}

/** The subject that is made of just these: Russia and Ukraine are both sides. */
function wholeOf(named: readonly string[], vocabulary: Vocabulary): string | undefined {
	if (named.length < 2) return undefined;
	const parts = (id: string) => Object.entries(vocabulary.subjects).filter(([, subject]) => [subject.partOf ?? []].flat().includes(id)).map(([part]) => part);
	return Object.keys(vocabulary.subjects).find((id) => { const of = parts(id); return of.length === named.length && of.every((part) => named.includes(part)); });
}
