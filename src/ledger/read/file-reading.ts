import type { ParsedStatement } from '../../language/read/parse.ts';
import type { ArticleFrontmatter } from '../../record/article.ts';
import type { Correction } from '../../record/correction.ts';
import type { WrittenFigure } from '../../record/figure.ts';
import type { PageFrontmatter } from '../../record/page.ts';
import type { Releases } from '../../record/release.ts';
import type { SiteSettings } from '../../record/site.ts';
import type { LanguageCode } from '../../record/language.ts';
import type { Source } from '../../record/source.ts';
import type { Term } from '../../record/term.ts';
import type { TranslatedWords } from '../../record/translated-words.ts';
import type { Translation } from '../../record/translation.ts';
import type { Vocabulary } from '../../record/vocabulary.ts';
import type { Body } from '../text/body.ts';
import type { DrawingKinds } from '../text/drawing-kinds.ts';
import type { Finding } from '../finding.ts';
import type { Path } from './yaml-file.ts';

/** A record and where in its file it stands. */
export interface Item<T> {
	readonly record: T;
	readonly base: Path;
}

/**
 * All that one file says, as plain data that survives JSON. It depends on the file and on the
 * vocabulary alone.
 */
export interface FileReading {
	readonly path: string;
	readonly site?: SiteSettings;
	readonly vocabulary?: Vocabulary;
	readonly translatedWords?: { readonly language: LanguageCode; readonly words: TranslatedWords };
	readonly sources?: readonly Item<Source>[];
	readonly figures?: readonly Item<WrittenFigure>[];
	readonly corrections?: readonly Item<Correction>[];
	readonly releases?: Releases;
	/** A citation style, as CSL. */
	readonly style?: { readonly name: string; readonly csl: string };
	readonly article?: {
		readonly slug: string;
		readonly front: ArticleFrontmatter;
		readonly body: Body;
	};
	readonly translation?: {
		readonly slug: string;
		readonly front: Translation;
		readonly body: Body;
	};
	/** A page of the site about itself. */
	readonly page?: { readonly slug: string; readonly front: PageFrontmatter; readonly body: Body };
	/** The entries of the glossary. */
	readonly terms?: readonly Item<Term>[];
	/** What the words of an article's figures say: reading them again costs more than keeping it. */
	readonly statements?: Readonly<Record<string, ParsedStatement>>;
	/** Ids of records that are there but have errors in their shape: they are not missing. */
	readonly broken?: readonly string[];
	/** Ids of the sources that such records rest on. */
	readonly named?: readonly string[];
	readonly findings: readonly Finding[];
}

/** The words of a site that has none. */
export const emptyVocabulary: Vocabulary = { subjects: {}, measures: {}, units: {} };

/** The words of a site in all its languages; none where they cannot be read. */
export function vocabularyIn(readings: readonly FileReading[]): Vocabulary {
	const own = readings.find((reading) => reading.vocabulary !== undefined)?.vocabulary;
	if (own === undefined) return emptyVocabulary;
	const translations = readings.flatMap(({ translatedWords }) =>
		translatedWords === undefined
			? []
			: [[translatedWords.language, translatedWords.words] as const],
	);
	return translations.length === 0
		? own
		: { ...own, translations: Object.fromEntries(translations) };
}

/** What the text of a file is read with: the words of its site, and what it can ask to be drawn. */
export interface TextScope {
	readonly vocabulary: Vocabulary;
	readonly kinds: DrawingKinds;
}
