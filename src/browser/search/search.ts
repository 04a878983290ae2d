import { chosenIn, keepAddress, offerChoices, paramsOf, restore, showCounts } from './choices.ts';
import { excerptOf } from './excerpt.ts';
import { narrow } from './facet.ts';
import { IndexReader } from './index-reader.ts';
import { leadBy } from './leading.ts';
import { node } from './nodes.ts';
import { type Answer, answer } from './query.ts';
import type { PageText } from './search-files.ts';
import type { Spelled } from './spelling.ts';
import {
	fillCounted,
	fill,
	type PageData,
	readPageData,
	joint,
	type SearchWords,
} from './words.ts';

const atOnce = 10;

/**
 * The weight of an article relative to a record. An article explains many records, and a word makes
 * up a smaller share of a long page than of a short one.
 */
const articleWeight = 3;

/** The number of words of an excerpt. */
const excerptLength = 24;

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
	let rest: readonly number[] = [];
	let drawMore: (() => Promise<HTMLLIElement | undefined>) | undefined;

	const draw = async ({ stemFound }: Answer, reader: IndexReader) => {
		const own = run;
		const next = await Promise.all(
			rest.slice(0, atOnce).map(async (row) => drawResult(await reader.textOf(row), stemFound)),
		);
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
			const reader = await loading;
			const { facets, index } = reader;
			const { not } = index;
			const found = await answer(not ? words.replace(new RegExp(not, 'giu'), '') : words, reader);
			if (own !== run) return;
			const { scores, spelled } = found;
			const { rows, counts } = narrow(facets, chosenIn(form, facets), scores.keys());
			showCounts(form, facets, counts);
			filters.hidden = scores.size === 0;
			const scoreOf = (row: number) =>
				(scores.get(row) ?? 0) * (row < index.articles ? articleWeight : 1);
			rest = leadBy(
				words,
				rows.toSorted((a, b) => scoreOf(b) - scoreOf(a)),
				reader.leading,
			);
			drawMore = () => draw(found, reader);
			list.replaceChildren();
			status.textContent = [
				rows.length === 0 && scores.size > 0
					? fill(handed.notChosen, { words })
					: fillCounted(handed.pages, rows.length, { words }),
				...(scores.size > 0 ? spellingWords(spelled, handed) : []),
			].join(' ');
			await drawMore();
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
		() => void drawMore?.().then((first) => first?.querySelector('a')?.focus()),
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

async function load(form: HTMLFormElement, { files }: PageData): Promise<IndexReader> {
	const reader = await IndexReader.open(files);
	if (!form.querySelector('.filters option:nth-child(2)')) offerChoices(form, reader.facets);
	return reader;
}

function drawResult(
	{ address, title, note, text }: PageText,
	stemFound: Answer['stemFound'],
): HTMLLIElement {
	const shown = (words: string) => words.replaceAll(joint, '\u00a0');
	const said = node('p', { dir: 'auto' });
	const pieces = excerptOf(text, stemFound, excerptLength);
	said.append(
		...pieces.map((piece) =>
			piece.isFound ? node('mark', {}, shown(piece.text)) : shown(piece.text),
		),
	);
	const excerpt = said.textContent ?? '';
	if (/^\p{Ll}/u.test(excerpt)) said.prepend('…\u00a0');
	if (!/[.!?]$/.test(excerpt)) said.append('\u00a0…');
	return node(
		'li',
		{},
		node('p', { className: 'kicker' }, note),
		node('h2', {}, node('a', { href: address, dir: 'auto' }, shown(title) || address)),
		said,
	);
}
