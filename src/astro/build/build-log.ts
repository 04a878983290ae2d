/** The parts of a build, in their order, with the words that people see. */
export const phases = {
	check: 'Reading and checking',
	prepare: 'Preparing texts, fonts and templates',
	pages: 'Pages',
	files: 'Data, citations and drawings',
	pictures: 'Pictures',
	lists: 'Sitemap and redirects',
	search: 'Search',
	publish: 'Publishing',
} as const;

export type Phase = keyof typeof phases;

/** The size of a built site: its pages are its HTML files. */
export interface SiteSize {
	readonly pages: number;
	readonly files: number;
	readonly bytes: number;
}

/** What a build takes from its cache instead of making it. */
export type Cached = 'texts' | 'pictures';

/** Follows a build; the command that started it shows this to people. */
export interface BuildLog {
	/**
	 * A part of the build begins, and the one before has ended.
	 * @param count how many things it makes, if that is known
	 */
	begin(phase: Phase, count?: number): void;
	/**
	 * Something is made: a page, a file or a picture.
	 * @param path from the root of the site
	 * @param milliseconds how long it took this process; undefined if another thread made it
	 */
	made(phase: Phase, path: string, milliseconds?: number): void;
	/** Something is used that the cache may have had. */
	used(kind: Cached, wasCached: boolean): void;
	/** The site is published. */
	published(size: SiteSize): void;
}

/** For builds that nobody watches. */
export const noLog: BuildLog = {
	begin: () => undefined,
	made: () => undefined,
	used: () => undefined,
	published: () => undefined,
};
