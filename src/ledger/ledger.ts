import type { ArticleFrontmatter } from '../record/article.ts';
import type { Claim } from '../record/claim.ts';
import type { Correction } from '../record/correction.ts';
import type { WrittenFigure } from '../record/figure.ts';
import type { PageFrontmatter } from '../record/page.ts';
import type { Person } from '../record/person.ts';
import type { ReleasedValue } from '../record/release.ts';
import type { Figure } from '../record/resolved.ts';
import type { SiteSettings } from '../record/site.ts';
import type { Source, VerifiedSource } from '../record/source.ts';
import type { Term } from '../record/term.ts';
import type { Vocabulary } from '../record/vocabulary.ts';
import type { LanguageCode } from '../record/language.ts';
import type { Translation } from '../record/translation.ts';
import type { ImageFile } from './images/image-file.ts';
import type { Body } from './text/body.ts';
import type { DrawingKinds } from './text/drawing-kinds.ts';
import type { Finding } from './finding.ts';
import type { UnpublishedTexts } from './link/unpublished.ts';
import type { Place, Spot } from './position.ts';
import type { FontPackage, Picture } from './read/look-parts.ts';
import type { Path } from './read/yaml-file.ts';

/** A record with the place of each of its fields. An empty path is the record itself. */
export interface Recorded<T> {
	readonly record: T;
	/** The file that it is in: its place needs the file to be parsed. */
	readonly path: string;
	place(path?: Path): Place;
	/** The place of the key of a field, for use if the value is empty. */
	keyPlace(path: Path): Place;
}

/** The common part of articles and pages of the site: a text and the records that it uses. */
export interface Text {
	/**
	 * Its address: the name of its file without the extension, after the language if it is a
	 * translation ("uk/ceasefire").
	 */
	readonly slug: string;
	readonly language: LanguageCode;
	/** The fields of a translation. `front` is then that of the original in other words. */
	readonly translation?: Translation;
	/** `content/articles/x.mdx` */
	readonly path: string;
	readonly body: Body;
	/**
	 * Ids of its figures, in order: those listed or defined in it, then those that its queries
	 * find.
	 */
	readonly figures: readonly string[];
	/**
	 * Ids of all sources that it cites, or that its figures, claims and events rely on, in the
	 * order of their numbers, from 1.
	 */
	readonly sources: readonly string[];
	/** The place of a spot in the text. */
	at(spot: Spot): Place;
}

export interface Article extends Text {
	readonly front: ArticleFrontmatter;
	/** The place of a field of the frontmatter. */
	place(path: Path): Place;
	keyPlace(path: Path): Place;
}

/**
 * A page of the site about itself: its purpose, its corrections policy, its licence. It uses the
 * records that its text names.
 */
export interface Page extends Text {
	readonly front: PageFrontmatter;
}

/**
 * The in-memory index of a site's content. Everything in it is keyed by id, so that no rule needs
 * to scan.
 */
export interface Ledger {
	/** For an edition in another language: the ledger of the original. */
	readonly original?: Ledger;
	readonly site: SiteSettings;
	/** The place of a field of `content/site.yaml`, and of its key. */
	readonly sitePlace: (path: Path) => Place;
	readonly siteKeyPlace: (path: Path) => Place;
	/** The drawings that its texts can request. */
	readonly kinds: DrawingKinds;
	/** The site's own citation styles as CSL, by name. */
	readonly styles: ReadonlyMap<string, string>;
	/** The images in the folder `public`, by name. */
	readonly pictures: ReadonlyMap<string, Picture>;
	/**
	 * The paths of all files in the content folder and in `public`: `content/articles/map.png`,
	 * `public/report.pdf`.
	 */
	readonly files: ReadonlySet<string>;
	/** The images beside the texts that the build can read, by their paths. */
	readonly images: ReadonlyMap<string, ImageFile>;
	/** The paths of those that are cut off or damaged. */
	readonly damagedImages: ReadonlySet<string>;
	/** The installed packages with fonts, by name. */
	readonly fonts: ReadonlyMap<string, FontPackage>;
	readonly vocabulary: Vocabulary;
	/** The place of a field of `content/vocabulary.yaml`. */
	readonly vocabularyPlace: (path: Path) => Place;
	readonly articles: ReadonlyMap<string, Article>;
	/** The pages of the site about itself, by slug, in the order of their files. */
	readonly pages: ReadonlyMap<string, Page>;
	/** The entries of `content/people.yaml`. */
	readonly people: ReadonlyMap<string, Recorded<Person>>;
	/** The entries of `content/glossary.yaml`. */
	readonly terms: ReadonlyMap<string, Recorded<Term>>;
	/**
	 * Articles in other languages, by their own addresses and those of their originals. They
	 * contain no records; facts about an article as a whole belong to its original.
	 */
	readonly translations: ReadonlyMap<string, Article>;
	readonly translationsOf: ReadonlyMap<string, readonly Article[]>;
	/** Translations whose original is missing, with the place where they name it. */
	readonly strays: readonly { readonly original: string; readonly place: Place }[];
	/** The place of a key in the vocabulary of a language. */
	readonly wordsPlace: (language: LanguageCode, path: Path) => Place;
	readonly sources: ReadonlyMap<string, Recorded<Source>>;
	/** Every figure as written. */
	readonly written: ReadonlyMap<string, Recorded<WrittenFigure>>;
	/** Every figure that is complete with its inherited fields. */
	readonly figures: ReadonlyMap<string, Recorded<Figure>>;
	/**
	 * Articles and translations that are drafts or scheduled, by slug. They are left out of the site,
	 * except from the site that authors see.
	 */
	readonly unpublished: UnpublishedTexts;
	/** Ids of the figures that are defined in unpublished articles. */
	readonly drafted: ReadonlySet<string>;
	readonly claims: ReadonlyMap<string, Recorded<Claim>>;
	/** Ids of the figures that repeat this one. */
	readonly repetitions: ReadonlyMap<string, readonly string[]>;
	/** Ids of the figures that are part of this one. */
	readonly parts: ReadonlyMap<string, readonly string[]>;
	/** Slugs of the articles that list this figure, or draw it through a query. */
	readonly uses: ReadonlyMap<string, readonly string[]>;
	/** All corrections, of articles and of the site, oldest first. */
	readonly corrections: readonly Recorded<Correction>[];
	/** The corrections of one figure, oldest first. */
	readonly correctionsOf: ReadonlyMap<string, readonly Recorded<Correction>[]>;
	/** Every released value of a figure, oldest first. Empty before the first release. */
	readonly released: ReadonlyMap<string, readonly ReleasedValue[]>;
	/** What the last visits to the sources found, by id. */
	readonly verified: ReadonlyMap<string, VerifiedSource>;
	/** The addresses of pages in the manifest of releases; empty before the first release. */
	readonly releasedPages: readonly string[];
	/** The place of the values of one figure, or of an address, in the manifest of releases. */
	readonly releasedPlace: (name: string) => Place;
	/** Ids of records whose shape has errors. They exist, so they are not reported as missing. */
	readonly broken: ReadonlySet<string>;
	/** Ids of the sources that these records rely on. */
	readonly named: ReadonlySet<string>;
	/**
	 * Whether every file could be read, perhaps with errors in its records, so that what is not
	 * found is really missing.
	 */
	readonly isWhole: boolean;
	/** The findings from reading: shape, duplicates, syntax. */
	readonly findings: readonly Finding[];
}

/** The articles and their translations. */
export function articlesAndTranslations({ articles, translations }: Ledger): readonly Article[] {
	return [...articles.values(), ...translations.values()];
}

/** Every text: the articles, their translations, and the pages of the site. */
export function textsOf(ledger: Ledger): readonly (Article | Page)[] {
	return [...articlesAndTranslations(ledger), ...ledger.pages.values()];
}

/** The text with this address, from the root of the site: "/uk/ceasefire/". */
export function textAt(address: string, { articles, translations }: Ledger): Article | undefined {
	const parts = address.split('/').filter((part) => part !== '');
	return translations.get(parts.slice(-2).join('/')) ?? articles.get(parts.at(-1) ?? '');
}

/** The text in this file, wherever the content is on disk. */
export function textIn(file: string, { articles, translations }: Ledger): Article | undefined {
	const path = file.replaceAll('\\', '/');
	return (
		[...translations.values()].find((article) =>
			path.endsWith(article.path.slice(article.path.indexOf('/'))),
		) ?? articles.get((path.split('/').at(-1) ?? '').replace(/\.mdx?$/, ''))
	);
}
