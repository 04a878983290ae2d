import { publisherOf } from '../language/publisher.ts';
import type { LanguageCode } from '../record/language.ts';
import type { Source } from '../record/source.ts';
import { messagesOf } from '../messages/messages-of.ts';

/** The authors of a source, as a sentence names them; its publisher if it names none. */
export function authorWords(source: Source, language: LanguageCode): string {
	const names = (source.author ?? []).map((one) => ('literal' in one ? one.literal : one.family));
	return names.length === 0 ? publisherOf(source) : messagesOf({ language }).authors(names);
}
