import type { Heading, Nodes, Root } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { toString as textOf } from 'mdast-util-to-string';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visitParents } from 'unist-util-visit-parents';
import { VFileMessage } from 'vfile-message';
import { type CitedSource, readCite, restoreDirectives, splitPandocCitations } from './directives.ts';
import { type DrawingName, drawingKind } from './drawing-kinds.ts';
import type { Finding } from './finding.ts';
import { readAttributes } from './jsx-attributes.ts';
import type { Place } from './position.ts';
import { suggest } from './suggest.ts';

/** A `:fig` in the text. `label` is undefined where the words are generated. */
export interface FigureUse {
	readonly figure: string;
	readonly label?: string | undefined;
	readonly place: Place;
}
export interface Citation extends CitedSource {
	readonly place: Place;
}
/** A chart, chain, table or timeline that the text asks for. */
export interface Drawing {
	readonly kind: DrawingName;
	readonly attributes: Readonly<Record<string, string | readonly string[]>>;
	readonly place: Place;
}
/** What the text of an article refers to, in the order of the text. */
export interface Body {
	readonly figures: readonly FigureUse[];
	readonly citations: readonly Citation[];
	readonly drawings: readonly Drawing[];
	readonly words: number;
}

const markdown = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkDirective).freeze();
const mdx = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkDirective).use(remarkMdx).freeze();

/** Reads the text of the file at `path`. Positions are those of the file, the frontmatter included. */
export function readBody(path: string, source: string): { readonly body: Body; readonly findings: readonly Finding[] } {
	const findings: Finding[] = [];
	const figures: FigureUse[] = [];
	const citations: Citation[] = [];
	const drawings: Drawing[] = [];
	let tree: Root;
	try {
		tree = (path.endsWith('.mdx') ? mdx : markdown).parse(source);
	} catch (error) {
		findings.push(syntaxFinding(error, path));
		return { body: { figures, citations, drawings, words: 0 }, findings };
	}
	restoreDirectives(tree, source);
	const at = (node: Nodes): Place => ({ path, line: node.position?.start.line ?? 1, column: node.position?.start.column ?? 1 });
	const report = (node: Nodes, code: string, message: string, hint?: string) => findings.push({ code, severity: 'error', place: at(node), message, hint });

	const readText = (node: TextDirective, parents: readonly Nodes[]) => {
		const heading = parents.find((parent): parent is Heading => parent.type === 'heading');
		if (heading !== undefined && node.name !== 'plain') {
			report(node, 'directive-in-heading', `Unexpected ":${node.name}" in a heading.`, 'Headings become addresses: move it into the text below.');
			return;
		}
		const label = textOf(node);
		if (node.name === 'plain') {
			if (label === '') report(node, 'empty-directive', 'Unexpected ":plain" without a number.', 'Write :plain[120,000]{why="…"}, with no space before the bracket.');
			else if (!node.attributes?.['why']) report(node, 'plain-without-why', `The number "${label}" is marked plain without a reason.`, 'Add {why="…"}: why it is not a figure.');
		} else if (node.name === 'cite') {
			const cited = readCite(label, node.attributes?.['at']);
			if (cited.length === 0) report(node, 'empty-directive', 'Unexpected ":cite" without a source.', 'Write :cite[source-id], with no space before the bracket.');
			citations.push(...cited.map((one) => ({ ...one, place: at(node) })));
		} else {
			const figure = node.attributes?.['id'];
			if (!figure) report(node, 'empty-directive', 'Unexpected ":fig" without a figure.', 'Write :fig[the words]{#figure-id} or :fig{#figure-id}, with no spaces between the parts.');
			else figures.push({ figure, label: node.children.length === 0 ? undefined : label, place: at(node) });
		}
	};

	const readDrawing = (node: Nodes, name: string, written: Readonly<Record<string, string | readonly string[] | undefined>>) => {
		const kind = drawingKind(name);
		if (kind === undefined) return;
		const attributes: Record<string, string | readonly string[]> = {};
		for (const [key, value] of Object.entries(written)) {
			if (!(key in kind.figures) && !(kind.words as readonly string[]).includes(key)) {
				report(node, 'unknown-attribute', `Unexpected attribute "${key}" on ${name}.`, suggest(key, [...Object.keys(kind.figures), ...kind.words]));
			} else if (value !== undefined) attributes[key] = value;
		}
		for (const key of kind.required) {
			if (!(key in written)) report(node, 'missing-attribute', `${name} has no "${key}".`, key === 'title' ? 'Give it a title that states the finding.' : `Add ${key}, with ids of figures.`);
		}
		drawings.push({ kind: kind.directive, attributes, place: at(node) });
	};

	visitParents(tree, (node, parents) => {
		if (node.type === 'textDirective') readText(node, parents as readonly Nodes[]);
		else if (node.type === 'text') {
			for (const piece of splitPandocCitations(node.value)) {
				if (!('cited' in piece)) continue;
				const offset = (node.position?.start.offset ?? 0) + piece.offset;
				const place = { path, ...lineAndColumn(source, offset) };
				citations.push(...piece.cited.map((one) => ({ ...one, place })));
			}
		} else if (node.type === 'leafDirective' || node.type === 'containerDirective') {
			const kind = node.type === 'leafDirective' ? drawingKind(node.name) : undefined;
			if (kind === undefined || kind.directive !== node.name) {
				report(node, 'unknown-directive', `Unexpected directive "${node.type === 'leafDirective' ? '::' : ':::'}${node.name}".`, suggest(node.name, drawingNames));
			} else readDrawing(node, node.name, Object.fromEntries(Object.entries(node.attributes ?? {}).map(([key, value]) => [key, value ?? ''])));
		} else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
			if (node.name !== null && drawingKind(node.name)?.component === node.name) readDrawing(node, node.name, readAttributes(node));
		}
	});
	const words = textOf(tree).split(/\s+/).length;
	return { body: { figures, citations, drawings, words }, findings };
}

const drawingNames = ['estimate-range', 'aid-breakdown', 'chain', 'claims', 'timeline'] as const satisfies readonly DrawingName[];

/** What a parser threw, as a finding: MDX names its place. */
function syntaxFinding(error: unknown, path: string): Finding {
	const place = error instanceof VFileMessage ? { path, line: error.line ?? 1, column: error.column ?? 1 } : { path, line: 1, column: 1 };
	const reason = error instanceof VFileMessage ? error.reason : String(error);
	return { code: 'mdx-syntax', severity: 'error', place, message: `This MDX cannot be read: ${reason.replace(/\.$/, '')}.`, hint: 'In MDX, write \\< and \\{ for the characters themselves.' };
}

function lineAndColumn(source: string, offset: number): { readonly line: number; readonly column: number } {
	const before = source.slice(0, offset);
	return { line: before.split('\n').length, column: offset - before.lastIndexOf('\n') };
}
