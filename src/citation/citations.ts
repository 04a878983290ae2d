import citeproc from 'citeproc';
import type { ElementContent } from 'hast';
import { type Edition, languageOfEdition } from '../ledger/link/edition.ts';
import type { Ledger } from '../ledger/ledger.ts';
import type { LanguageCode } from '../record/language.ts';
import type { CslItem } from './csl-item.ts';
import { entryNodes } from './entry-nodes.ts';
import { citationLocales } from './locale.ts';
import { readStyleFile } from './style-file.ts';
import { type Style, citationStyleOf } from './style-of.ts';
import { titleLang } from './title-lang.ts';
import { oncePerLedger } from '../ledger/once-per-ledger.ts';

/** One line of a list of sources. */
export interface Entry {
	readonly id: string;
	readonly nodes: readonly ElementContent[];
}

/** A citation in the text, in the words of the style, and what the style puts around and between several. */
export interface CitedWords {
	readonly open: string;
	readonly close: string;
	readonly delimiter: string;
	readonly cited: readonly (readonly ElementContent[])[];
}

type Printed = Parameters<
	NonNullable<ConstructorParameters<typeof citeproc.Engine>[0]['variableWrapper']>
>[0];

/** What the processor is told of a title whose script says no more than that it is not English. */
const undetermined = 'und';

/** A dash for the author of the entry above: an entry is also shown alone, where it would be nobody. */
const sameAuthorDash = / subsequent-author-substitute(?:-rule)?="[^"]*"/g;

/** Formats sources in one style. What it says of one list depends on that list alone. */
export class Citations {
	readonly style: Style;
	readonly #items = new Map<string, CslItem>();
	readonly #edition: Edition | undefined;
	readonly #language: LanguageCode;
	readonly #engine: InstanceType<typeof citeproc.Engine>;
	/** The list that the processor knows at present. */
	#current: readonly CslItem[] = [];

	/** @param edition in whose language sources are cited; English, if left out */
	constructor(style: Style, edition?: Edition) {
		this.style = style;
		this.#edition = edition;
		this.#language = edition === undefined ? 'en' : languageOfEdition(edition);
		const { name, xml, adapt } = citationLocales[this.#language];
		this.#engine = new citeproc.Engine(
			{
				retrieveItem: (id) => this.#items.get(id),
				retrieveLocale: xml,
				variableWrapper: (printed, before, text, after) =>
					before + markTitle(printed, text, edition) + after,
			},
			adapt(style.csl.replace(sameAuthorDash, '')),
			name,
			// A style may say which language it is in: that of the edition is asked for first.
			this.#language !== 'en',
		);
		this.#engine.opt.development_extensions.wrap_url_and_doi = true;
	}

	/** The list of these items, in the order of the style: of a numeric one that is theirs. */
	list(items: readonly CslItem[]): readonly Entry[] {
		this.#know(items);
		const made = items.length === 0 ? false : this.#engine.makeBibliography();
		// A style for footnotes may have no list; sources are listed all the same.
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
	 * What the text says where it cites some of these items: "(Cooper 2023, para. 3)".
	 * @param items all of the list, because two of one author and year are told apart by a letter
	 */
	cite(
		cited: readonly { readonly source: string; readonly at?: string | undefined }[],
		items: readonly CslItem[],
	): CitedWords {
		this.#know(items);
		const {
			layout_prefix: open,
			layout_suffix: close,
			layout_delimiter: delimiter,
		} = this.#engine.citation.opt;
		return {
			open,
			close,
			delimiter,
			cited: cited.map(({ source, at }) => {
				const words = this.#engine.makeCitationCluster([
					{ id: source, ...locator(at, this.#language) },
				]);
				return entryNodes(words.slice(open.length, words.length - close.length));
			}),
		};
	}

	/** Tells the processor of a list. What it knows of an id it keeps, so that one whose record is another now is forgotten first. */
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

/** An item as the processor takes it. A publication keeps the capitals of its name, and only English titles are given capitals. */
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

/** Where nobody is named, who printed it stands in the author's place: the text would have the whole title there. */
function withAuthor({ author, ...item }: CslItem): CslItem {
	const { 'container-title': container, publisher, ...rest } = item;
	if (author !== undefined && author.length > 0) return { author, ...item };
	if (container !== undefined)
		return {
			...rest,
			...(publisher === undefined ? {} : { publisher }),
			author: [{ literal: container }],
		};
	return publisher === undefined ? item : { ...rest, author: [{ literal: publisher }] };
}

/** The processor puts addresses into its HTML as they are. */
function inAttribute(address: string): string {
	return address.replace(/["'<>\s]/g, (character) =>
		encodeURIComponent(character).replace("'", '%27'),
	);
}

/** The title of a source in a list is the link to it, and says in which language it is where that is another than around it. */
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

const locatorLabels: Readonly<Record<LanguageCode, readonly (readonly [RegExp, string])[]>> = {
	en: [
		[/^(?:pages?|pp?\.)\s+/i, 'page'],
		[/^(?:paragraphs?|paras?\.)\s+/i, 'paragraph'],
		[/^(?:sections?|sec\.)\s+/i, 'section'],
		[/^(?:chapters?|chap\.)\s+/i, 'chapter'],
		[/^(?:figures?|fig\.)\s+/i, 'figure'],
		[/^(?:lines?)\s+/i, 'line'],
	],
	uk: [
		[/^(?:сторінк[аи]|с\.|стор\.)\s+/i, 'page'],
		[/^(?:абзаци?|абз\.)\s+/i, 'paragraph'],
		[/^(?:розділи?|розд\.)\s+/i, 'section'],
		[/^(?:глав[аи]|гл\.)\s+/i, 'chapter'],
		[/^(?:рисун(?:ок|ки)|рис\.)\s+/i, 'figure'],
		[/^(?:ряд(?:ок|ки)|ряд\.)\s+/i, 'line'],
	],
};

/** Where in a source, as the processor takes it: "paragraph 3" is shortened as the style does, other words are added as they are. */
function locator(
	at: string | undefined,
	language: LanguageCode,
): { readonly locator?: string; readonly label?: string; readonly suffix?: string } {
	if (at === undefined) return {};
	const found = locatorLabels[language].find(([form]) => form.test(at));
	return found === undefined
		? { suffix: `, ${at}` }
		: { locator: at.replace(found[0], ''), label: found[1] };
}

const ofLedgers = oncePerLedger(() => new Map<string, Citations>());

/**
 * The citations of an edition, in the style of the site or in another.
 * @throws where there is no style of this name
 */
export function citationsOf(ledger: Ledger, style: Style = citationStyleOf(ledger)): Citations {
	const made = ofLedgers(ledger);
	const known = made.get(style.name) ?? new Citations(style, ledger);
	made.set(style.name, known);
	return known;
}
