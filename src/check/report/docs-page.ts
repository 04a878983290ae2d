/** The page about a check, relative to the project. */
export function docsPage(code: string): string {
	return `docs/checks/${code}.md`;
}
