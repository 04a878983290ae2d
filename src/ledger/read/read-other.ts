import { posix } from 'node:path';
import { readImage } from '../images/image-file.ts';
import type { FileReading } from './file-reading.ts';

/** Endings of files that a text in MDX can import. */
const imported = /\.(?:astro|[cm]?[jt]sx?|json|css)$/;
/** Endings of images that a text can show. */
const images = /\.(?:png|jpe?g|webp|avif|gif|svg|bmp|tiff?|heic)$/i;

/** What to do with files that other tools write, by their endings. */
const hints: readonly (readonly [endings: RegExp, hint: (path: string) => string])[] = [
	[
		/\.(?:markdown|mdown|mkdn?|mkd|mdx?)$/i,
		(path) => rename(path, /x$/i.test(path) ? 'mdx' : 'md'),
	],
	[/\.ya?ml$/i, (path) => rename(path, 'yaml')],
	[
		/\.(?:bib|ris|enw|nbib)$/i,
		(path) => `Move it out of content/, and import it: npm run import -- ${posix.basename(path)}.`,
	],
	[
		/\.(?:csv|tsv|xlsx?|ods)$/i,
		() =>
			'Put a table for readers into public/, and its numbers into content/library/figures (docs/import.md).',
	],
	[
		/\.(?:docx?|odt|rtf|pages|tex|rst|adoc|org|html?|txt|textile)$/i,
		(path) => `Save its text as Markdown, in ${posix.basename(withoutEnding(path))}.md.`,
	],
];

/**
 * Reads a file that is neither Markdown, MDX nor YAML. Images, and code for MDX, belong beside the
 * texts; any other file would be ignored in silence.
 */
export function readOther(path: string, bytes: Uint8Array): FileReading {
	const isBesideText = /^content\/(?:articles|pages)\//.test(path);
	if (isBesideText && images.test(path)) {
		const image = readImage(bytes);
		return { path, isOther: true, ...(image === undefined ? {} : { image }), findings: [] };
	}
	if (isBesideText && imported.test(path)) return { path, isOther: true, findings: [] };
	const hint = hints.find(([endings]) => endings.test(path))?.[1](path);
	const isText = /\.(?:markdown|mdown|mkdn?|mkd|mdx?|ya?ml)$/i.test(path);
	return {
		path,
		// A text or records that are not read may hold what seems to be missing.
		...(isText ? {} : { isOther: true }),
		findings: [
			{
				code: 'unknown-file',
				severity: 'error',
				place: { path, line: 1, column: 1 },
				message: `Unexpected file ${path}: files with the ending "${posix.extname(path)}" are not read here.`,
				hint:
					hint ??
					'Put a file for readers into public/; a file whose name starts with "_" is ignored.',
			},
		],
	};
}

function rename(path: string, ending: string): string {
	return `Rename it to ${posix.basename(withoutEnding(path))}.${ending}.`;
}

function withoutEnding(path: string): string {
	return path.slice(0, path.length - posix.extname(path).length);
}
