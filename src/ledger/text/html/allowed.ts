import type { Nodes } from 'hast';
import { defaultSchema, type Schema, sanitize } from 'hast-util-sanitize';
import { visit } from '../visit.ts';
import { addressFault, allowedProtocols } from './address-fault.ts';

/**
 * The HTML that an author may write in a Markdown text: elements of text without scripts, styles,
 * forms, frames, or anything that makes a request. Each has its attributes beside the common ones, by
 * their names in hast.
 */
const elements: Readonly<Record<string, readonly string[]>> = {
	a: ['href', 'hrefLang'],
	abbr: [],
	b: [],
	bdi: [],
	bdo: [],
	blockquote: ['cite'],
	br: [],
	caption: [],
	cite: [],
	code: [],
	col: ['span'],
	colgroup: ['span'],
	dd: [],
	del: ['cite', 'dateTime'],
	details: ['open'],
	dfn: [],
	div: [],
	dl: [],
	dt: [],
	em: [],
	figcaption: [],
	figure: [],
	h1: [],
	h2: [],
	h3: [],
	h4: [],
	h5: [],
	h6: [],
	hr: [],
	i: [],
	ins: ['cite', 'dateTime'],
	kbd: [],
	li: ['value'],
	mark: [],
	ol: ['start', 'reversed', 'type'],
	p: [],
	pre: [],
	q: ['cite'],
	rp: [],
	rt: [],
	ruby: [],
	s: [],
	samp: [],
	section: [],
	small: [],
	span: [],
	strong: [],
	sub: [],
	summary: [],
	sup: [],
	table: [],
	tbody: [],
	td: ['colSpan', 'rowSpan', 'headers', 'align'],
	tfoot: [],
	th: ['colSpan', 'rowSpan', 'headers', 'scope', 'abbr', 'align'],
	thead: [],
	time: ['dateTime'],
	tr: [],
	u: [],
	ul: [],
	var: [],
	wbr: [],
};

/** Attributes that every element may have. */
const common = ['lang', 'dir', 'title', 'translate'] as const;

/** Elements that go with everything in them; any other one leaves its words. */
const withContents = [
	'applet',
	'audio',
	'canvas',
	'embed',
	'iframe',
	'math',
	'noembed',
	'noframes',
	'noscript',
	'object',
	'plaintext',
	'script',
	'select',
	'style',
	'svg',
	'template',
	'textarea',
	'title',
	'video',
	'xmp',
];

/** What of the HTML in a Markdown text reaches readers. */
export const htmlSchema: Schema = {
	...defaultSchema,
	tagNames: Object.keys(elements),
	attributes: {
		...Object.fromEntries(Object.entries(elements).map(([name, own]) => [name, [...own]])),
		'*': [...common],
	},
	ancestors: {},
	required: {},
	clobber: [],
	strip: withContents,
	protocols: { href: [...allowedProtocols], cite: [...allowedProtocols] },
	allowComments: false,
	allowDoctypes: false,
};

/**
 * A copy of HTML that an author wrote, without what a text cannot have and without addresses that
 * nobody should follow.
 */
export function cleanHtml(tree: Nodes, schema: Schema = htmlSchema): Nodes {
	const clean = sanitize(tree, schema);
	visit(clean, 'element', ({ properties }) => {
		for (const name of ['href', 'cite'])
			if (properties[name] !== undefined && addressFault(String(properties[name])) !== undefined)
				delete properties[name];
	});
	return clean;
}

export function isAllowedElement(name: string): boolean {
	return Object.hasOwn(elements, name);
}

/** The names of the attributes that an element may have, as authors write them. */
export function allowedAttributes(element: string): readonly string[] {
	return [...(elements[element] ?? []), ...common].map((name) => name.toLowerCase());
}
