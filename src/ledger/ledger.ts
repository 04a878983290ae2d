import type { ArticleFrontmatter } from '../record/article.ts';
import type { Claim } from '../record/claim.ts';
import type { WrittenFigure } from '../record/figure.ts';
import type { Figure } from '../record/resolved.ts';
import type { Site } from '../record/site.ts';
import type { Source } from '../record/source.ts';
import type { Vocabulary } from '../record/vocabulary.ts';
import type { Body } from './body.ts';
import type { Finding } from './finding.ts';
import type { Place } from './position.ts';
import type { Path } from './yaml-file.ts';

/** A record with the place of each of its fields. An empty path is the record itself. */
export interface Recorded<T> {
	readonly record: T;
	place(path?: Path): Place;
}

export interface Article {
	/** The last part of its address: the file's name without its ending. */
	readonly slug: string;
	/** `content/articles/x.mdx` */
	readonly path: string;
	readonly front: ArticleFrontmatter;
	readonly body: Body;
	/** Ids of its figures, whether listed or defined here, in their order. */
	readonly figures: readonly string[];
	/** Ids of all sources that it cites or that its figures, claims and events rest on, in the order of their numbers (1 is the first). */
	readonly sources: readonly string[];
	/** The place of a field of the frontmatter. */
	place(path: Path): Place;
}

/** The in-memory index of a site's content. Everything in it is keyed by id, so that no rule needs to scan. */
export interface Ledger {
	readonly site: Site;
	readonly vocabulary: Vocabulary;
	readonly articles: ReadonlyMap<string, Article>;
	readonly sources: ReadonlyMap<string, Recorded<Source>>;
	/** Every figure as written. */
	readonly written: ReadonlyMap<string, Recorded<WrittenFigure>>;
	/** Every figure that is complete once it has inherited. */
	readonly figures: ReadonlyMap<string, Recorded<Figure>>;
	readonly claims: ReadonlyMap<string, Recorded<Claim>>;
	/** Ids of the figures that repeat this one. */
	readonly repetitions: ReadonlyMap<string, readonly string[]>;
	/** Ids of the figures that are part of this one. */
	readonly parts: ReadonlyMap<string, readonly string[]>;
	/** What was found while reading: shape, duplicates, syntax. */
	readonly findings: readonly Finding[];
}
