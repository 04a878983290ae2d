import type { Ledger } from '../../ledger/ledger.ts';

/** A picture to draw from an SVG that is complete in itself. */
export interface Picture {
	readonly svg: string;
	/** The pixels of the picture per pixel of the SVG. */
	readonly scale: number;
}

/** The content of a file: text, bytes, or what to draw. */
export type FileContent = string | Uint8Array | Picture;

/** Whether the content of a file has to be drawn. */
export const isPicture = (content: FileContent): content is Picture =>
	typeof content !== 'string' && !(content instanceof Uint8Array);

/** A file of a site that is not a page. */
export interface SiteFile {
	/** From the root of the site, without the first slash: "figures/ua-killed.json". */
	readonly path: string;
	/** Its media type, for a server. */
	readonly type: string;
	content(): FileContent;
}

/** One file of a kind: the words for the braces of its pattern, and its content. */
export interface KindFile {
	readonly names: Readonly<Record<string, string>>;
	content(): FileContent;
}

/** A site whose drawings are exported. */
export interface DrawnSite {
	readonly ledger: Ledger;
	/** The CSS of its drawings. */
	readonly css: string;
	/** Whether the files of a text are made; all are by default. */
	readonly isTextMade?: (slug: string) => boolean;
}

/** A kind of file, and every file of this kind on a site. */
export interface FileKind<Source = Ledger> {
	/** Its path, with names in braces: "figures/{id}.json". */
	readonly pattern: string;
	readonly type: string;
	files(source: Source): readonly KindFile[];
}

/** The files of a kind, each at its path. */
export function filesOfKind<Source>(
	{ pattern, type, files }: FileKind<Source>,
	source: Source,
): readonly SiteFile[] {
	return files(source).map(({ names, content }) => ({
		path: pattern.replaceAll(/\{(\w+)\}/g, (_, name: string) => names[name] ?? ''),
		type,
		content,
	}));
}

/** A kind with one file, at a path without names. */
export function onlyFile<Source>(
	pattern: string,
	type: string,
	content: (source: Source) => FileContent,
): FileKind<Source> {
	return { pattern, type, files: (source) => [{ names: {}, content: () => content(source) }] };
}

const text = (type: string) => `${type}; charset=utf-8`;

/** Media types that several kinds have. */
export const types = {
	atom: text('application/atom+xml'),
	csv: text('text/csv'),
	json: text('application/json'),
	jsonFeed: text('application/feed+json'),
	plain: text('text/plain'),
	png: 'image/png',
	svg: 'image/svg+xml',
	woff2: 'font/woff2',
} as const;
