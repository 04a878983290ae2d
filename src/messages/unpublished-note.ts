import type { Article, Ledger } from '../ledger/ledger.ts';
import { dateWords } from './date-words.ts';
import { messagesOf } from './messages-of.ts';

/** Tells authors that a text is a draft or scheduled; undefined if it is published. */
export function unpublishedNote(
	{ slug, translation }: Pick<Article, 'slug' | 'translation'>,
	ledger: Ledger,
): string | undefined {
	const { status } = messagesOf(ledger.vocabulary);
	const why =
		ledger.unpublished.get(slug) ?? ledger.unpublished.get(translation?.translationOf ?? '');
	if (why === undefined) return undefined;
	return why === 'draft'
		? status.draft
		: status.scheduled(dateWords(why.scheduled, 'long', ledger));
}
