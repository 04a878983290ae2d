/** What a drawing itself says: the unit of its ticks, what its marks and its axis mean. */
export interface ChartWords {
	readonly locale: string;
	/** Behind the ticks of an axis whose largest is a trillion, a billion, a million. */
	readonly trillion: string;
	readonly billion: string;
	readonly million: string;
	readonly grades: Readonly<Record<'counted' | 'estimated' | 'claimed', string>>;
	readonly log: string;
	/** What is said in the description of a row that differs from what it repeats. */
	readonly differs: string;
	/** Of an event that is only said to have happened. */
	readonly reported: string;
	/** Twelve, short, as they stand on an axis. */
	readonly months: readonly string[];
	readonly sources: string;
	readonly table: string;
	readonly tableOf: (title: string) => string;
	readonly data: string;
}

export const englishWords: ChartWords = {
	locale: 'en-GB',
	trillion: 'trillion',
	billion: 'billion',
	million: 'million',
	grades: { counted: 'counted or on record', estimated: 'estimated', claimed: 'claimed, or basis not stated' },
	log: 'Logarithmic: each step is 10×',
	differs: 'differs from what it repeats',
	reported: 'reported, not confirmed',
	months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
	sources: 'Sources: ',
	table: 'Table',
	tableOf: (title) => `Table: ${title}`,
	data: 'Data and embed',
};
