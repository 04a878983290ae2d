import { type BesideDifference, differencesBeside } from '../../../language/beside.ts';
import { en } from '../../../language/en/en.ts';
import type { DriftCode } from '../../../record/figure.ts';
import type { Figure } from '../../../record/resolved.ts';
import type { Vocabulary } from '../../../record/vocabulary.ts';
import { readWords } from '../../read/read-words.ts';
import type { Difference, DriftClass } from './difference.ts';

const codesBeside = {
	stage: 'drift-stage',
	subject: 'drift-subject',
	population: 'drift-population',
	period: 'drift-scope',
} as const satisfies Readonly<Record<BesideDifference['part'], DriftCode>>;

/** Compares words of the repetition that no field expresses. */
export function compareBeside(
	origin: Figure,
	repetition: Figure,
	{ vocabulary, found }: { readonly vocabulary: Vocabulary; readonly found: readonly Difference[] },
): readonly Difference[] {
	if (repetition.says === undefined) return [];
	const { parsed: reading } = readWords(repetition.says, vocabulary);
	const own = origin.says === undefined ? undefined : readWords(origin.says, vocabulary).parsed;
	return differencesBeside(reading, { figure: origin, reading: own }, { vocabulary, language: en })
		.filter(
			({ part }) => part === 'period' || !found.some(({ code }) => code === codesBeside[part]),
		)
		.map(
			({ part, was, is, isMore }): Difference => ({
				code: codesBeside[part],
				class: classBeside(part, isMore === true),
				effect: 'changed',
				was,
				is,
				...(part === 'period' ? { field: 'period' as const } : {}),
			}),
		);
}

function classBeside(part: BesideDifference['part'], isMore: boolean): DriftClass {
	switch (part) {
		case 'stage':
			return isMore ? 'status raised' : 'status lowered';
		case 'subject':
			return 'subject moved';
		case 'population':
			return 'population changed';
		case 'period':
			return isMore ? 'scope widened' : 'scope narrowed';
	}
}
