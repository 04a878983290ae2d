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
import type { FigureAmounts, FigureCodes, FigureFacets, FigureWords } from './figure-files.ts';
import { node } from './nodes.ts';
import { inOrder, isWithin } from './order.ts';
import { type BrowserWords, fillCounted, fill, readPageData, localNumber } from './words.ts';

const perPage = 25;

/** Lets readers filter the list of figures. Without a filter the list stays as it was built. */
export function startBrowser(form: HTMLFormElement): void {
	const status = document.querySelector('[role=status]');
	const whole = document.querySelector<HTMLElement>('.whole');
	const found = document.querySelector<HTMLElement>('.found');
	if (!status || !whole || !found) return;
	const reset = form.querySelector<HTMLButtonElement>('button[type=reset]');
	const order = form.querySelector<HTMLSelectElement>('select[name=sort]');
	const differs = form.querySelector('input[name=differs]+span');
	const head = whole.querySelector('thead');
	const differsWords = differs?.textContent;
	const words = readPageData<BrowserWords>(form);

	/**
	 * Fetched files, each fetched once. src/export/search/figure-browser.ts wrote them in this
	 * build, in the language of this page.
	 */
	const fetched = new Map<string, Promise<unknown>>();
	const read = <File>(name: string): Promise<File> => {
		const known = fetched.get(name) ?? fetchJson(`${words.files}${name}.json`);
		fetched.set(name, known);
		known.catch(() => fetched.delete(name));
		return known as Promise<File>;
	};
	const countDiffering = (count: number) => {
		if (differs) differs.textContent = `${differsWords} (${localNumber(count)})`;
	};

	let run = 0;
	const show = async () => {
		const own = ++run;
		const params = new URLSearchParams(location.search);
		const facets = await read<FigureFacets>('facets');
		const isWhole = params.size === 0;
		if (reset) reset.hidden = isWhole;
		if (isWhole) {
			whole.hidden = false;
			found.hidden = true;
			found.replaceChildren();
			status.textContent = '';
			showCounts(
				form,
				facets.facets,
				facets.facets.map(({ counts }) => counts),
			);
			countDiffering(facets.differing);
			return;
		}
		const codes = await read<FigureCodes>('codes');
		const [from, to, by] = [
			params.get('from') ?? '',
			params.get('to') ?? '',
			params.get('sort') ?? '',
		];
		const amounts = by === 'amount' ? await read<FigureAmounts>('amounts') : undefined;
		const isDated = codes.dates.map((date) => isWithin(date, from, to));
		const differing = new Set(codes.differing);
		const dated = codes.asOf.flatMap((date, row) => (isDated[date] ? [row] : []));
		const among = params.has('differs') ? dated.filter((row) => differing.has(row)) : dated;
		const columns: readonly Facet[] = facets.facets.map(({ name, values }) => ({
			name,
			values,
			of: codes.of[name] ?? [],
		}));
		const chosen = chosenIn(form, columns);
		const { rows, counts } = narrow(columns, chosen, among);
		const pages = Math.max(1, Math.ceil(rows.length / perPage));
		const page = Math.min(pages, Math.max(1, Math.trunc(Number(params.get('page'))) || 1));
		const shown = inOrder(rows, by, codes, amounts).slice((page - 1) * perPage, page * perPage);
		const files = new Map(
			await Promise.all(
				[...new Set(shown.map((row) => Math.floor(row / facets.perFile)))].map(
					async (file) => [file, await read<readonly FigureWords[]>(`rows-${file + 1}`)] as const,
				),
			),
		);
		if (own !== run) return;
		showCounts(form, columns, counts);
		const others = params.has('differs')
			? rows.length
			: rows.filter((row) => differing.has(row)).length;
		countDiffering(others);
		const place = fill(words.page, { page: localNumber(page), pages: localNumber(pages) });
		const told = shown.flatMap(
			(row) => files.get(Math.floor(row / facets.perFile))?.[row % facets.perFile] ?? [],
		);
		whole.hidden = true;
		found.hidden = false;
		found.replaceChildren(
			...(told.length > 0 ? [drawTable(told, head)] : []),
			...(pages > 1 ? [drawPages(params, { page, pages, place }, words)] : []),
		);
		status.textContent = `${[fillCounted(words.figures, rows.length, { all: localNumber(facets.figures) }), by && order?.selectedOptions[0]?.text.toLowerCase(), pages > 1 && place.toLowerCase()].filter(Boolean).join(', ')}.`;
	};
	const tell = () =>
		show().catch(() => {
			status.textContent = words.failed;
			whole.hidden = false;
		});

	form.addEventListener('submit', (event) => event.preventDefault());
	form.addEventListener('change', () => {
		keepAddress(paramsOf(form), 'push');
		void tell();
	});
	form.addEventListener('reset', () => {
		keepAddress(new URLSearchParams(), 'push');
		setTimeout(() => void tell());
	});
	found.addEventListener('click', (event) => {
		const link =
			event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('nav a') : null;
		if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
		event.preventDefault();
		history.pushState(null, '', link.href);
		void tell().then(() => {
			found.focus();
			found.scrollIntoView();
		});
	});
	const fromAddress = () => {
		restore(form, new URLSearchParams(location.search));
		void tell();
	};
	addEventListener('popstate', fromAddress);
	void read<FigureFacets>('facets').then(
		({ facets }) => {
			offerChoices(form, facets);
			fromAddress();
		},
		() => {
			form.hidden = true;
		},
	);
}

/** @param head the head of the list as it was built */
function drawTable(told: readonly FigureWords[], head: HTMLElement | null): HTMLTableElement {
	const rows = told.map(
		({ address, amount, of, context, gone, asOf, when, claimant, how, source }) =>
			node(
				'tr',
				{},
				node('td', {}, node('time', { dateTime: asOf.replace(/^[a-z]+ /, '') }, when)),
				node(
					'td',
					{},
					node('a', { href: address }, amount),
					node('small', {}, context ? `${of} · ${context}` : of),
					...(gone ? [node('small', { className: 'warn' }, gone)] : []),
				),
				node('td', {}, claimant, node('small', {}, how)),
				node('td', {}, source),
			),
	);
	return node(
		'table',
		{ className: 'figures' },
		...(head ? [head.cloneNode(true)] : []),
		node('tbody', {}, ...rows),
	);
}

function drawPages(
	params: URLSearchParams,
	{ page, pages, place }: { readonly page: number; readonly pages: number; readonly place: string },
	words: BrowserWords,
): HTMLElement {
	const link = (to: number, text: string) => {
		const there = new URLSearchParams(params);
		there.set('page', String(to));
		return to < 1 || to > pages ? node('span') : node('a', { href: `?${there}` }, text);
	};
	return node(
		'nav',
		{ className: 'pages', ariaLabel: words.pages },
		link(page - 1, words.before),
		node('span', {}, place),
		link(page + 1, words.next),
	);
}
