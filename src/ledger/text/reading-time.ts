/**
 * Words read per minute: https://doi.org/10.1016/j.jml.2019.104047 gives 238 for plain prose, and
 * figures take longer.
 */
const wordsPerMinute = 230;

/** The reading time of a text in minutes, rounded up. */
export function readingMinutes(words: number): number {
	return Math.max(1, Math.ceil(words / wordsPerMinute));
}
