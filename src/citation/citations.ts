import citeproc from 'citeproc';
import type { ElementContent } from 'hast';
import { type Edition, languageOfEdition } from '../ledger/link/edition.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { LanguageCode } from '../record/language.ts';
import type { CslItem } from './csl-item.ts';
import type { CitedSource } from '../ledger/text/cite/cited-source.ts';
import { readLocator } from '../ledger/text/cite/locator.ts';
import { entryNodes } from './entry-nodes.ts';
import { citationLocales } from './locale.ts';
import { readStyleFile } from './style-file.ts';
import { type Style, citationStyleOf } from './style-of.ts';
import { titleLang } from './title-lang.ts';
import { oncePerLedger } from '../ledger/once-per-ledger.ts';

/** One entry of a list of sources. */
export interface Entry {
	readonly id: string;
	readonly nodes: readonly ElementContent[];
}

/** The words of a citation in the text, and what the style puts around and between several. */
export interface CitedWords {
	readonly open: string;
	readonly close: string;
	readonly delimiter: string;
	readonly cited: readonly (readonly ElementContent[])[];
}

type Printed = Parameters<
	NonNullable<ConstructorParameters<typeof citeproc.Engine>[0]['variableWrapper']>
>[0];

/**
 * The language given to the processor for a title whose script shows only that it is not English.
 */
const undetermined = 'und';

/**
 * A dash for the author of the previous entry. It is removed, because an entry is also shown alone.
 */
const sameAuthorDash = / subsequent-author-substitute(?:-rule)?="[^"]*"/g;

/** Formats sources in one style. The result for a list depends only on that list. */
export class Citations {
	readonly style: Style;
	readonly #items = new Map<string, CslItem>();
	readonly #edition: Edition | undefined;
	readonly #language: LanguageCode;
	/** Made when it is needed: that takes longer than to format a list. */
	#made: InstanceType<typeof citeproc.Engine> | undefined;
	/** The list that the processor currently knows. */
	#current: readonly CslItem[] = [];

	/** @param edition the edition in whose language sources are cited; English by default */
	constructor(style: Style, edition?: Edition) {
		this.style = style;
		this.#edition = edition;
		this.#language = edition === undefined ? 'en' : languageOfEdition(edition);
	}

	get #engine(): InstanceType<typeof citeproc.Engine> {
		this.#made ??= this.#makeEngine();
		return this.#made;
	}

	#makeEngine(): InstanceType<typeof citeproc.Engine> {
		const { name, xml, adapt } = citationLocales[this.#language];
		const engine = new citeproc.Engine(
			{
				retrieveItem: (id) => this.#items.get(id),
				retrieveLocale: xml,
				variableWrapper: (printed, before, text, after) =>
					before + markTitle(printed, text, this.#edition) + after,
			},
			adapt(this.style.csl.replace(sameAuthorDash, '')),
			name,
			// The language of the edition takes precedence over one that the style names.
			this.#language !== 'en',
		);
		engine.opt.development_extensions.wrap_url_and_doi = true;
		return engine;
	}

	/** A title as a style prints it that capitalizes the words of English titles. */
	capitalized(title: string): string {
		return citeproc.Output.Formatters.title(this.#engine, title);
	}

	/** The list of these items in the order of the style; a numeric style keeps their order. */
	list(items: readonly CslItem[]): readonly Entry[] {
		this.#know(items);
		const made = items.length === 0 ? false : this.#engine.makeBibliography();
		// A style for footnotes can lack a bibliography; sources are listed anyway.
		if (made === false) {
			const caveat = readStyleFile('caveat.csl');
			return items.length === 0 || this.style.csl === caveat
				? []
				: new Citations({ ...this.style, csl: caveat }, this.#edition).list(items);
		}
		const [{ entry_ids: ids }, entries] = made;
		return entries.map((html, index) => ({
			id: String(ids[index]?.[0] ?? ''),
			nodes: entryNodes(html),
		}));
	}

	/**
	 * The words of a citation of some of these items: "(Cooper 2023, para. 3)".
	 * @param items the whole list, because two sources of one author and year get letters
	 */
	cite(cited: readonly CitedSource[], items: readonly CslItem[]): CitedWords {
		this.#know(items);
		const locale = citationLocales[this.#language].xml();
		const {
			layout_prefix: open,
			layout_suffix: close,
			layout_delimiter: delimiter,
		} = this.#engine.citation.opt;
		return {
			open,
			close,
			delimiter,
			cited: cited.map(({ source, at, author }) => {
				const words = this.#engine.makeCitationCluster([
					{
						id: source,
						...locator(at, locale),
						...(author === undefined ? {} : { 'suppress-author': true }),
					},
				]);
				return entryNodes(words.slice(open.length, words.length - close.length));
			}),
		};
	}

	/**
	 * Passes a list to the processor. The processor caches items by id, so an id whose record has
	 * changed is removed first.
	 */
	#know(items: readonly CslItem[]): void {
		if (items === this.#current) return;
		this.#current = items;
		const fresh = items.map((item) =>
			this.style.isAuthorDate ? withAuthor(printable(item)) : printable(item),
		);
		if (
			fresh.some((item) => {
				const known = this.#items.get(item.id);
				return known !== undefined && JSON.stringify(known) !== JSON.stringify(item);
			})
		)
			this.#engine.updateItems([]);
		for (const item of fresh) this.#items.set(item.id, item);
		this.#engine.updateItems(items.map(({ id }) => id));
	}
}

/**
 * An item in the form that the processor needs. A publication keeps the capital letters of its
 * name, and only English titles are capitalized.
 */
function printable(item: CslItem): CslItem {
	const { title, language, 'container-title': container, URL: address } = item;
	return {
		...item,
		...(container === undefined
			? {}
			: { 'container-title': `<span class="nocase">${container}</span>` }),
		...(address === undefined ? {} : { URL: inAttribute(address) }),
		...(language === undefined && title !== undefined && /[^\p{Script=Latin}\P{L}]/u.test(title)
			? { language: undetermined }
			: {}),
	};
}

/**
 * Replaces a missing author with the publication or publisher, unless there is an editor; the text
 * would otherwise cite the whole title.
 */
function withAuthor({ author, ...item }: CslItem): CslItem {
	const { 'container-title': container, publisher, ...rest } = item;
	if (author !== undefined && author.length > 0) return { author, ...item };
	if (item.editor !== undefined && item.editor.length > 0) return item;
	if (container !== undefined)
		return {
			...rest,
			...(publisher === undefined ? {} : { publisher }),
			author: [{ literal: container }],
		};
	return publisher === undefined ? item : { ...rest, author: [{ literal: publisher }] };
}

/** Escapes an address, because the processor puts it into its HTML unchanged. */
function inAttribute(address: string): string {
	return address.replace(/["'<>\s]/g, (character) =>
		encodeURIComponent(character).replace("'", '%27'),
	);
}

/**
 * Links the title of a source in a list, and marks its language if that differs from the text
 * around it.
 */
function markTitle(
	{ variableNames, context, itemData }: Printed,
	text: string,
	edition: Edition | undefined,
): string {
	if (variableNames[0] !== 'title' || context !== 'bibliography') return text;
	const { language, URL: address } = itemData;
	const lang =
		edition &&
		titleLang({ title: text, language: language === undetermined ? undefined : language }, edition);
	const told = lang === undefined ? '' : ` lang="${lang.replace(/[^A-Za-z0-9-]/g, '')}"`;
	if (address !== undefined)
		return `<a href="${address.replaceAll('&', '&amp;')}"${told}>${text}</a>`;
	return told === '' ? text : `<span${told}>${text}</span>`;
}

/**
 * The place in a source in the form that the processor needs: "paragraph 3" is abbreviated as in
 * the style, and other words are added unchanged.
 * @param locale the words of a language as CSL; a kind of place without a word in it stays as written
 */
function locator(
	at: string | undefined,
	locale: string,
): { readonly locator?: string; readonly label?: string; readonly suffix?: string } {
	if (at === undefined) return {};
	const found = readLocator(at);
	return found === undefined || !locale.includes(`<term name="${found.kind}"`)
		? { suffix: `, ${at}` }
		: { locator: found.rest, label: found.kind };
}

const ofLedgers = oncePerLedger(() => new Map<string, Citations>());

/**
 * The citations of an edition, in the style of the site or in another.
 * @throws if there is no style of this name
 */
export function citationsOf(ledger: Ledger, style: Style = citationStyleOf(ledger)): Citations {
	const made = ofLedgers(ledger);
	const known = made.get(style.name) ?? new Citations(style, ledger);
	made.set(style.name, known);
	return known;
}
