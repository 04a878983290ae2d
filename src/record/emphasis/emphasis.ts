/** The fields by which a drawing can sort its records; `text` keeps the order of the text. */
export const sortFields = ['value', 'date', 'claimant', 'text'] as const;
export type SortField = (typeof sortFields)[number];

/** `value` sorts lowest first, `date` oldest first; `isDescending` turns either around. */
export interface SortOrder {
	readonly by: SortField;
	readonly isDescending: boolean;
}

/**
 * What a note points at: a record that is drawn, named by its id; a day, month or year; or a value
 * of the axis.
 */
export type NoteAnchor =
	| { readonly of: 'record'; readonly id: string }
	| { readonly of: 'date'; readonly date: string }
	| { readonly of: 'value'; readonly value: number };
export type AnchorKind = NoteAnchor['of'];

/** A line of text in a drawing. `written` is the whole note as the author wrote it. */
export interface Note {
	readonly at: NoteAnchor;
	readonly text: string;
	readonly written: string;
}

/** A period or a span of values with its name; an end that is left out is that of the axis. */
export type Shade =
	| {
			readonly of: 'dates';
			readonly from: string | undefined;
			readonly to: string | undefined;
			readonly name: string;
	  }
	| {
			readonly of: 'values';
			readonly from: number | undefined;
			readonly to: number | undefined;
			readonly name: string;
	  };

/** What the author of a drawing brings out. */
export interface Emphasis {
	/** Ids, words of the vocabulary or names of claimants; the rest of the drawing is grey. */
	readonly highlight: readonly string[];
	readonly notes: readonly Note[];
	readonly shades: readonly Shade[];
	readonly sort?: SortOrder;
}

/** What authors can bring out in a kind of drawing. */
export interface EmphasisOfKind {
	/** Set if records can be highlighted. */
	readonly highlight?: true;
	/** What notes can point at. */
	readonly notes?: readonly AnchorKind[];
	/** The axes on which a span can be shaded. */
	readonly shade?: readonly Shade['of'][];
	readonly sort?: readonly SortField[];
	/**
	 * The attribute that is "date" if the drawing has an axis of dates; undefined for a kind that
	 * either always has one or never.
	 */
	readonly datesOn?: string;
}

/** The attributes of a drawing that hold its emphasis. */
export const emphasisAttributes = ['highlight', 'notes', 'shade', 'sort'] as const;
export type EmphasisAttribute = (typeof emphasisAttributes)[number];
