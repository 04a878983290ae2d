import type { ParsedStatement } from '../../language/read/parse.ts';
import type { Spot } from '../position.ts';
import type { CitedSource } from './directives.ts';

/** A `:fig` in the text. `label` is undefined where the words are generated; `parsed` is what the label says. */
export interface FigureUse extends Spot {
	readonly figure: string;
	readonly label?: string;
	readonly parsed?: ParsedStatement;
	/** The years that its paragraph names. */
	readonly years: readonly number[];
	/** Stands before the first heading, where a reader who reads no further meets it. */
	readonly inLead: boolean;
}
/** A `:term` in the text: words with a definition on tap. */
export interface TermUse extends Spot {
	readonly term: string;
}
export interface Citation extends CitedSource, Spot {}
/** A chart, chain, table or timeline that the text asks for. */
export interface Drawing extends Spot {
	/** The name of its kind as a directive. */
	readonly kind: string;
	/** On its page, and in the addresses of its files. */
	readonly id: string;
	readonly attributes: Readonly<Record<string, string | readonly string[]>>;
	readonly inLead: boolean;
}
/** A heading, with its id on the page. */
export interface Section extends Spot {
	readonly id: string;
	readonly words: string;
}
/** A number in the prose that is neither a figure nor marked as plain. */
export interface LooseNumber extends Spot {
	readonly text: string;
	readonly why: string;
}
/** What the text of an article refers to, in the order of the text. Places are those of the file, the frontmatter included. */
export interface Body {
	readonly figures: readonly FigureUse[];
	readonly citations: readonly Citation[];
	readonly terms: readonly TermUse[];
	readonly drawings: readonly Drawing[];
	readonly sections: readonly Section[];
	readonly numbers: readonly LooseNumber[];
	readonly words: number;
	readonly fingerprints: readonly SectionFingerprint[];
}

/** What stands below one heading, and a mark that changes with its text; before the first heading the title is empty. */
export interface SectionFingerprint {
	readonly title: string;
	readonly fingerprint: string;
}
