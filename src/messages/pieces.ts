/** A sentence in which something stands that is no text, such as a link: its pieces, in the order of the language. */
export type Pieces<T> = readonly (string | T)[];
