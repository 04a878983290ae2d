import type { Grade } from '../charts/kit/mark/mark.ts';
import type { Pieces } from './pieces.ts';

/** What the page about the method says. */
export interface MethodMessages {
	readonly summary: string;
	/** @param link makes of words the way to the page of the checks */
	introduction<T>(link: (words: string) => T): Pieces<T>;
	/** The name of the list of its parts. */
	readonly onPage: string;
	readonly sections: Readonly<
		Record<'measures' | 'qualifiers' | 'evidence' | 'stages' | 'rest', string>
	>;
	/** What stands at the head of each part. @param percent how far rounding may be away */
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
	/** The name of the marks of a grade. */
	marks(look: string): string;
	readonly forOne: string;
	readonly stage: Readonly<Record<'notStated' | 'leaves', string>>;
}
