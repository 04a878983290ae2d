/** The words of an origin, the words of a repetition, the codes that are expected at the grade of an error, and fields of the origin and of the repetition that words cannot carry. */
export type Retelling = readonly [
	origin: string,
	again: string,
	expected: string,
	fields?: readonly string[],
	own?: readonly string[],
];
