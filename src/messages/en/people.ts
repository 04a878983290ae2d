import type { PeopleMessages } from '../people.ts';

export const people: PeopleMessages = {
	by: 'By',
	editedBy: 'Edited by',
	written: 'Written',
	edited: 'Edited',
	editorOfSite: 'Editor of this site.',
	summary: (name, site) => `What ${name} wrote and edited for ${site}.`,
	ownPage: 'Own page',
	edit: 'Edit this page',
};
