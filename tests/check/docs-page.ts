import type { Code, Heading, Root, RootContent } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Misled } from '../../src/ledger/read/content-file.ts';

/**
 * A file of an example, or where it leads if it is a symbolic link; `undefined` removes it from the
 * base site.
 */
export type ExampleFile = Uint8Array | Misled | undefined;
export type ExampleFiles = Readonly<Record<string, ExampleFile>>;

/** A section `## Bad` or `## Good` of a page about a check. */
export interface Example {
	/** The heading, in lower case: `bad`, `bad: in a chart`. */
	readonly title: string;
	readonly isBad: boolean;
	readonly files: ExampleFiles;
	/** The content of the block `text findings`, as written. */
	readonly findings: string;
}

/** A page `docs/checks/<code>.md`. */
export interface DocsPage {
	readonly heading: string;
	/** The line below the heading: the severity, and where the check can be acknowledged. */
	readonly status: string;
	readonly examples: readonly Example[];
}

const markdown = unified().use(remarkParse).use(remarkGfm).freeze();
const encoder = new TextEncoder();

/**
 * Reads a page about a check.
 * @throws if the page does not have the form that docs/checks/README.md describes
 */
export function parseDocsPage(text: string): DocsPage {
	const { children } = parse(text);
	const [heading, status] = children;
	if (heading?.type !== 'heading' || heading.depth !== 1)
		throw new Error('The page does not start with "# " and its code.');
	if (status?.type !== 'paragraph')
		throw new Error('The severity does not stand below the heading.');
	const written = text.slice(status.position?.start.offset, status.position?.end.offset);
	return {
		heading: textOf(heading),
		status: written,
		examples: sectionsOf(children).map(({ title, nodes }) => readExample(title, nodes)),
	};
}

/** The rows of all tables of a page without the heading rows, each as the texts of its cells. */
export function parseTables(text: string): readonly (readonly string[])[] {
	return parse(text).children.flatMap((node) =>
		node.type === 'table'
			? node.children.slice(1).map((row) => row.children.map((cell) => textOf(cell)))
			: [],
	);
}

/** The fences of a page whose info string names a path. */
export function parseFiles(text: string): Readonly<Record<string, string>> {
	return Object.fromEntries(
		parse(text).children.flatMap((node) =>
			node.type === 'code' && node.meta != null ? [[node.meta, `${node.value}\n`]] : [],
		),
	);
}

function parse(text: string): Root {
	return markdown.parse(text);
}

interface Section {
	readonly title: string;
	readonly nodes: readonly RootContent[];
}

/** The sections that start with a heading of the second level. */
function sectionsOf(nodes: readonly RootContent[]): readonly Section[] {
	const starts = nodes.flatMap((node, index) =>
		isSectionStart(node) ? [{ title: textOf(node), index }] : [],
	);
	return starts.map(({ title, index }, at) => ({
		title,
		nodes: nodes.slice(index + 1, starts[at + 1]?.index),
	}));
}

function isSectionStart(node: RootContent): node is Heading {
	return node.type === 'heading' && node.depth === 2;
}

function readExample(title: string, nodes: readonly RootContent[]): Example {
	if (!/^(?:Bad|Good)(?:: .+)?$/.test(title))
		throw new Error(`The section "${title}" is neither "Bad" nor "Good".`);
	const fences = nodes.filter((node) => node.type === 'code');
	const isFindings = ({ lang, meta }: Code) => lang === 'text' && meta === 'findings';
	const files = fences.filter((fence) => !isFindings(fence)).map(readFile);
	if (files.length === 0) throw new Error(`The section "${title}" has no file.`);
	const isBad = title.startsWith('Bad');
	const findings = fences.filter(isFindings);
	if (findings.length !== (isBad ? 1 : 0))
		throw new Error(`The section "${title}" has ${findings.length} blocks of findings.`);
	return {
		title: title.toLowerCase(),
		isBad,
		files: Object.fromEntries(files),
		findings: findings[0]?.value ?? '',
	};
}

/** A fence as a file: its info string is `<language> <path>`, then `empty` or `repeat=N`. */
function readFile({ lang, meta, value }: Code): readonly [path: string, file: ExampleFile] {
	const [path = '', extra] = (meta ?? '').split(' ');
	if (!/^(?:content|public|fonts)\//.test(path))
		throw new Error(`The block "${lang ?? ''} ${meta ?? ''}" has no path.`);
	if (lang === 'delete') return [path, undefined];
	if (lang === 'link') return [path, value as Misled];
	if (lang === 'hex') return [path, Buffer.from(value.replace(/\s+/g, ''), 'hex')];
	if (extra === undefined) return [path, encoder.encode(`${value}\n`)];
	if (extra === 'empty') return [path, new Uint8Array()];
	const times = Number(/^repeat=(\d+)$/.exec(extra)?.[1]);
	if (Number.isNaN(times)) throw new Error(`The block of ${path} has an unknown "${extra}".`);
	return [path, encoder.encode(`${repeatLastLine(value, times)}\n`)];
}

/** `text` with its last line `times` times. */
function repeatLastLine(text: string, times: number): string {
	const start = text.lastIndexOf('\n') + 1;
	return text.slice(0, start) + Array.from({ length: times }, () => text.slice(start)).join('\n');
}
