import type { Language } from '../language.ts';
import type { BareNumber } from './bare-numbers.ts';
import { fold } from './fold.ts';
import { phraseAtEnd } from './qualifier-phrase.ts';

const boundaryBefore = /(?:[.;:!?]\s|,\s| [–—] )(?!.*(?:[.;:!?]\s|,\s| [–—] ))/su;
const boundaryAfter = /[.;:!?](?:\s|$)|,\s| [–—] /u;

/**
 * The words about one number in a text: from the preceding number or clause to the next. So each
 * part of "Of $95 billion, about $60 billion was for Ukraine" is read separately.
 */
export function statementAround(
	text: string,
	{ start, end }: Pick<BareNumber, 'start' | 'end'>,
	{
		all,
		language,
	}: {
		readonly all: readonly Pick<BareNumber, 'start' | 'end'>[];
		readonly language: Language;
	},
): string {
	const from = Math.max(0, ...all.map((one) => one.end).filter((at) => at <= start));
	const to = Math.min(text.length, ...all.map((one) => one.start).filter((at) => at >= end));
	const before = text.slice(from, start);
	const boundary = boundaryBefore.exec(before);
	const lead = boundary === null ? before : before.slice(boundary.index + boundary[0].length);
	const behind = text.slice(end, to);
	const cut = boundaryAfter.exec(behind);
	const rest = cut === null ? behind : behind.slice(0, cut.index);
	// In "120,000 dead and at least | 70,000 wounded", the qualifier belongs to the next number.
	const phrase =
		to === text.length || cut !== null
			? undefined
			: phraseAtEnd(fold(rest).trimEnd(), language, { isMoney: false });
	const own = phrase === undefined ? rest : rest.slice(0, fold(rest).lastIndexOf(phrase.phrase));
	return `${lead}${text.slice(start, end)}${own}`.trim();
}
