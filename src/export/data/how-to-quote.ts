/** How a number of a site is to be quoted, for people and for programs. */
export const howToQuote =
	'Quote a number with its qualifier, what it counts, who says so, as of when, and the source that prints it: “as many as 120,000 killed, US officials, August 2023”. Without these it says something else.';
