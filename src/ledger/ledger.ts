import type { ArticleFrontmatter } from '../record/article.ts';
import type { Claim } from '../record/claim.ts';
import type { Correction } from '../record/correction.ts';
import type { WrittenFigure } from '../record/figure.ts';
import type { PageFrontmatter } from '../record/page.ts';
import type { ReleasedValue } from '../record/release.ts';
import type { Figure } from '../record/resolved.ts';
import type { SiteSettings } from '../record/site.ts';
import type { Source } from '../record/source.ts';
import type { Term } from '../record/term.ts';
import type { Vocabulary } from '../record/vocabulary.ts';
import type { LanguageCode } from '../record/language.ts';
import type { Translation } from '../record/translation.ts';
import type { Body } from './text/body.ts';
import type { DrawingKinds } from './text/drawing-kinds.ts';
import type { Finding } from './finding.ts';
import type { Place, Spot } from './position.ts';
import type { Path } from './read/yaml-file.ts';

/** A record with the place of each of its fields. An empty path is the record itself. */
export interface Recorded<T> {
	readonly record: T;
	place(path?: Path): Place;
	/** The place of the key of a field, where the value says nothing. */
	keyPlace(path: Path): Place;
}

/** What articles and the pages of the site have in common: a text, and what it refers to. */
export interface Text {
	/**
	 * Its address: the file's name without its ending, of a translation behind its language
	 * ("uk/ceasefire").
	 */
	readonly slug: string;
	readonly language: LanguageCode;
	/** Of a translation: what it says of itself. `front` is then the original's in other words. */
	readonly translation?: Translation;
	/** `content/articles/x.mdx` */
	readonly path: string;
	readonly body: Body;
	/**
	 * Ids of its figures: those listed or defined here, in their order, then what its drawings ask
	 * for.
	 */
	readonly figures: readonly string[];
	/**
	 * Ids of all sources that it cites or that its figures, claims and events rest on, in the order
	 * of their numbers (1 is the first).
	 */
	readonly sources: readonly string[];
	/** The place of something in the text. */
	at(spot: Spot): Place;
}

export interface Article extends Text {
	readonly front: ArticleFrontmatter;
	/** The place of a field of the frontmatter. */
	place(path: Path): Place;
	keyPlace(path: Path): Place;
}

/**
 * A page on which the site speaks of itself: what it is, how it corrects, under which terms. What
 * it refers to is what its text names.
 */
export interface Page extends Text {
	readonly front: PageFrontmatter;
}

/**
 * The in-memory index of a site's content. Everything in it is keyed by id, so that no rule needs
 * to scan.
 */
export interface Ledger {
	/** Of an edition in another language: the ledger that it tells. */
	readonly original?: Ledger;
	readonly site: SiteSettings;
	/** The place of a field of `content/site.yaml`, and of its key. */
	readonly sitePlace: (path: Path) => Place;
	readonly siteKeyPlace: (path: Path) => Place;
	/** What its texts can ask to be drawn. */
	readonly kinds: DrawingKinds;
	/** The citation styles of the site's own, as CSL, by their names. */
	readonly styles: ReadonlyMap<string, string>;
	readonly vocabulary: Vocabulary;
	/** The place of a field of `content/vocabulary.yaml`. */
	readonly vocabularyPlace: (path: Path) => Place;
	readonly articles: ReadonlyMap<string, Article>;
	/** The pages of the site about itself, by their slugs, in the order of their files. */
	readonly pages: ReadonlyMap<string, Page>;
	/** The entries of `content/glossary.yaml`. */
	readonly terms: ReadonlyMap<string, Recorded<Term>>;
	/**
	 * Articles in other languages, by their addresses, and by those of their originals. They hold
	 * no records, and what is said of an article as a whole is said of its original.
	 */
	readonly translations: ReadonlyMap<string, Article>;
	readonly translationsOf: ReadonlyMap<string, readonly Article[]>;
	/** Translations whose original is not there, with the place where they name it. */
	readonly strays: readonly { readonly original: string; readonly place: Place }[];
	/** The place of a key in the words of a language. */
	readonly wordsPlace: (language: LanguageCode, path: Path) => Place;
	readonly sources: ReadonlyMap<string, Recorded<Source>>;
	/** Every figure as written. */
	readonly written: ReadonlyMap<string, Recorded<WrittenFigure>>;
	/** Every figure that is complete once it has inherited. */
	readonly figures: ReadonlyMap<string, Recorded<Figure>>;
	/** Ids of the figures that stand in drafts. */
	readonly drafted: ReadonlySet<string>;
	readonly claims: ReadonlyMap<string, Recorded<Claim>>;
	/** Ids of the figures that repeat this one. */
	readonly repetitions: ReadonlyMap<string, readonly string[]>;
	/** Ids of the figures that are part of this one. */
	readonly parts: ReadonlyMap<string, readonly string[]>;
	/** Slugs of the articles that list this figure, or draw it because they ask for such. */
	readonly uses: ReadonlyMap<string, readonly string[]>;
	/** All corrections, of articles and of the site, oldest first. */
	readonly corrections: readonly Recorded<Correction>[];
	/** The corrections of one figure, oldest first. */
	readonly correctionsOf: ReadonlyMap<string, readonly Recorded<Correction>[]>;
	/**
	 * What readers were told: every released value of a figure, oldest first. Empty before the
	 * first release.
	 */
	readonly released: ReadonlyMap<string, readonly ReleasedValue[]>;
	/** The place of the values of one figure in the manifest of releases. */
	readonly releasedPlace: (figureId: string) => Place;
	/** Ids of records whose shape has errors: they are there, and are not reported as missing. */
	readonly broken: ReadonlySet<string>;
	/** Ids of the sources that such records rest on. */
	readonly named: ReadonlySet<string>;
	/** Every file could be read, with errors in its records perhaps: what is not there is missing. */
	readonly isWhole: boolean;
	/** What was found while reading: shape, duplicates, syntax. */
	readonly findings: readonly Finding[];
}

/** The articles and their translations. */
export function articlesAndTranslations({ articles, translations }: Ledger): readonly Article[] {
	return [...articles.values(), ...translations.values()];
}

/** Every text that readers see: the articles, their translations, and the pages of the site. */
export function textsOf(ledger: Ledger): readonly (Article | Page)[] {
	return [...articlesAndTranslations(ledger), ...ledger.pages.values()];
}

/** The text with this address, from the root of the site: "/uk/ceasefire/". */
export function textAt(address: string, { articles, translations }: Ledger): Article | undefined {
	const parts = address.split('/').filter((part) => part !== '');
	return translations.get(parts.slice(-2).join('/')) ?? articles.get(parts.at(-1) ?? '');
}

/** The text that stands in this file, wherever the content stands on the disk. */
export function textIn(file: string, { articles, translations }: Ledger): Article | undefined {
	const path = file.replaceAll('\\', '/');
	return (
		[...translations.values()].find((article) =>
			path.endsWith(article.path.slice(article.path.indexOf('/'))),
		) ?? articles.get((path.split('/').at(-1) ?? '').replace(/\.mdx?$/, ''))
	);
}
