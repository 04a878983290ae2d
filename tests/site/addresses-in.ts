import { Buffer } from 'node:buffer';
import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { toString as textOf } from 'hast-util-to-string';
import { transform } from 'lightningcss';
import { visit } from 'unist-util-visit';

/** An address in a file of a built site, as the file has it. */
export interface FoundAddress {
	/** The file, from the root of the site: "first/index.html". */
	readonly file: string;
	readonly address: string;
}

/** Attributes of HTML and SVG that hold one address, as their properties are named. */
const attributes = ['href', 'src', 'poster', 'action', 'formAction', 'xLinkHref', 'cite', 'data'];

/**
 * Every address that programs follow in a built site: in the attributes and stylesheets of its pages and pictures, in what scripts are
 * handed, and any that names the host, in whatever file.
 * @param origin of the site: "https://user.github.io"
 */
export function addressesIn(dist: string, origin: string): readonly FoundAddress[] {
	const files = readdirSync(dist, { recursive: true, withFileTypes: true })
		.filter(
			(entry) =>
				entry.isFile() && /\.(?:html|svg|css|js|json|xml|txt|csv|bib|ris)$/.test(entry.name),
		)
		.map((entry) => join(entry.parentPath, entry.name));
	return files.flatMap((path) => {
		const text = readFileSync(path, 'utf8');
		const addresses = [
			...(/\.(?:html|svg)$/.test(path) ? inHtml(text) : []),
			...(path.endsWith('.css') ? inCss(text) : []),
			...fullAddresses(text, origin),
		];
		const file = path.slice(dist.length + 1).replaceAll(sep, '/');
		return [...new Set(addresses)].map((address) => ({ file, address }));
	});
}

function inHtml(html: string): readonly string[] {
	const found: string[] = [];
	visit(
		fromHtml(html, { space: html.startsWith('<svg') ? 'svg' : 'html' }),
		'element',
		(element) => {
			for (const name of attributes) {
				const value = element.properties[name];
				if (typeof value === 'string') found.push(value);
			}
			const { srcSet, dataWords } = element.properties;
			for (const candidate of String(srcSet ?? '').split(','))
				found.push(...candidate.trim().split(/\s+/).slice(0, 1).filter(Boolean));
			if (typeof dataWords === 'string') {
				const { files }: { readonly files: string } = JSON.parse(dataWords);
				found.push(files.endsWith('/') ? `${files}facets.json` : files);
			}
			if (element.tagName === 'style') found.push(...inCss(textOf(element)));
		},
	);
	return found;
}

function inCss(code: string): readonly string[] {
	const { dependencies } = transform({
		filename: 'a.css',
		code: Buffer.from(code),
		analyzeDependencies: true,
	});
	return (dependencies ?? []).flatMap((one) => ('url' in one ? one.url : []));
}

function fullAddresses(text: string, origin: string): readonly string[] {
	return text
		.split(origin)
		.slice(1)
		.map((rest) => origin + (/^[^\s"'<>()[\]{}\\,;|]*/.exec(rest)?.[0] ?? ''))
		.map((address) => address.replace(/&quot.*|&#x22.*|[.:]$/, '').replaceAll('&#x26;', '&'));
}
