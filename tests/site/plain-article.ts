/**
 * An article without records, with this title and text.
 * @param more lines of its frontmatter
 */
export function plainArticle(title: string, text: string, more = ''): string {
	return `---\ntitle: ${title}\nsummary: S\npublished: 2024-02-14\nfactsAsOf: 2024-02-14\n${more}---\n${text}\n`;
}
