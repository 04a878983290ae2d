import type { Claim } from '../record/claim.ts';
import type { Correction } from '../record/correction.ts';
import { unknownOrigin, type WrittenFigure } from '../record/figure.ts';
import type { Figure } from '../record/resolved.ts';
import { languageCodes } from '../record/language.ts';
import type { Site } from '../record/site.ts';
import type { Source } from '../record/source.ts';
import type { Term } from '../record/term.ts';
import { addToList } from './add-to-list.ts';
import { type ContentFile, releasesPath } from './read/content-file.ts';
import { type FileReading, type Item, wordsOf } from './read/file-reading.ts';
import type { Finding } from './finding.ts';
import { inherit } from './link/inherit.ts';
import type { Article, Ledger, Page, Recorded } from './ledger.ts';
import { orderSources } from './link/order-sources.ts';
import { PlaceFinder } from './places.ts';
import { type QueryScope, resolveQueries } from './ask/query.ts';
import { releasePlaces } from './release/release-places.ts';
import { keepReading } from './read/read-words.ts';
import { translateArticle } from './link/translate-article.ts';
import { vocabularyTerms } from './ask/terms.ts';
import type { Path } from './read/yaml-file.ts';

const emptySite: Site = {
	title: 'Untitled',
	tagline: '',
	description: '',
	baseUrl: 'https://example.org',
	language: 'en',
	editors: [''],
	corrections: '',
};
/** Pages of every site, by the last part of their address. */
const sitePages = [
	['404', 'the page that says so where there is none'],
	['checks', 'the page about the checks'],
	['charts', 'the pages of charts'],
	['figures', 'the pages of figures'],
	['sources', 'the pages of sources'],
	['claims', 'the page of claims'],
	['corrections', 'the page of corrections'],
	['data', 'the page about the data'],
	['tags', 'the pages of tags'],
	['method', 'the page about the method'],
	['glossary', 'the glossary'],
	['search', 'the search'],
	['pagefind', 'the index of the search'],
	...languageCodes.map((code) => [code, 'the articles in a language'] as const),
] as const;
const neededFiles = ['content/site.yaml', 'content/vocabulary.yaml'];

/**
 * Joins what the files of a site say: resolves ids, fills in what is inherited, builds the edges.
 * @param readings one for each file, in the order of their paths
 * @param files the same files: places are looked up in them when they are needed
 */
export function assemble(readings: readonly FileReading[], files: readonly ContentFile[]): Ledger {
	const findings: Finding[] = readings.flatMap((reading) => reading.findings);
	const finders = new Map(files.map((file) => [file.path, new PlaceFinder(file.path, file.read)]));
	const finderOf = (path: string) =>
		finders.get(path) ?? new PlaceFinder(path, () => new Uint8Array());
	const sources = new Map<string, Recorded<Source>>();
	const written = new Map<string, Recorded<WrittenFigure>>();
	const claims = new Map<string, Recorded<Claim>>();
	const terms = new Map<string, Recorded<Term>>();
	const corrections: Recorded<Correction>[] = [];

	const words = wordsOf(readings);

	function recorded<T>({ record, base }: Item<T>, path: string): Recorded<T> {
		return {
			record,
			place: (field: Path = []) => finderOf(path).place([...base, ...field]),
			keyPlace: (field: Path) => finderOf(path).keyPlace([...base, ...field]),
		};
	}

	/** Adds a record under its id; a second one with the same id is a finding that names the first. */
	function add<T extends { readonly id: string }>(
		records: Map<string, Recorded<T>>,
		item: Item<T>,
		path: string,
	): void {
		const one = recorded(item, path);
		const first = records.get(item.record.id);
		if (first === undefined) {
			records.set(item.record.id, one);
			return;
		}
		const place = first.place(['id']);
		findings.push({
			code: 'duplicate-id',
			severity: 'error',
			place: one.place(['id']),
			message: `The id "${item.record.id}" is taken: it stands in ${place.path}:${place.line} already.`,
			hint: 'Rename one of the two, or list the other by its id.',
			related: { place, message: 'The first record with this id.' },
		});
	}

	for (const reading of readings) {
		const { path, article } = reading;
		for (const item of [...(reading.sources ?? []), ...itemsOf(article?.front.sources, 'sources')])
			add(sources, item, path);
		for (const item of [...(reading.figures ?? []), ...itemsOf(article?.front.figures, 'figures')])
			add(written, item, path);
		for (const item of itemsOf(article?.front.claims, 'claims')) add(claims, item, path);
		for (const item of reading.terms ?? []) add(terms, item, path);
		for (const item of [
			...(reading.corrections ?? []),
			...itemsOf(article?.front.corrections, 'corrections'),
		])
			corrections.push(recorded(item, path));
		for (const [says, said] of Object.entries(reading.readings ?? {}))
			keepReading(says, said, words);
	}
	const ofVocabulary = vocabularyTerms(words);
	for (const [id, { place }] of terms) {
		const own = ofVocabulary.get(id);
		if (own !== undefined)
			findings.push({
				code: 'duplicate-id',
				severity: 'error',
				place: place(['id']),
				message: `The id "${id}" is taken: it is the ${own.kind} "${own.word}" of the records.`,
				hint: 'Rename it, or take it out: the words of the records are in the glossary already.',
			});
	}
	const has = new Set(readings.map((reading) => reading.path));
	for (const path of neededFiles) {
		if (!has.has(path))
			findings.push({
				code: 'missing-file',
				severity: 'error',
				place: { path, line: 1, column: 1 },
				message: `The file ${path} is missing.`,
				hint: 'docs/checks/README.md shows a small one.',
			});
	}

	const figures = new Map<string, Recorded<Figure>>();
	const repetitions = new Map<string, string[]>();
	const parts = new Map<string, string[]>();
	const lookUp = (id: string) => written.get(id)?.record;
	for (const [id, one] of written) {
		const { repeats, partOf } = one.record;
		if (repeats !== undefined && repeats !== unknownOrigin) addToList(repetitions, repeats, id);
		if (partOf !== undefined) addToList(parts, partOf, id);
		const result = inherit(id, lookUp, words);
		if ('figure' in result)
			figures.set(id, { record: result.figure, place: one.place, keyPlace: one.keyPlace });
	}

	const drafted = new Set(
		readings.flatMap(({ article }) =>
			article?.front.draft === true
				? itemsOf(article.front.figures, 'figures').map(({ record }) => record.id)
				: [],
		),
	);
	const scope: QueryScope = { figures, sources, drafted };
	const articles = new Map<string, Article>();
	const uses = new Map<string, string[]>();
	// Two addresses that differ only in case are one folder on many disks.
	const taken = new Map<string, string>(sitePages);
	/** Whether the text of a file has its address for itself; a second one is a finding. */
	const takes = (slug: string, path: string): boolean => {
		const first = taken.get(slug.toLowerCase());
		if (first !== undefined)
			findings.push({
				code: 'duplicate-id',
				severity: 'error',
				place: { path, line: 1, column: 1 },
				message: `The address "${slug}" is taken by ${first}.`,
				hint: first.startsWith('content/') ? 'Rename one of the two files.' : 'Rename the file.',
			});
		else taken.set(slug.toLowerCase(), path);
		return first === undefined;
	};
	for (const { path, article } of readings) {
		if (article === undefined || !takes(article.slug, path)) continue;
		const { slug, front } = article;
		const { body, found } = resolveQueries(article.body, front, scope);
		const ids = [
			...(front.figures ?? []).map((item) => (typeof item === 'string' ? item : item.id)),
			...found,
		];
		for (const id of new Set(ids)) addToList(uses, id, slug);
		articles.set(slug, {
			slug,
			language: 'en',
			path,
			front,
			body,
			figures: ids,
			sources: orderSources({ front, body, figures: ids }, (id) => figures.get(id)?.record),
			place: (field) => finderOf(path).place(field),
			keyPlace: (field) => finderOf(path).keyPlace(field),
			at: ({ line, column }) => ({ path, line, column }),
		});
	}

	const translations = new Map<string, Article>();
	const strays: Ledger['strays'][number][] = [];
	for (const { path, translation } of readings) {
		if (translation === undefined) continue;
		const { slug, body, front } = translation;
		const finder = finderOf(path);
		const original = articles.get(front.translationOf);
		const first = translations.get(slug);
		if (first !== undefined)
			findings.push({
				code: 'duplicate-id',
				severity: 'error',
				place: { path, line: 1, column: 1 },
				message: `The address "${slug}" is taken by ${first.path}.`,
				hint: 'Rename one of the two files.',
			});
		else if (original === undefined)
			strays.push({ original: front.translationOf, place: finder.place(['translationOf']) });
		else
			translations.set(
				slug,
				translateArticle(
					original,
					{
						slug,
						path,
						translation: front,
						body: resolveQueries(body, original.front, scope).body,
					},
					{ words, figureOf: (id) => figures.get(id)?.record, finder },
				),
			);
	}

	const pages = new Map<string, Page>();
	for (const { path, page } of readings) {
		if (page === undefined || !takes(page.slug, path)) continue;
		const { slug, front, body } = page;
		const ids = [...new Set(body.figures.map(({ figure }) => figure))];
		pages.set(slug, {
			slug,
			language: 'en',
			path,
			front,
			body,
			figures: ids,
			sources: orderSources({ front: {}, body, figures: ids }, (id) => figures.get(id)?.record),
			at: ({ line, column }) => ({ path, line, column }),
		});
	}

	corrections.sort((a, b) =>
		a.record.date < b.record.date ? -1 : a.record.date > b.record.date ? 1 : 0,
	);
	return {
		site: readings.find((reading) => reading.site !== undefined)?.site ?? emptySite,
		sitePlace: (path) => finderOf('content/site.yaml').place(path),
		siteKeyPlace: (path) => finderOf('content/site.yaml').keyPlace(path),
		styles: new Map(
			readings.flatMap(({ style }) =>
				style === undefined ? [] : [[style.name, style.csl] as const],
			),
		),
		vocabulary: words,
		vocabularyPlace: (path) => finderOf('content/vocabulary.yaml').place(path),
		translations,
		translationsOf: Map.groupBy(
			translations.values(),
			({ translation }) => translation?.translationOf ?? '',
		),
		strays,
		wordsPlace: (language, path) => finderOf(`content/vocabulary.${language}.yaml`).keyPlace(path),
		articles,
		pages,
		terms,
		sources,
		written,
		figures,
		drafted,
		claims,
		repetitions,
		parts,
		uses,
		corrections,
		correctionsOf: Map.groupBy(
			corrections.filter(({ record }) => record.figure !== undefined),
			({ record }) => record.figure ?? '',
		),
		released: new Map(
			Object.entries(
				readings.find((reading) => reading.releases !== undefined)?.releases?.figures ?? {},
			),
		),
		releasedPlace: releasePlaces(() => files.find(({ path }) => path === releasesPath)?.read()),
		broken: new Set(readings.flatMap((reading) => reading.broken ?? [])),
		named: new Set(readings.flatMap((reading) => reading.named ?? [])),
		isWhole: readings.every(isReadable),
		findings,
	};
}

/** Whether a file gave what its kind is for. */
function isReadable({
	site,
	vocabulary,
	translatedWords,
	sources,
	figures,
	corrections,
	releases,
	style,
	article,
	translation,
	page,
	terms,
	findings,
}: FileReading): boolean {
	const hasText = findings.every(({ code }) => code !== 'mdx-syntax');
	return (
		hasText &&
		[
			site,
			vocabulary,
			translatedWords,
			sources,
			figures,
			corrections,
			releases,
			style,
			article,
			translation,
			page,
			terms,
		].some((one) => one !== undefined)
	);
}

/** The records among the items of a list of the frontmatter: an id stands for a record elsewhere. */
function itemsOf<T extends object>(
	list: readonly (string | T)[] | undefined,
	field: string,
): readonly Item<T>[] {
	return (list ?? []).flatMap((item, index) =>
		typeof item === 'string' ? [] : [{ record: item, base: [field, index] }],
	);
}
