/**
 * A sentence that contains something other than text, such as a link: its pieces, in the order of
 * the language.
 */
export type Pieces<T> = readonly (string | T)[];
