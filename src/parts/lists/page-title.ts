import type { ListPage } from '../../ledger/ask/listed/list-pages.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { messagesOf } from '../../messages/messages-of.ts';

/** The title of one page of a list: that of the list, and on further pages its number. */
export function pageTitle(
	list: string,
	{ number, count }: Pick<ListPage<unknown>, 'number' | 'count'>,
	{ vocabulary }: Pick<Ledger, 'vocabulary'>,
): string {
	return number === 1 ? list : messagesOf(vocabulary).lists.pages.title(list, number, count);
}
