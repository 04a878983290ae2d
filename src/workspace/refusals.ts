import type { Finding } from '../ledger/finding.ts';
import { type Ledger, type Recorded, type Text, textsOf } from '../ledger/ledger.ts';
import type { Place } from '../ledger/position.ts';
import type { Path } from '../ledger/read/yaml-file.ts';

/**
 * Findings by the item that they concern: the id of a record, the slug of a text, the name of a
 * page.
 */
type Concerned = ReadonlyMap<string, readonly Finding[]>;

/** What must not be shown of a site, with the errors that are the reason. */
export interface Refusals {
	/** Errors in content that every page uses: the settings, the vocabulary, a citation style. */
	readonly everywhere: readonly Finding[];
	/** By the slugs of articles, translations and pages, including files that could not be read. */
	readonly texts: Concerned;
	readonly figures: Concerned;
	readonly sources: Concerned;
	/** By the first part of their address: `corrections`, `claims`, `glossary`. */
	readonly lists: Concerned;
}

/** Files that every page depends on. */
const everywhere = /^content\/(?:site\.yaml|vocabulary(?:\.\w+)?\.yaml|styles\/)/;

/**
 * What the errors of a site forbid to show. A record with an error is refused, and so is every text
 * that has an error or uses such a record. If every text that uses a figure differs from its
 * record, the record is refused too, because it is more likely wrong than all of them.
 */
export function refusalsOf(ledger: Ledger, findings: readonly Finding[]): Refusals {
	const errors = findings.filter(({ severity }) => severity === 'error');
	const texts = textsOf(ledger);
	const figures = concernedRecords(ledger.written, errors);
	const sources = concernedRecords(ledger.sources, errors);
	const claims = concernedRecords(ledger.claims, errors);
	for (const finding of errors) {
		if (finding.about?.kind === 'figure') add(figures, finding.about.id, finding);
		if (finding.about?.kind === 'source') add(sources, finding.about.id, finding);
	}
	for (const [id, found] of deniedByAll(texts, errors))
		for (const finding of found) add(figures, id, finding);
	// A record that is used but could not be read has its error in a file of the library, not in a
	// known record.
	const known = new Set([figures, sources].flatMap((records) => [...records.values()].flat()));
	const unread = errors.filter(
		(finding) => finding.place.path.startsWith('content/library/') && !known.has(finding),
	);
	const lost = (id: string) => (ledger.figures.has(id) || ledger.sources.has(id) ? [] : unread);
	for (const id of ledger.broken)
		for (const finding of lost(id)) {
			add(figures, id, finding);
			add(sources, id, finding);
		}

	const refused = new Map<string, Finding[]>();
	for (const finding of errors)
		for (const slug of slugsOf(finding.place.path, texts)) add(refused, slug, finding);
	for (const text of texts) {
		const used = [
			...[...text.figures, ...text.body.figures.map(({ figure }) => figure)].map(
				(id) => figures.get(id) ?? lost(id),
			),
			...[...text.sources, ...text.body.citations.map(({ source }) => source)].map(
				(id) => sources.get(id) ?? lost(id),
			),
		];
		for (const finding of used.flat()) add(refused, text.slug, finding);
	}
	const lists = new Map<string, Finding[]>();
	for (const finding of [...claims.values()].flat()) add(lists, 'claims', finding);
	for (const finding of errors) {
		if (finding.place.path === 'content/corrections.yaml' || finding.code === 'correction-differs')
			add(lists, 'corrections', finding);
		if (finding.place.path === 'content/glossary.yaml') add(lists, 'glossary', finding);
	}
	return {
		everywhere: errors.filter(({ place }) => everywhere.test(place.path)),
		texts: refused,
		figures,
		sources,
		lists,
	};
}

function add(concerned: Map<string, Finding[]>, id: string, finding: Finding): void {
	const known = concerned.get(id) ?? [];
	if (!known.includes(finding)) known.push(finding);
	concerned.set(id, known);
}

/** The records with an error in their lines. */
function concernedRecords<T extends object>(
	records: ReadonlyMap<string, Recorded<T>>,
	errors: readonly Finding[],
): Map<string, Finding[]> {
	const concerned = new Map<string, Finding[]>();
	const byPath = Map.groupBy(errors, ({ place }) => place.path);
	if (byPath.size === 0) return concerned;
	for (const [id, recorded] of records) {
		const own = byPath.get(recorded.path);
		if (own === undefined) continue;
		const { first, last } = linesOf(recorded);
		for (const finding of own)
			if (finding.place.line >= first && finding.place.line <= last) add(concerned, id, finding);
	}
	return concerned;
}

/** The first and last line of a record in its file. */
function linesOf<T extends object>({
	record,
	place,
}: Recorded<T>): {
	readonly first: number;
	readonly last: number;
} {
	const lines = [place().line];
	const visit = (value: unknown, path: Path): void => {
		lines.push(place(path).line);
		if (typeof value !== 'object' || value === null) return;
		for (const [key, inner] of Object.entries(value))
			visit(inner, [...path, Array.isArray(value) ? Number(key) : key]);
	};
	for (const [key, value] of Object.entries(record)) visit(value, [key]);
	return { first: Math.min(...lines), last: Math.max(...lines) };
}

/** The figures that every text with words of its own contradicts, with the errors that say so. */
function deniedByAll(texts: readonly Text[], errors: readonly Finding[]): Concerned {
	const at = ({ path, line, column }: Place) => `${path}:${line}:${column}`;
	const differing = Map.groupBy(
		errors.filter(({ code }) => code === 'label-differs'),
		({ place }) => at(place),
	);
	const said = Map.groupBy(
		texts.flatMap((text) =>
			text.body.figures
				.filter(({ label }) => label !== undefined)
				.map((use) => ({ figure: use.figure, found: differing.get(at(text.at(use))) })),
		),
		({ figure }) => figure,
	);
	return new Map(
		[...said]
			.filter(([, uses]) => uses.every(({ found }) => found !== undefined))
			.map(([id, uses]) => [id, uses.flatMap(({ found }) => found ?? [])]),
	);
}

/** The slugs of the text in this file; one that could not be read would have one of these. */
function slugsOf(path: string, texts: readonly Text[]): readonly string[] {
	const text = texts.find((one) => one.path === path);
	if (text !== undefined) return [text.slug];
	const [, language, name] =
		/^content\/(?:articles|pages)\/(?:.*\/)?(?:([a-z]{2})\/)?([^/]+)\.mdx?$/.exec(path) ?? [];
	if (name === undefined) return [];
	return language === undefined ? [name] : [name, `${language}/${name}`];
}
