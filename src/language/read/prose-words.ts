/**
 * The words of one language that distinguish a contested quantity in running text from every other
 * number. All are in lower case, with straight quotes and plain hyphens.
 */
export interface ProseWords {
	/**
	 * "To" joins the ends of a range; "and" does so after `between`; `either` makes a guess of two
	 * small numbers.
	 */
	readonly to: readonly string[];
	readonly between: readonly string[];
	readonly and: readonly string[];
	readonly either: string;
	/** "of", and what may follow it: "twelve of the wounded". */
	readonly of: string;
	readonly ofThe: ReadonlySet<string>;
	/** Words for a share after a number, in addition to those of the vocabulary. */
	readonly shares: readonly string[];
	/** Currencies in words and letters, in addition to those of the vocabulary. */
	readonly money: readonly string[];
	/** Letters or words before a money word: "US dollars". */
	readonly moneyLeads: readonly string[];
	/** Matches a noun that can be counted: a plural, or a word for many. */
	readonly plural: RegExp;
	/** Matches a word for what happened to those counted: "killed", "dead". It needs no noun. */
	readonly participle: RegExp;
	/**
	 * Participles that are as often ordinary verbs or about things: "three sources identified",
	 * "twelve pages were missing".
	 */
	readonly deeds: ReadonlySet<string>;
	/** "Were": between the noun and a participle. */
	readonly auxiliaries: ReadonlySet<string>;
	/** Words that may follow a participle without a noun: "three killed in". */
	readonly followers: ReadonlySet<string>;
	/** Other words that are not adjectives, so that they end what a number counts. */
	readonly stops: ReadonlySet<string>;
	/** What directly precedes a number of deaths: "killed at least", "a toll of". Ends in `$`. */
	readonly tolls: RegExp;
	/** "Among the dead", after "were". Anchored at its beginning. */
	readonly among: RegExp;
	/** What follows a year of another era: "BCE". Sticky. */
	readonly era: RegExp;
	/**
	 * Time, length, temperature, speed and calibre: what instruments measure, which records do not
	 * contain.
	 */
	readonly instruments: ReadonlySet<string>;
	/** Signs and abbreviations of these directly after the digits: "mm", "°C". Sticky. */
	readonly instrumentSigns: RegExp;
	/**
	 * "Page", "article", "flight": words before a number that is an address or a name. Ends in `$`.
	 */
	readonly labels: RegExp;
	/** What precedes a year: "in", "since", "its", "summer". Ends in `$`. */
	readonly yearBefore: RegExp;
	/** What follows a year and distinguishes it from a number. Sticky. */
	readonly yearAfter?: RegExp;
	/** The month after a day (sticky), and the month before one; letters as the author wrote them. */
	readonly dayBefore: RegExp;
	readonly dayAfter: RegExp;
	/** "Pennsylvania Avenue", after a house number. Sticky; letters as the author wrote them. */
	readonly streetAfter: RegExp;
	/** Idioms that contain a number and count nothing. */
	readonly idioms: readonly RegExp[];
}
