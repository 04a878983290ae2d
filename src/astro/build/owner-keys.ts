import { createHash } from 'node:crypto';
import { figurePages } from '../../ledger/ask/figure-pages.ts';
import { publishedTexts, textsWithPages } from '../../ledger/ask/published-articles.ts';
import { seriesKey } from '../../ledger/ask/series.ts';
import { sourceUses } from '../../ledger/ask/source-uses.ts';
import { type Article, type Ledger, type Page, type Text, textsOf } from '../../ledger/ledger.ts';
import { readingMinutes } from '../../ledger/text/reading-time.ts';
import { addToList } from '../../ledger/add-to-list.ts';
import type { OpenSite } from '../../workspace/site.ts';
import { FigureGroups } from './figure-groups.ts';
import type { Owner } from './output-owner.ts';
import { siteStructure } from './site-structure.ts';

/** A key for each owner of outputs that changes with everything they are made from. */
export type OwnerKeys = ReadonlyMap<Owner, string>;

/** What the outputs of a site are made from, as keys. */
export interface OutputKeys {
	readonly owners: OwnerKeys;
	/** Changes with everything that outputs without an owner show, except findings. */
	readonly lists: string;
}

/**
 * The keys of all outputs of a site. A key errs on the side of change: it covers the site's settings,
 * vocabulary and structure, the owner's own text or record, and every record that is connected with
 * it by repetition, by being part of a whole, or by a series. What MDX texts import is in no key.
 * @param more whatever else all outputs depend on, such as the code and the fonts
 * @param written the SHA-256 of the content, by the path of the file
 * @throws if a text is not in `written`
 */
export function outputKeys(
	{ ledger }: OpenSite,
	more: string,
	written: ReadonlyMap<string, string>,
): OutputKeys {
	const base = hashOf(more, siteStructure(ledger));
	const near = new NearRecords(ledger);
	const texts = textsWithPages(ledger);
	const families = Map.groupBy(texts, familyOf);
	const hashAt = (path: string) => {
		const sha256 = written.get(path);
		if (sha256 === undefined) throw new Error(`${path} is not part of the content.`);
		return sha256;
	};
	const keys = new Map<Owner, string>();
	for (const text of texts) {
		const family = families.get(familyOf(text)) ?? [text];
		keys.set(
			`text:${text.slug}`,
			hashOf(base, ...family.map(({ path }) => hashAt(path)), near.ofText(text)),
		);
	}
	const mentioned = new Map(texts.map((text): [Text, string] => [text, hashOf(mentions(text))]));
	const said = (text: Text) => mentioned.get(text);
	const usedIn = new Map<string, Text[]>();
	for (const text of publishedTexts(ledger))
		for (const id of new Set([...text.figures, ...text.body.figures.map(({ figure }) => figure)]))
			addToList(usedIn, id, text);
	for (const { id } of figurePages(ledger).values())
		keys.set(
			`figure:${id}`,
			hashOf(base, id, near.ofFigures([id]), ...(usedIn.get(id) ?? []).map(said)),
		);
	const citedIn = Map.groupBy(
		publishedTexts(ledger).flatMap((text) => text.sources.map((id) => ({ id, text }))),
		({ id }) => id,
	);
	for (const [id, uses] of sourceUses(ledger))
		keys.set(
			`source:${id}`,
			hashOf(
				base,
				near.ofSources([id, ...uses.through]),
				near.ofFigures([...uses.figures, ...uses.rates]),
				...(citedIn.get(id) ?? []).map(({ text }) => said(text)),
			),
		);
	const pathsOfTexts = new Set(textsOf(ledger).map(({ path }) => path));
	const lists = hashOf(
		base,
		near.ofFigures([...ledger.figures.keys(), ...ledger.released.keys()]),
		near.ofSources([...ledger.sources.keys()]),
		textsOf(ledger).map((text) => [mentioned.get(text) ?? mentions(text), listed(text)]),
		[...written].filter(([path]) => !pathsOfTexts.has(path)),
	);
	return { owners: keys, lists };
}

/** The slug of the original of a text. */
const familyOf = (text: Article | Page) => text.translation?.translationOf ?? text.slug;

/** What pages of records say of a text: where it names them. */
function mentions({ slug, body }: Text): unknown {
	return [
		slug,
		body.figures.map(({ figure, label, line }) => [
			figure,
			label,
			body.sections.findLast((section) => section.line < line)?.id,
		]),
		body.sections.map(({ id, words, depth }) => [id, words, depth]),
		body.citations.map(({ line, column, ...cited }) => cited),
	];
}

/**
 * What lists can show of a text besides its mentions: everything but its words, and the places of
 * what is in it.
 */
function listed({ body }: Text): unknown {
	const { figures, citations, mentions: others, terms, links, images, drawings } = body;
	return [
		readingMinutes(body.words),
		body.hasCode,
		figures.map(({ inLead }) => inLead),
		drawings.map(({ line, column, attributesAt, ...drawing }) => drawing),
		[...citations, ...others, ...terms, ...links, ...images].map(({ line, column, ...one }) => one),
	];
}

/** The records around figures and sources, as data. */
class NearRecords {
	readonly #ledger: Ledger;
	readonly #groups: FigureGroups;
	/** The hash of what a group of connected figures is made from. */
	readonly #ofGroup = new Map<number, string>();
	/** The hash of each source that was asked for. */
	readonly #ofSource = new Map<string, string>();

	constructor(ledger: Ledger) {
		this.#ledger = ledger;
		this.#groups = new FigureGroups(ledger, seriesKey);
	}

	ofText(text: Text & { readonly front: unknown }): string {
		const { figures } = this.#ledger;
		// Attributes of drawings and the frontmatter can name figures that the text does not list.
		const named = JSON.stringify([text.front, text.body.drawings.map((one) => one.attributes)])
			.split(/[^\w-]+/)
			.filter((word) => figures.has(word));
		const used = text.body.figures.map(({ figure }) => figure);
		return hashOf(
			this.ofFigures([...text.figures, ...used, ...named]),
			this.ofSources(text.sources),
		);
	}

	/** Of these figures and all that are connected with them, with their sources. */
	ofFigures(ids: readonly string[]): string {
		const groups = new Set(ids.flatMap((id) => this.#groups.groupOf(id) ?? []));
		return hashOf(...[...groups].sort((a, b) => a - b).map((group) => this.#hashOfGroup(group)));
	}

	/** Of these sources and those through which they are known. */
	ofSources(ids: readonly string[]): string {
		const found = new Set(ids);
		// The set grows during the loop, which also visits added items.
		for (const id of found)
			for (const via of this.#ledger.sources.get(id)?.record.via ?? []) found.add(via);
		return hashOf(...Array.from(found, (id) => this.#hashOfSource(id)));
	}

	#hashOfSource(id: string): string {
		const known = this.#ofSource.get(id);
		if (known !== undefined) return known;
		const { sources, verified } = this.#ledger;
		const hash = hashOf(sources.get(id)?.record, verified.get(id));
		this.#ofSource.set(id, hash);
		return hash;
	}

	#hashOfGroup(group: number): string {
		const known = this.#ofGroup.get(group);
		if (known !== undefined) return known;
		const { figures, written, released } = this.#ledger;
		const ids = this.#groups.membersOf(group);
		const sources = ids.flatMap((id) => {
			const { source, converted } = figures.get(id)?.record ?? {};
			return [source, converted?.source].filter((one) => one !== undefined);
		});
		const hash = hashOf(
			...ids.map((id) => [figures.get(id)?.record, written.get(id)?.record, released.get(id)]),
			this.ofSources(sources),
		);
		this.#ofGroup.set(group, hash);
		return hash;
	}
}

/** A hash of values that are data; functions in them are left out. */
export function hashOf(...values: readonly unknown[]): string {
	const hash = createHash('sha256');
	for (const value of values)
		hash.update(typeof value === 'string' ? value : (JSON.stringify(value) ?? '')).update('\0');
	return hash.digest('hex');
}
