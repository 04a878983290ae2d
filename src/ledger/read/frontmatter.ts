/**
 * The two parts of an article. Line 1 of `yaml` is line 2 of the file; line 1 of `body` is line
 * `bodyLine` + 1.
 */
export interface ArticleParts {
	readonly yaml: string;
	readonly body: string;
	/** The number of lines before the body. */
	readonly bodyLine: number;
}

/**
 * The YAML between the fences at the start of an article, and the text after them; undefined if
 * there are no fences.
 */
export function splitFrontmatter(text: string): ArticleParts | undefined {
	const match = /^---[ \t]*\r?\n([\s\S]*?)(?:^---[ \t]*$)/m.exec(text);
	if (match?.index !== 0 || match[1] === undefined) return undefined;
	const end = match[0].length;
	return { yaml: match[1], body: text.slice(end), bodyLine: countLines(match[0]) };
}

function countLines(text: string): number {
	let lines = 0;
	for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines += 1;
	return lines;
}
