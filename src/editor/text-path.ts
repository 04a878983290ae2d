import { join, relative, sep } from 'node:path';

/** The folder of the project of a text, and the path of the text in it, as in findings. */
export interface TextPath {
	readonly project: string;
	/** `content/articles/x.mdx` */
	readonly path: string;
}

/** The folders in `content` whose texts are checked. */
const folders = ['articles', 'pages'] as const;

/**
 * The place of the article, translation or page in the file `absolute`. Undefined if the file is
 * none of these: it is outside `content/articles` and `content/pages`, is not Markdown or MDX, or
 * has a dot or underscore at the start of its name or a folder's.
 * @param project the folder of the project, if known; by default, the one that contains the
 * innermost of these folders
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
