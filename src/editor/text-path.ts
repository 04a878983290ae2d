import { join, relative, sep } from 'node:path';

/** Where a text stands: the folder of its project, and its path there as findings give it. */
export interface TextPath {
	readonly project: string;
	/** `content/articles/x.mdx` */
	readonly path: string;
}

/** The folders below `content` whose texts are checked. */
const folders = ['articles', 'pages'] as const;

/**
 * Where the article, translation or page of the site in the file `absolute` stands; undefined where the file is none: it is not below
 * `content/articles` or `content/pages`, is not Markdown or MDX, or its name or a folder's starts with a dot or an underscore.
 * @param project the folder of the project, where it is known; without it, the one that holds the innermost of these folders
 */
export function textPath(
	absolute: string,
	project: string = projectOf(absolute),
): TextPath | undefined {
	const names = relative(project, absolute).split(sep);
	const isText =
		names[0] === 'content' &&
		folders.some((folder) => folder === names[1]) &&
		names.length > 2 &&
		/\.mdx?$/.test(absolute);
	return isText && !names.some((name) => /^[._]/.test(name))
		? { project, path: names.join('/') }
		: undefined;
}

function projectOf(absolute: string): string {
	const inside = Math.max(
		...folders.map((folder) => absolute.lastIndexOf(join(sep, 'content', folder, sep))),
	);
	return absolute.slice(0, Math.max(inside, 0)) || sep;
}
