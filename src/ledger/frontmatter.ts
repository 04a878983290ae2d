/** The YAML between the fences at the start of an article, from line 2 of the file on; undefined where there is none. */
export function splitFrontmatter(text: string): { readonly yaml: string } | undefined {
	const match = /^---[ \t]*\r?\n([\s\S]*?)(?:^---[ \t]*$)/m.exec(text);
	return match?.index === 0 && match[1] !== undefined ? { yaml: match[1] } : undefined;
}
