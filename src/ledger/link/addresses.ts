import { languageCodes } from '../../record/language.ts';
import type { Finding } from '../finding.ts';

/** The first part of the address of every page that Caveat makes itself. */
const sitePages = [
	['404', 'the page for addresses that do not exist'],
	['checks', 'the page about the checks'],
	['charts', 'the pages of charts'],
	['explainers', 'the list of all articles'],
	['figures', 'the pages of figures'],
	['sources', 'the pages of sources'],
	['claims', 'the page of claims'],
	['corrections', 'the page of corrections'],
	['data', 'the page about the data'],
	['tags', 'the pages of tags'],
	['people', 'the pages of authors and editors'],
	['method', 'the page about the method'],
	['glossary', 'the glossary'],
	['search', 'the search'],
	['pagefind', 'the index of the search'],
	...languageCodes.map((code) => [code, 'the articles in a language'] as const),
] as const;

/**
 * The addresses of a site. Each is taken once: two addresses that differ only in case are one
 * folder on many disks.
 */
export class Addresses {
	readonly findings: Finding[] = [];
	readonly #taken = new Map<string, string>(sitePages);

	/**
	 * Whether `slug` is free for the file at `path`, which then has it. A taken address is a
	 * finding.
	 */
	take(slug: string, path: string): boolean {
		const first = this.#taken.get(slug.toLowerCase());
		if (first === undefined) this.#taken.set(slug.toLowerCase(), path);
		else this.findings.push(takenAddress(slug, path, first));
		return first === undefined;
	}
}

/** @param first the file or page of the site that has the address */
export function takenAddress(slug: string, path: string, first: string): Finding {
	return {
		code: 'duplicate-id',
		severity: 'error',
		place: { path, line: 1, column: 1 },
		message: `The address "${slug}" is taken by ${first}.`,
		hint: first.startsWith('content/') ? 'Rename one of the two files.' : 'Rename the file.',
	};
}
