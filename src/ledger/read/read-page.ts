import { localeOf } from '../../language/languages.ts';
import { page } from '../../record/page.ts';
import { readBody } from '../text/read-body.ts';
import type { FileReading, TextScope } from './file-reading.ts';
import type { Finding } from '../finding.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { checkShape } from './shape.ts';
import { readYaml } from './yaml-data.ts';

/** The folder of the pages of the site about itself. */
export const pagesFolder = 'content/pages/';

/**
 * Reads a page of the site. Its text is read like that of an article, but drawings are only allowed
 * in articles, which have the files and pages that belong to a drawing.
 */
export function readPage(
	path: string,
	text: string,
	{ vocabulary, kinds }: TextScope,
): FileReading {
	const parts = splitFrontmatter(text);
	if (parts === undefined) {
		return {
			path,
			findings: [
				{
					code: 'no-frontmatter',
					severity: 'error',
					place: { path, line: 1, column: 1 },
					message: 'This page has no frontmatter, or it is not closed.',
					hint: 'Start it with a line "---", then title and summary, then "---".',
				},
			],
		};
	}
	const yaml = readYaml(parts.yaml, { path, linesBefore: 1 });
	const { body, findings } = readBody({
		path,
		text: parts.body,
		linesBefore: parts.bodyLine,
		locale: localeOf('en', vocabulary),
		kinds,
	});
	const drawn = body.drawings.map(
		({ kind, line, column }): Finding => ({
			code: 'unknown-directive',
			severity: 'error',
			place: { path, line, column },
			message: `Unexpected ${kind} on a page of the site: only articles have drawings.`,
			hint: 'Put it into an article, and link to it.',
		}),
	);
	if (yaml.findings.length > 0)
		return { path, findings: [...yaml.findings, ...findings, ...drawn] };
	const { value: front, findings: shape } = checkShape(page, yaml.data, { yaml, base: [] });
	const found = [...shape, ...findings, ...drawn];
	return front === undefined
		? { path, findings: found }
		: {
				path,
				page: { slug: (path.split('/').at(-1) ?? '').replace(/\.mdx?$/, ''), front, body },
				findings: found,
			};
}
