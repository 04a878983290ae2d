import { formBehind } from '../language/uk/plural.ts';

/** "1 source", "2 sources". */
export function countEnglish(count: number, one: string, many: string): string {
	return `${count} ${count === 1 ? one : many}`;
}

/** "1 джерело", "2 джерела", "5 джерел": the number is a whole one. */
export function countUkrainian(count: number, one: string, few: string, many: string): string {
	return `${count} ${formBehind(count, { one, few, many, other: few }, false)}`;
}
