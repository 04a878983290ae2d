import type { Grade } from '../record/vocabulary.ts';
import type { Pieces } from './pieces.ts';

/** The words of the page about the method. */
export interface MethodMessages {
	readonly summary: string;
	/** @param link turns words into a link to the page of the checks */
	introduction<T>(link: (words: string) => T): Pieces<T>;
	/** The name of the list of its sections. */
	readonly onPage: string;
	readonly sections: Readonly<
		Record<'measures' | 'qualifiers' | 'evidence' | 'stages' | 'rest', string>
	>;
	/**
	 * The introduction of each section.
	 * @param percent the tolerance for rounding
	 */
	readonly about: {
		readonly measures: string;
		qualifiers(percent: number): string;
		readonly evidence: string;
		readonly stages: string;
	};
	readonly lists: Readonly<
		Record<'subjects' | 'populations' | 'kinds' | 'counted' | 'money' | 'shares', string>
	>;
	readonly notRecorded: string;
	readonly measure: {
		unit(label: string): string;
		partOf<T>(measure: T): Pieces<T>;
		includes(words: string): string;
		excludes(words: string): string;
		readonly cumulative: string;
	};
	readonly qualifier: {
		allows(said: string, values: string): string;
		readonly values: {
			orHigher(low: string): string;
			orLower(high: string): string;
			alone(value: string): string;
			below(low: string, high: string): string;
			between(low: string, high: string): string;
		};
		readonly readFrom: string;
		readonly numberAlone: string;
		example(said: string): string;
	};
	readonly looks: Readonly<Record<Grade, string>>;
	/** Names the marks of a grade. */
	marks(look: string): string;
	readonly forOne: string;
	readonly stage: Readonly<Record<'notStated' | 'leaves', string>>;
}
