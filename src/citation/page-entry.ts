import type { ElementContent } from 'hast';
import type { Citations } from './citations.ts';
import type { CslItem } from './csl-item.ts';

type Nodes = readonly ElementContent[];

/** The title and the address of an item: in the entries of two pages of a site, little else differs. */
interface Words {
	readonly title: string;
	readonly address: string;
}

/**
 * Titles that are printed as they are by a style that prints `standInTitle` as it is: they have the
 * same signs. Quotes and colons, for example, change with what is around them.
 */
const plainTitle =
	/^[$€£]?[\p{L}\p{N}](?:[\p{L}\p{N}$€£%)]|[,.–-](?! *[,.–-])|[ \u00a0](?! )|[ (]\(?(?=[\p{L}\p{N}]))*[\p{L}\p{N}%)]$/u;
const plainAddress = /^(https?:\/\/[\w.-]+(?::\d+)?\/)(?:[\w-]+\/)*$/;

const standInTitle = 'qx zw $7–8, €9, £1.5 (Kv-kv, jj. 20\u00a0000), 3% of Jj jj';
const standInPath = 'stand-in/qxzw/';

/** The entry of a stand-in, and how its style prints titles. */
interface Pattern {
	readonly nodes: Nodes;
	readonly printed: (title: string) => string;
}

/** Those that each processor has made; undefined where a style changes titles in another way. */
const patterns = new WeakMap<Citations, Map<string, Pattern | undefined>>();

/**
 * The entry of a page of this site in a list of its own. The processor takes milliseconds for each,
 * so it formats only one of those that have the same authors, day and language, with stand-ins for
 * the title and the address, and those of each page are put in their place. Where the style changes
 * titles, except by capitals, or could change this one, the processor formats the page itself.
 */
export function pageEntry(item: CslItem, citations: Citations): Nodes {
	const own = { title: item.title ?? '', address: item.URL ?? '' };
	const standIn = standInFor(own, item);
	const pattern = standIn && patternOf(standIn, item, citations);
	if (standIn === undefined || pattern === undefined) return entryOf(item, citations);
	const { nodes, printed } = pattern;
	const [from, to] = [standIn, own].map(({ title, address }) => ({
		title: printed(title),
		address,
	})) as [Words, Words];
	return nodes.map((node) => replaced(node, from, to));
}

function entryOf(item: CslItem, citations: Citations): Nodes {
	return citations.list([item]).flatMap(({ nodes }) => nodes);
}

/** Words in place of those of an item; undefined if what becomes of its own depends on them. */
function standInFor({ title, address }: Words, { language }: CslItem): Words | undefined {
	const [, origin] = plainAddress.exec(address) ?? [];
	// Without a language, that of the letters of the title counts.
	if (origin === undefined || language === undefined || !plainTitle.test(title)) return undefined;
	const [end = ''] = /[)%]$/.exec(title) ?? [];
	return { title: standInTitle + end, address: origin + standInPath };
}

function patternOf(standIn: Words, item: CslItem, citations: Citations): Pattern | undefined {
	const known = patterns.get(citations) ?? new Map<string, Pattern | undefined>();
	patterns.set(citations, known);
	const likeItem = { ...item, id: standInPath, title: standIn.title, URL: standIn.address };
	const key = JSON.stringify(likeItem);
	if (known.has(key)) return known.get(key);
	const nodes = entryOf(likeItem, citations);
	const words = wordsIn(nodes);
	const printed = [withSpaces, (title: string) => withSpaces(citations.capitalized(title))].find(
		(print) => words.split(print(standIn.title)).length === 2,
	);
	const made = printed && { nodes, printed };
	known.set(key, made);
	return made;
}

function wordsIn(nodes: Nodes): string {
	return nodes
		.map((node) =>
			node.type === 'text' ? node.value : node.type === 'element' ? wordsIn(node.children) : '',
		)
		.join('');
}

/** The node with the words of an item in place of those of its stand-in. */
function replaced(node: ElementContent, from: Words, to: Words): ElementContent {
	if (node.type === 'text')
		return {
			type: 'text',
			value: node.value
				.replaceAll(from.address, () => to.address)
				.replaceAll(from.title, () => to.title),
		};
	if (node.type !== 'element') return node;
	const { href } = node.properties;
	return {
		...node,
		properties: {
			...node.properties,
			...(href === from.address ? { href: to.address } : {}),
		},
		children: node.children.map((child) => replaced(child, from, to)),
	};
}

/** A title with the spaces of an entry. */
function withSpaces(title: string): string {
	return title.replaceAll(/\s/g, ' ');
}
