import {
	chosenIn,
	fetchJson,
	keepAddress,
	offerChoices,
	paramsOf,
	restore,
	showCounts,
} from './choices.ts';
import { type Facet, narrow } from './facet.ts';
import { type KnownWords, readWords } from './known-words.ts';
import { leadBy, type LeadingRows } from './leading.ts';
import { node } from './nodes.ts';
import { knowsAll, spell, type Spelled } from './spelling.ts';
import {
	fillCounted,
	fill,
	type PageData,
	readPageData,
	joint,
	type SearchWords,
} from './words.ts';

/**
 * `pagefind/facets.json`, or `facets.uk.json` for an edition: the facets of the pages in the index.
 */
export interface SearchFacets {
	/** Pagefind's ids of the pages, in the order of the rows. */
	readonly ids: readonly string[];
	readonly facets: readonly Facet[];
	readonly leading: LeadingRows;
	/** The words of the pages, as `writeWords` writes them. */
	readonly words: string;
	/** The folders of the other parts of the index, next to the table. A small site has none. */
	readonly parts: readonly string[];
	/** The part of each row if there are several, the first of which is 0. */
	readonly partOf?: readonly number[];
	/**
	 * A regular expression for the parts of a query to remove: src/export/search/search-query.ts.
	 */
	readonly not?: string;
}

interface PagefindOptions {
	readonly excerptLength: number;
	readonly ranking: { readonly pageLength: number };
}
/** The part of Pagefind that is used here. */
interface Pagefind {
	readonly options: (options: PagefindOptions) => Promise<void>;
	readonly mergeIndex: (folder: string, options: PagefindOptions) => Promise<void>;
	readonly search: (words: string) => Promise<{ readonly results: readonly Result[] }>;
}
interface Result {
	readonly id: string;
	readonly score: number;
	readonly data: () => Promise<{
		readonly url: string;
		readonly excerpt: string;
		readonly meta: Readonly<Record<string, string>>;
	}>;
}

const atOnce = 10;

/**
 * The weight of an article relative to a record. An article explains many records, and a word makes
 * up a smaller share of a long page than of a short one.
 */
const articleWeight = 3;

/** Makes the search form work. Nothing is loaded before there is something to search for. */
export function startSearch(form: HTMLFormElement): void {
	const input = form.querySelector<HTMLInputElement>('input[type=search]');
	const filters = form.querySelector<HTMLElement>('.filters');
	const status = document.querySelector('[role=status]');
	const list = document.querySelector('ol.found');
	const more = document.querySelector<HTMLButtonElement>('button.more');
	if (!input || !filters || !status || !list || !more) return;
	const handed = readPageData<SearchWords>(form);

	let loading: ReturnType<typeof load> | undefined;
	let run = 0;
	let rest: readonly Result[] = [];

	const draw = async () => {
		const own = run;
		const next = await Promise.all(rest.slice(0, atOnce).map(drawResult));
		if (own !== run) return undefined;
		rest = rest.slice(atOnce);
		list.append(...next);
		more.hidden = rest.length === 0;
		return next[0];
	};
	const search = async () => {
		const own = ++run;
		const words = input.value.trim();
		if (!words) {
			list.replaceChildren();
			status.textContent = '';
			filters.hidden = more.hidden = true;
			return;
		}
		try {
			loading ??= load(form, handed);
			const { pagefind, ids, facets, leading, known, not, partOf } = await loading;
			const query = not ? words.replace(new RegExp(not, 'giu'), '') : words;
			const spelled = spell(query, known.all);
			const { results } = spelled.words ? await pagefind.search(spelled.words) : { results: [] };
			if (own !== run) return;
			const isIn = (row: number) =>
				partOf === undefined || knowsAll(spelled.words, known.inPart(partOf[row] ?? 0));
			const found = results.flatMap((result) => {
				const row = ids.get(result.id);
				return row === undefined || !isIn(row) ? [] : [[row, result] as const];
			});
			const byRow = new Map(found);
			const { rows, counts } = narrow(facets, chosenIn(form, facets), byRow.keys());
			showCounts(form, facets, counts);
			filters.hidden = found.length === 0;
			const isArticle = (row: number) =>
				facets[0]?.values[Number(facets[0].of[row])]?.[0] === 'explainer';
			const scoreOf = (row: number) =>
				(byRow.get(row)?.score ?? 0) * (isArticle(row) ? articleWeight : 1);
			rest = leadBy(
				query,
				rows.toSorted((a, b) => scoreOf(b) - scoreOf(a)),
				leading,
			).flatMap((row) => byRow.get(row) ?? []);
			list.replaceChildren();
			status.textContent = [
				rows.length === 0 && found.length > 0
					? fill(handed.notChosen, { words })
					: fillCounted(handed.pages, rows.length, { words }),
				...(found.length > 0 ? spellingWords(spelled, handed) : []),
			].join(' ');
			await draw();
		} catch {
			loading = undefined;
			status.textContent = handed.failed;
		}
	};

	let timer: ReturnType<typeof setTimeout> | undefined;
	const searchAs = (how: 'push' | 'replace') => {
		clearTimeout(timer);
		keepAddress(paramsOf(form), how);
		void search();
	};
	input.addEventListener('input', () => {
		clearTimeout(timer);
		timer = setTimeout(() => searchAs('replace'), 200);
	});
	form.addEventListener('submit', (event) => {
		event.preventDefault();
		searchAs('push');
	});
	filters.addEventListener('change', () => searchAs('push'));
	more.addEventListener(
		'click',
		() => void draw().then((first) => first?.querySelector('a')?.focus()),
	);
	document.addEventListener('keydown', (event) => {
		if (
			event.key !== '/' ||
			event.ctrlKey ||
			event.metaKey ||
			event.altKey ||
			(event.target instanceof Element && event.target.closest('input,select,textarea'))
		)
			return;
		event.preventDefault();
		input.select();
	});

	const fromAddress = async () => {
		const params = new URLSearchParams(location.search);
		restore(form, params);
		if (params.get('q')?.trim()) {
			// Selects can be filled from the address only after their options are loaded.
			loading ??= load(form, handed);
			await loading.then(
				() => restore(form, params),
				() => undefined,
			);
		}
		await search();
	};
	addEventListener('popstate', () => void fromAddress());
	void fromAddress();
}

/** Says which words were replaced or left out. */
function spellingWords({ near, missing }: Spelled, handed: SearchWords): readonly string[] {
	return [
		...near.map(([words, meant]) => fill(handed.near, { words, meant })),
		...missing.map((words) => fill(handed.missing, { words })),
	];
}

async function load(
	form: HTMLFormElement,
	{ files }: PageData,
): Promise<
	Omit<SearchFacets, 'ids' | 'words' | 'parts'> & {
		readonly known: KnownWords;
		readonly pagefind: Pagefind;
		readonly ids: ReadonlyMap<string, number>;
	}
> {
	// Pagefind is next to its table, and finds the root of the site from its own address.
	const address = files.replace(/[^/]*$/, 'pagefind.js');
	const [pagefind, read] = await Promise.all([
		import(/* @vite-ignore */ address) as Promise<unknown>,
		fetchJson(files),
	]);
	if (!isPagefind(pagefind)) throw new Error(address);
	const options = { excerptLength: 24, ranking: { pageLength: 0.1 } };
	await pagefind.options(options);
	// Written by src/astro/search/write-search.ts in this build.
	const { ids, words, parts, ...rest } = read as SearchFacets;
	const folder = files.replace(/[^/]*$/, '');
	await Promise.all(parts.map((part) => pagefind.mergeIndex(`${folder}${part}/`, options)));
	if (!form.querySelector('.filters option:nth-child(2)')) offerChoices(form, rest.facets);
	return {
		...rest,
		pagefind,
		known: readWords(words),
		ids: new Map(ids.map((id, row) => [id, row])),
	};
}

function isPagefind(loaded: unknown): loaded is Pagefind {
	return (
		typeof loaded === 'object' &&
		loaded !== null &&
		'search' in loaded &&
		'options' in loaded &&
		'mergeIndex' in loaded &&
		typeof loaded.search === 'function'
	);
}

async function drawResult(result: Result): Promise<HTMLLIElement> {
	const { url, excerpt, meta } = await result.data();
	const shown = (text: string | null | undefined) => (text ?? '').replaceAll(joint, '\u00a0');
	const said = node('p', { dir: 'auto' });
	// Pagefind marks the words of the query in an excerpt, which is HTML. Only text and marks are
	// taken from it.
	for (const part of new DOMParser().parseFromString(excerpt, 'text/html').body.childNodes)
		said.append(
			part.nodeName === 'MARK'
				? node('mark', {}, shown(part.textContent))
				: shown(part.textContent),
		);
	const text = said.textContent ?? '';
	if (/^\p{Ll}/u.test(text)) said.prepend('…\u00a0');
	if (!/[.!?]$/.test(text)) said.append('\u00a0…');
	return node(
		'li',
		{},
		node('p', { className: 'kicker' }, meta['note'] ?? ''),
		node('h2', {}, node('a', { href: url, dir: 'auto' }, shown(meta['title']) || url)),
		said,
	);
}
