import type { Person } from '../../record/person.ts';
import type { Article, Ledger } from '../ledger.ts';
import { translatedName } from '../link/edition.ts';
import { articlesPerPage, type ListPage, listPages } from './listed/list-pages.ts';
import { publishedArticles } from './published-articles.ts';

/** Somebody with a page: what they wrote and edited in an edition, newest first. */
export interface PersonPage {
	readonly person: Person;
	readonly written: readonly Article[];
	readonly edited: readonly Article[];
	readonly isEditorOfSite: boolean;
}

/** Everybody who is named by a published article or edits the site, in the order of the records. */
export function personPages(ledger: Ledger): readonly PersonPage[] {
	const articles = publishedArticles(ledger);
	return [...ledger.people.values()].flatMap(({ record: person }): readonly PersonPage[] => {
		const written = articles.filter(({ front }) => front.authors?.includes(person.id));
		const edited = articles.filter(({ front }) => front.editors?.includes(person.id));
		const isEditorOfSite = ledger.site.editors.includes(translatedName(person.name, ledger));
		return written.length > 0 || edited.length > 0 || isEditorOfSite
			? [{ person: personIn(person, ledger), written, edited, isEditorOfSite }]
			: [];
	});
}

/** An article, and what somebody did for it. */
export interface ArticleOfPerson {
	readonly article: Article;
	readonly deed: 'written' | 'edited';
}

/** Divides what somebody wrote and edited into pages. */
export function articlesOfPerson({
	written,
	edited,
}: Pick<PersonPage, 'written' | 'edited'>): readonly ListPage<ArticleOfPerson>[] {
	const all = [
		...written.map((article) => ({ article, deed: 'written' as const })),
		...edited.map((article) => ({ article, deed: 'edited' as const })),
	];
	return listPages(all, articlesPerPage);
}

/** The people with these ids, in the words of an edition. */
export function peopleNamed(ids: readonly string[] = [], ledger: Ledger): readonly Person[] {
	return ids.flatMap((id) => {
		const person = ledger.people.get(id)?.record;
		return person === undefined ? [] : [personIn(person, ledger)];
	});
}

function personIn(person: Person, ledger: Ledger): Person {
	const { name, role, about } = person;
	return {
		...person,
		name: translatedName(name, ledger),
		...(role === undefined ? {} : { role: translatedName(role, ledger) }),
		...(about === undefined ? {} : { about: translatedName(about, ledger) }),
	};
}
