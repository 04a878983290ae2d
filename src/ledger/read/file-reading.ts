import type { ParsedStatement } from '../../language/read/parse.ts';
import type { ArticleFrontmatter } from '../../record/article.ts';
import type { Correction } from '../../record/correction.ts';
import type { WrittenFigure } from '../../record/figure.ts';
import type { PageFrontmatter } from '../../record/page.ts';
import type { Person } from '../../record/person.ts';
import type { Releases } from '../../record/release.ts';
import type { SiteSettings } from '../../record/site.ts';
import type { LanguageCode } from '../../record/language.ts';
import type { Source, Verification } from '../../record/source.ts';
import type { Term } from '../../record/term.ts';
import type { TranslatedWords } from '../../record/translated-words.ts';
import type { Translation } from '../../record/translation.ts';
import type { Vocabulary } from '../../record/vocabulary.ts';
import type { Body } from '../text/body.ts';
import type { DrawingKinds } from '../text/drawing-kinds.ts';
import type { ImageFile } from '../images/image-file.ts';
import type { Finding } from '../finding.ts';
import type { FontPackage, Picture } from './look-parts.ts';
import type { Path } from './yaml-file.ts';

/** A record and its path in its file. */
export interface Item<T> {
	readonly record: T;
	readonly base: Path;
}

/**
 * The content of one file, as plain data that can be saved as JSON. It depends only on the file and
 * the vocabulary.
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
	readonly verification?: Verification;
	/** A citation style, as CSL. */
	readonly style?: { readonly name: string; readonly csl: string };
	/** Set for a file beside the texts that holds no records: an image, code for MDX. */
	readonly isOther?: boolean;
	/** An image beside the texts that the build can read. */
	readonly image?: ImageFile;
	/** Set for an image beside the texts that begins as one, and cannot be decoded. */
	readonly isDamagedImage?: true;
	/** An image in the folder `public`. */
	readonly picture?: Picture;
	/** An installed package with a font; `null` if its description cannot be read. */
	readonly font?: FontPackage | null;
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
	/** Those who write and edit. */
	readonly people?: readonly Item<Person>[];
	/** The parsed statements of an article's figures, cached because parsing costs more. */
	readonly statements?: Readonly<Record<string, ParsedStatement>>;
	/** Ids of records whose shape has errors. They exist, so they are not reported as missing. */
	readonly broken?: readonly string[];
	/** Ids of the sources that these records rely on. */
	readonly named?: readonly string[];
	readonly findings: readonly Finding[];
}

/** The vocabulary of a site without one. */
export const emptyVocabulary: Vocabulary = { subjects: {}, measures: {}, units: {} };

let last: { readonly text: string; readonly vocabulary: Vocabulary } | undefined;

/**
 * The vocabulary of a site in all its languages; `emptyVocabulary` if it cannot be read. Readings
 * with the same words as the last ones give the same object, so that its patterns are compiled once.
 */
export function vocabularyIn(readings: readonly FileReading[]): Vocabulary {
	const own = readings.find((reading) => reading.vocabulary !== undefined)?.vocabulary;
	if (own === undefined) return emptyVocabulary;
	const vocabulary = withTranslations(own, readings);
	const text = JSON.stringify(vocabulary);
	if (last?.text !== text) last = { text, vocabulary };
	return last.vocabulary;
}

function withTranslations(own: Vocabulary, readings: readonly FileReading[]): Vocabulary {
	const translations = readings.flatMap(({ translatedWords }) =>
		translatedWords === undefined
			? []
			: [[translatedWords.language, translatedWords.words] as const],
	);
	return translations.length === 0
		? own
		: { ...own, translations: Object.fromEntries(translations) };
}

/**
 * What the text of a file is read with: the vocabulary of its site, and the drawings that it can
 * request.
 */
export interface TextScope {
	readonly vocabulary: Vocabulary;
	readonly kinds: DrawingKinds;
}
