/** How to quote a number of a site, for people and for programs. */
export const howToQuote =
	'Quote a number with its qualifier, what it counts, who says so, its date and the source that published it: “as many as 120,000 killed, US officials, August 2023”. Without these it means something else.';
