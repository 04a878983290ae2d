import { z } from 'zod';
import { article } from '../record/article.ts';
import type { Claim } from '../record/claim.ts';
import { figure, type WrittenFigure } from '../record/figure.ts';
import type { Figure } from '../record/resolved.ts';
import { site } from '../record/site.ts';
import { source, type Source } from '../record/source.ts';
import { vocabulary } from '../record/vocabulary.ts';
import { readBody } from './body.ts';
import type { ContentFile } from './content-file.ts';
import { decode } from './decode.ts';
import type { Finding } from './finding.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { inherit } from './inherit.ts';
import type { Article, Ledger, Recorded } from './ledger.ts';
import { orderSources } from './order-sources.ts';
import { checkShape } from './shape.ts';
import { parseYaml, type Path, type YamlFile } from './yaml-file.ts';

const emptySite = { title: 'Untitled', tagline: '', description: '', baseUrl: 'https://example.org', language: 'en' as const, editors: [''], corrections: '' };
const emptyVocabulary = { subjects: {}, measures: {}, units: {} };

/** Reads all of a site's content. Nothing is thrown: what is wrong stands in `findings`, and what can be read is read. */
export function buildLedger(files: readonly ContentFile[]): Ledger {
	const findings: Finding[] = [];
	const sources = new Map<string, Recorded<Source>>();
	const written = new Map<string, Recorded<WrittenFigure>>();
	const claims = new Map<string, Recorded<Claim>>();
	const drafts: Omit<Article, 'sources'>[] = [];
	let siteRecord: z.output<typeof site> = emptySite;
	let words: z.output<typeof vocabulary> = emptyVocabulary;

	/** Adds a record under its id; a second one with the same id is a finding that names the first. */
	function add<T extends { readonly id: string }>(records: Map<string, Recorded<T>>, record: T, yaml: YamlFile, base: Path): void {
		const place = (path: Path = []) => yaml.place([...base, ...path]);
		const first = records.get(record.id);
		if (first === undefined) {
			records.set(record.id, { record, place });
			return;
		}
		const { path, line } = first.place(['id']);
		findings.push({ code: 'duplicate-id', severity: 'error', place: place(['id']), message: `The id "${record.id}" is taken: it stands in ${path}:${line} already.`, hint: 'Rename one of the two, or list the other by its id.' });
	}

	/** Checks the whole of a file; a list is checked item by item, so that one bad record does not hide the others. */
	function readOne<S extends z.ZodType>(schema: S, yaml: YamlFile, base: Path = [], data: unknown = yaml.data): z.output<S> | undefined {
		const { value, findings: found } = checkShape(schema, data, { yaml, base });
		findings.push(...found);
		return value;
	}

	function readYaml(file: ContentFile, text: string): void {
		const yaml = parseYaml(text, { path: file.path, linesBefore: 0 });
		findings.push(...yaml.findings);
		if (yaml.findings.length > 0) return;
		const [, top, folder] = file.path.split('/');
		if (top === 'site.yaml') siteRecord = readOne(site, yaml) ?? siteRecord;
		else if (top === 'vocabulary.yaml') words = readOne(vocabulary, yaml) ?? words;
		else if (top === 'library' && (folder === 'sources' || folder === 'figures')) {
			const list = readOne(z.array(z.unknown(), { error: `a list of ${folder}, each starting with "- id:"` }), yaml) ?? [];
			for (const [index, item] of list.entries()) {
				if (folder === 'sources') {
					const record = readOne(source, yaml, [index], item);
					if (record) add(sources, record, yaml, [index]);
				} else {
					const record = readOne(figure, yaml, [index], item);
					if (record) add(written, record, yaml, [index]);
				}
			}
		} else findings.push({ code: 'unknown-file', severity: 'error', place: { path: file.path, line: 1, column: 1 }, message: `Unexpected file ${file.path}.`, hint: 'YAML stands in content/site.yaml, content/vocabulary.yaml, content/library/sources and content/library/figures.' });
	}

	function readArticle(file: ContentFile, text: string): void {
		const parts = splitFrontmatter(text);
		if (parts === undefined) {
			findings.push({ code: 'no-frontmatter', severity: 'error', place: { path: file.path, line: 1, column: 1 }, message: 'This article has no frontmatter.', hint: 'Start it with a line "---", then title, summary, published and factsAsOf, then "---".' });
			return;
		}
		const yaml = parseYaml(parts.yaml, { path: file.path, linesBefore: 1 });
		findings.push(...yaml.findings);
		const { body, findings: found } = readBody(file.path, text);
		findings.push(...found);
		if (yaml.findings.length > 0) return;
		const front = readOne(article, yaml);
		if (front === undefined) return;
		for (const [index, item] of (front.sources ?? []).entries()) if (typeof item !== 'string') add(sources, item, yaml, ['sources', index]);
		for (const [index, item] of (front.figures ?? []).entries()) if (typeof item !== 'string') add(written, item, yaml, ['figures', index]);
		for (const [index, item] of (front.claims ?? []).entries()) add(claims, item, yaml, ['claims', index]);
		const slug = (file.path.split('/').at(-1) ?? '').replace(/\.mdx?$/, '');
		drafts.push({ slug, path: file.path, front, body, figures: (front.figures ?? []).map((item) => (typeof item === 'string' ? item : item.id)), place: (path) => yaml.place(path) });
	}

	for (const file of files) {
		const text = decode(file);
		if ('finding' in text) findings.push(text.finding);
		else if (/\.ya?ml$/.test(file.path)) readYaml(file, text.text);
		else if (file.path.startsWith('content/articles/')) readArticle(file, text.text);
	}
	for (const needed of ['content/site.yaml', 'content/vocabulary.yaml']) {
		if (!files.some((file) => file.path === needed)) findings.push({ code: 'missing-file', severity: 'error', place: { path: needed, line: 1, column: 1 }, message: `The file ${needed} is missing.`, hint: 'docs/authoring.md shows what stands in it.' });
	}

	const figures = new Map<string, Recorded<Figure>>();
	const repetitions = new Map<string, string[]>();
	const parts = new Map<string, string[]>();
	for (const [id, { record, place }] of written) {
		if (record.repeats !== undefined) push(repetitions, record.repeats, id);
		if (record.partOf !== undefined) push(parts, record.partOf, id);
		const result = inherit(id, (other) => written.get(other)?.record, words);
		if ('figure' in result) figures.set(id, { record: result.figure, place });
	}

	const articles = new Map<string, Article>();
	// Two addresses that differ only in case are one folder on many disks.
	const taken = new Map<string, string>();
	for (const draft of drafts) {
		const folded = draft.slug.toLowerCase();
		const first = taken.get(folded);
		if (first !== undefined) findings.push({ code: 'duplicate-id', severity: 'error', place: { path: draft.path, line: 1, column: 1 }, message: `The address "${draft.slug}" is taken by ${first}.`, hint: 'Rename one of the two files.' });
		else {
			taken.set(folded, draft.path);
			articles.set(draft.slug, { ...draft, sources: orderSources(draft, (id) => figures.get(id)?.record) });
		}
	}
	return { site: siteRecord, vocabulary: words, articles, sources, written, figures, claims, repetitions, parts, findings };
}

function push(lists: Map<string, string[]>, key: string, value: string): void {
	const list = lists.get(key);
	if (list === undefined) lists.set(key, [value]);
	else list.push(value);
}
