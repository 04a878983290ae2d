/** The words of bylines, of the pages of authors and editors, and of the link to a text's source. */
export interface PeopleMessages {
	/** Before the names of authors and of editors. */
	readonly by: string;
	readonly editedBy: string;
	/** The headings of the lists on a person's page. */
	readonly written: string;
	readonly edited: string;
	readonly editorOfSite: string;
	/** Describes the page of a person. */
	summary(name: string, site: string): string;
	readonly ownPage: string;
	/** The link to the source of a text in the repository of the site. */
	readonly edit: string;
}
