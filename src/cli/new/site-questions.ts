import { baseAddress } from '../../record/scalars.ts';
import type { Question } from './question.ts';

/** What a new site is asked about: where it will be, and where its engine is from. */
export interface NewSite {
	/** The absolute path of its folder. */
	readonly folder: string;
	readonly engine: string;
}

const isMail = (text: string): boolean => /^\S+@\S+\.\S+$/.test(text);

/** What a new site has to say about itself. */
export const siteQuestions: readonly Question<NewSite>[] = [
	{
		flag: 'title',
		value: 'TEXT',
		ask: 'What is the name of the site?',
		explains: 'the name of the site, which is at the top of every page',
		suggested: () => 'Numbers, explained',
	},
	{
		flag: 'address',
		value: 'URL',
		ask: 'At which address will it be?',
		explains:
			'the address of the site, with a path if it is below one, as in https://user.github.io/repository/',
		suggested: () => 'https://example.org/',
		fault: (answer) => {
			const read = baseAddress.safeParse(answer);
			return read.success ? undefined : `cannot be used: ${read.error.issues[0]?.message ?? ''}`;
		},
	},
	{
		flag: 'editor',
		value: 'NAME',
		ask: 'Who edits it?',
		explains: 'the person or organisation that is responsible for the site',
		suggested: () => 'The editors',
	},
	{
		flag: 'corrections',
		value: 'ADDRESS',
		ask: 'Where can readers report errors?',
		explains: 'a mail address or a web address to which readers send corrections',
		suggested: () => 'corrections@example.org',
		fault: (answer) =>
			isMail(answer) || URL.canParse(answer)
				? undefined
				: 'is neither a mail address nor a web address',
	},
	{
		flag: 'engine',
		value: 'ADDRESS',
		ask: 'Where does the engine come from?',
		explains:
			'the version, git address or file of the package "caveat" that npm installs for the site',
		suggested: ({ engine }) => engine,
	},
];
