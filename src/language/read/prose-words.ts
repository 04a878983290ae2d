/**
 * The words of one language that tell a contested quantity in running text from every other number.
 * All are lower case, with straight quotes and plain hyphens.
 */
export interface ProseWords {
	/** "to": joins the ends of a range; "and" does so after `between`; `either` makes a guess of two small numbers. */
	readonly to: readonly string[];
	readonly between: readonly string[];
	readonly and: readonly string[];
	readonly either: string;
	/** "of", and what may follow it: "twelve of the wounded". */
	readonly of: string;
	readonly ofThe: ReadonlySet<string>;
	/** Words for a share behind a number, beside the symbols and words of the vocabulary. */
	readonly shares: readonly string[];
	/** Currencies in words and in letters, beside those of the vocabulary. */
	readonly money: readonly string[];
	/** Letters or words before a money word: "US dollars". */
	readonly moneyLeads: readonly string[];
	/** Whether a word is the noun that a number counts, as it stands: a plural, or a word for many. */
	readonly plural: RegExp;
	/** Whether a word says what became of the counted: "killed", "dead". It may stand without a noun. */
	readonly participle: RegExp;
	/** Participles that are as often a deed, or said of things: "three sources identified", "twelve pages were missing". */
	readonly deeds: ReadonlySet<string>;
	/** "were": between the counted and a participle. */
	readonly auxiliaries: ReadonlySet<string>;
	/** Words that may follow a participle which stands without a noun: "three killed in". */
	readonly followers: ReadonlySet<string>;
	/** Other words that no adjective is: they end what a number counts. */
	readonly stops: ReadonlySet<string>;
	/** What stands right before a number of dead: "killed at least", "a toll of". Ends in `$`. */
	readonly tolls: RegExp;
	/** "among the dead", behind "were". Anchored at its beginning. */
	readonly among: RegExp;
	/** What stands behind a year of another era: "BCE". Sticky. */
	readonly era: RegExp;
	/** Time, length, heat, speed and calibre: what is measured by instruments, and is not a figure of the record. */
	readonly instruments: ReadonlySet<string>;
	/** The same in letters or signs right behind the digits: "mm", "°C". Sticky. */
	readonly instrumentSigns: RegExp;
	/** "page", "article", "flight": what stands before a number that is an address or a name. Ends in `$`. */
	readonly labels: RegExp;
	/** What stands before a year: "in", "since", "its", "summer". Ends in `$`. */
	readonly yearBefore: RegExp;
	/** What stands behind a year where that tells it from a number. Sticky. */
	readonly yearAfter?: RegExp;
	/** The month behind a day (sticky), and the month before one; letters as the author wrote them. */
	readonly dayBefore: RegExp;
	readonly dayAfter: RegExp;
	/** "Pennsylvania Avenue", behind a house number. Sticky; letters as the author wrote them. */
	readonly streetAfter: RegExp;
	/** Ways of speaking that hold a number and count nothing. */
	readonly idioms: readonly RegExp[];
}
