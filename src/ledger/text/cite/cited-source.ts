/** One citation: a source, a place in it, and the words that an author puts around it. */
export interface CitedSource {
	readonly source: string;
	/** "paragraph 3", "pp. 33–35" */
	readonly at?: string | undefined;
	/** Words before it: "see", "also". */
	readonly before?: string | undefined;
	/** Words after it, with a comma that is before them: "and elsewhere", ", who disagrees". */
	readonly after?: string | undefined;
	/**
	 * `in-text` names the author in the sentence, "Cooper (2023)"; `unnamed` leaves the author out,
	 * because the sentence has named it.
	 */
	readonly author?: 'in-text' | 'unnamed' | undefined;
}

/** The sources that a `:cite[a; b]{at="p. 3"}` names. `at` belongs to the last. */
export function readCite(label: string, at: string | null | undefined): readonly CitedSource[] {
	const ids = label
		.split(';')
		.map((part) => part.trim())
		.filter((part) => part !== '');
	return ids.map((id, index) =>
		index === ids.length - 1 && at != null && at !== '' ? { source: id, at } : { source: id },
	);
}
