import { join, relative, sep } from 'node:path';

/** Where an article stands: the folder of its project, and its path there as findings give it. */
export interface ArticlePath {
	readonly project: string;
	/** `content/articles/x.mdx` */
	readonly path: string;
}

/**
 * Where the article in the file `absolute` stands; undefined where the file is none: it is not below `content/articles`,
 * is not Markdown or MDX, or its name or a folder's starts with a dot or an underscore.
 * @param project the folder of the project, where it is known; without it, the one that holds the innermost `content/articles`
 */
export function articlePath(absolute: string, project: string = projectOf(absolute)): ArticlePath | undefined {
	const names = relative(project, absolute).split(sep);
	const isArticle = names[0] === 'content' && names[1] === 'articles' && names.length > 2 && /\.mdx?$/.test(absolute);
	return isArticle && !names.some((name) => /^[._]/.test(name)) ? { project, path: names.join('/') } : undefined;
}

function projectOf(absolute: string): string {
	const inside = absolute.lastIndexOf(join(sep, 'content', 'articles', sep));
	return absolute.slice(0, Math.max(inside, 0)) || sep;
}
