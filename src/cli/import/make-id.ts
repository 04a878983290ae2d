import { id as idSchema } from '../../record/scalars.ts';
import type { ImportedEntry } from './entry.ts';
import { bestDate } from './partial-date.ts';

/**
 * An id for an entry: its own key if that is a valid id, otherwise the key made valid, otherwise
 * its publication, author, publisher or title with its date.
 */
export function makeId({ key, names, texts, issued }: ImportedEntry): string {
	if (idSchema.safeParse(key).success) return key;
	const own = /^https?:/.test(key) ? '' : slug(key);
	if (own !== '') return own;
	const [first] = [...(names.author ?? []), ...(names.editor ?? [])];
	const who = [
		texts['container-title'],
		first === undefined ? undefined : 'literal' in first ? first.literal : first.family,
		texts.publisher,
		texts.title,
	]
		.map((words) => slug(words ?? '', 4))
		.find((words) => words !== '');
	return [who ?? 'source', bestDate(issued)?.date].filter((part) => part !== undefined).join('-');
}

/** `id`, with a number from 2 on if it is taken. */
export function uniqueId(id: string, isTaken: (id: string) => boolean): string {
	if (!isTaken(id)) return id;
	for (let count = 2; ; count += 1) if (!isTaken(`${id}-${count}`)) return `${id}-${count}`;
}

/** An id has at most a hundred characters, and a date and a number may be added. */
const mostLetters = 80;

/** Lower-case letters, digits and single hyphens, from the first `most` words. */
export function slug(text: string, most = Number.POSITIVE_INFINITY): string {
	return text
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, ' ')
		.trim()
		.split(' ')
		.slice(0, most)
		.join('-')
		.slice(0, mostLetters)
		.replace(/-$/, '');
}
