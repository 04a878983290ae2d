import type { ParsedStatement } from '../../language/read/parse.ts';
import type { Spot } from '../position.ts';
import type { CitedSource } from './cite/cited-source.ts';

/**
 * A `:fig` in the text. `label` is undefined if its words are generated; `parsed` is the meaning of
 * the label.
 */
export interface FigureUse extends Spot {
	readonly figure: string;
	readonly label?: string;
	readonly parsed?: ParsedStatement;
	/** The years in its paragraph. */
	readonly years: readonly number[];
	/** Whether it is before the first heading, where even a reader who stops early sees it. */
	readonly inLead: boolean;
}
/** A link, with the address as it was written. */
export interface TextLink extends Spot {
	readonly address: string;
}
/** An image, with its address and its alternative text as they were written. */
export interface TextImage extends Spot {
	readonly address: string;
	readonly alt: string;
}
/** An import of an MDX text: the name of a package, or a file as it was written. */
export interface TextImport extends Spot {
	readonly from: string;
}
/** A `:term` in the text: words whose definition opens with a tap. */
export interface TermUse extends Spot {
	readonly term: string;
}
export interface Citation extends CitedSource, Spot {}
/**
 * `@name` in a sentence. It cites the source with this id; if there is none, it is the author's text,
 * such as the name of an account. `typed` is all of it.
 */
export interface Mention extends Citation {
	readonly typed: string;
}
/** A chart, chain, table or timeline that the text asks for. */
export interface Drawing extends Spot {
	/** The name of its kind as a directive. */
	readonly kind: string;
	/** The id on its page and in the addresses of its files. */
	readonly id: string;
	readonly attributes: Readonly<Record<string, string | readonly string[]>>;
	/** Where each attribute starts, by its name. */
	readonly attributesAt: Readonly<Record<string, Spot>>;
	readonly inLead: boolean;
}
/** A heading, with its id on the page. */
export interface Section extends Spot {
	readonly id: string;
	readonly words: string;
	/** 2 for a heading below the title, 3 for one below that. */
	readonly depth: number;
}
/** A number in the prose that is neither a figure nor marked as plain. */
export interface LooseNumber extends Spot {
	readonly text: string;
	readonly why: string;
	/** Set for a number in a heading or in the text of an image: which of the two, and its words. */
	readonly said?: { readonly of: 'headings' | 'images'; readonly words: string };
}
/**
 * The items that the text of an article refers to, in the order of the text. Places are in the
 * file, including the frontmatter.
 */
export interface Body {
	readonly figures: readonly FigureUse[];
	readonly citations: readonly Citation[];
	/** After the texts are linked, only those whose source does not exist; the others are citations. */
	readonly mentions: readonly Mention[];
	readonly terms: readonly TermUse[];
	readonly links: readonly TextLink[];
	readonly images: readonly TextImage[];
	/** What an MDX text imports. */
	readonly imports: readonly TextImport[];
	/** Whether code of an MDX text must run to show it. */
	readonly hasCode: boolean;
	readonly drawings: readonly Drawing[];
	readonly sections: readonly Section[];
	readonly numbers: readonly LooseNumber[];
	readonly words: number;
	readonly fingerprints: readonly SectionFingerprint[];
}

/**
 * A section below one heading, with a fingerprint that changes with its text. The title is empty
 * for the text before the first heading.
 */
export interface SectionFingerprint {
	readonly title: string;
	readonly fingerprint: string;
}

/** A body that refers to nothing. */
export const emptyBody: Body = {
	figures: [],
	citations: [],
	mentions: [],
	terms: [],
	links: [],
	images: [],
	imports: [],
	hasCode: false,
	drawings: [],
	sections: [],
	numbers: [],
	words: 0,
	fingerprints: [],
};
