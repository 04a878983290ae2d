import { formAfter } from '../../language/uk/plural.ts';

/** "1 джерело", "2 джерела", "5 джерел": the number must be whole. */
export function counted(number: number, one: string, few: string, many: string): string {
	return `${number} ${formAfter(number, { one, few, many, other: few }, false)}`;
}
