import type { PeopleMessages } from '../people.ts';

export const people: PeopleMessages = {
	by: 'Автори:',
	editedBy: 'Редактори:',
	written: 'Тексти',
	edited: 'Відредаговано',
	editorOfSite: 'Редактор цього сайту.',
	summary: (name, site) => `Що пише й редагує ${name} для сайту ${site}.`,
	ownPage: 'Власна сторінка',
	edit: 'Редагувати цю сторінку',
};
