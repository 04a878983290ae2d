/** Nouns for people, before which "unnamed" can be added. */
const people =
	/(?:adviser|aide|analyst|commander|diplomat|employee|envoy|expert|lawmaker|minister|officer|official|person|researcher|soldier|source|spokesman|spokeswoman|witness)(?:s|es)?$/i;

/** Words that a name can begin with and that are lower case within a sentence. */
const lead =
	/^(?:an?(?: (?:second|third|fourth|fifth|former))?|another|one|two|three|four|five|six|seven|eight|nine|ten|both|dozens of|many|most|several|some)(?= )/i;

/** "unnamed US officials", "three unnamed Russian sources", "US intelligence, unnamed". */
export function unnamed(name: string): string {
	if (!people.test(name)) return `${name}, unnamed`;
	const first = lead.exec(name)?.[0];
	if (first === undefined) return `unnamed ${name}`;
	const rest = name.slice(first.length);
	return /^an?$/i.test(first) ? `${first.charAt(0)}n unnamed${rest}` : `${first} unnamed${rest}`;
}

/**
 * A name within a sentence: "a US source", "the White House". The name of an outlet keeps its
 * capital letter.
 */
export function within(name: string, isOfOutlet: boolean): string {
	const first = lead.exec(name)?.[0] ?? (isOfOutlet ? undefined : /^The(?= )/.exec(name)?.[0]);
	return first === undefined ? name : `${first.toLowerCase()}${name.slice(first.length)}`;
}
