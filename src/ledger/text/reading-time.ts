/** Words that a reader takes in within a minute: https://doi.org/10.1016/j.jml.2019.104047 has 238 for plain prose, and figures take longer. */
const wordsPerMinute = 230;

/** How many minutes a text takes to read, rounded up. */
export function readingMinutes(words: number): number {
	return Math.max(1, Math.ceil(words / wordsPerMinute));
}
