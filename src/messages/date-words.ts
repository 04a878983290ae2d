import { formatDate } from '../language/write/date.ts';
import type { Vocabulary } from '../record/vocabulary.ts';
import { languageOf } from './messages-of.ts';

/** Writes a date in the language of a vocabulary. */
export function dateWords(
	date: string,
	style: 'long' | 'short',
	{ vocabulary }: { readonly vocabulary: Pick<Vocabulary, 'language'> },
): string {
	return formatDate(date, style, languageOf(vocabulary));
}
