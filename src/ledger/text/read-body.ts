import GithubSlugger from 'github-slugger';
import type { Heading, Nodes, Root } from 'mdast';
import type { ContainerDirective, LeafDirective } from 'mdast-util-directive';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { toString as textOf } from 'mdast-util-to-string';
import type { Finding } from '../finding.ts';
import { suggestion } from '../suggest.ts';
import { emptyBody, type Body, type LooseNumber, type SectionFingerprint } from './body.ts';
import { BodyDraft, type BodyText, type Fault } from './body-draft.ts';
import { broughtNames } from './brought-names.ts';
import { countWords } from './count-words.ts';
import { readPandocCitations, type PandocCitationNode } from './cite/pandoc-nodes.ts';
import { restoreDirectives } from './directives.ts';
import { callOuts, isCallOut } from './call-outs.ts';
import { checkCallOuts } from './forms/call-out-faults.ts';
import { checkCodeInMarkdown } from './forms/code-in-markdown.ts';
import { checkFootnotes } from './forms/footnotes.ts';
import { checkForeignMarkup } from './forms/foreign-markup.ts';
import { checkTableCaptions } from './forms/table-captions.ts';
import { checkTables } from './forms/tables.ts';
import { checkNames } from './forms/unknown-names.ts';
import { hasCode } from './mdx/has-code.ts';
import { readImports } from './mdx/read-imports.ts';
import { checkForeignDirectives, checkStrayDirectives } from './forms/stray-directives.ts';
import { checkAddresses } from './html/forbidden-address.ts';
import { checkHtml } from './html/removed-html.ts';
import { checkElements } from './html/blocked-elements.ts';
import { parseMarkdown } from './markdown.ts';
import { describeMdxError } from './mdx-errors.ts';
import { takenIds } from './page-ids.ts';
import { bareNumbersIn } from './prose-blocks.ts';
import { readDrawing, writtenDrawing } from './read-drawing.ts';
import { readImages, resolveImages } from './read-images.ts';
import { readLinks } from './read-links.ts';
import { readTextDirective } from './read-text-directive.ts';
import { readTableCaptions } from './table-captions.ts';
import { fingerprintOf } from './text-fingerprint.ts';

/** A body, and the errors in its text. */
interface BodyReading {
	readonly body: Body;
	readonly findings: readonly Finding[];
}

/**
 * Reads the items that the text of an article refers to. Errors become findings, never exceptions.
 */
export function readBody(source: BodyText): BodyReading {
	const { path, text, linesBefore } = source;
	let tree: Root;
	try {
		tree = parseMarkdown(text, path.endsWith('.mdx'));
	} catch (error) {
		return { body: emptyBody, findings: [describeMdxError(error, path, linesBefore)] };
	}
	const draft = new BodyDraft(source, broughtNames(tree));
	checkForeignDirectives(tree, draft);
	restoreDirectives(tree, text);
	readPandocCitations(tree, text);
	readTableCaptions(tree, text);
	checkForms(tree, draft);
	readNodes(tree, draft);
	readLinks(tree, draft);
	resolveImages(tree);
	readImages(tree, draft);
	const { figures, citations, mentions, terms, links, images, imports, drawings, sections } = draft;
	return {
		body: {
			figures,
			citations,
			mentions,
			terms,
			links,
			images,
			imports,
			hasCode: path.endsWith('.mdx') && hasCode(tree, draft),
			drawings,
			sections,
			numbers: looseNumbers(tree, source),
			words: countWords(tree),
			fingerprints: fingerprintsIn(tree, text),
		},
		findings: [...draft.findings, ...takenIds(draft.ids, path)],
	};
}

/** Reports what readers would get as it was typed, or not at all. */
function checkForms(tree: Root, draft: BodyDraft): void {
	checkFootnotes(tree, draft);
	checkStrayDirectives(tree, draft);
	checkCallOuts(tree, draft);
	checkTables(tree, draft);
	checkTableCaptions(tree, draft);
	checkForeignMarkup(tree, draft);
	checkAddresses(tree, draft);
	if (draft.source.path.endsWith('.mdx')) {
		checkElements(tree, draft);
		checkNames(tree, draft);
		readImports(tree, draft);
	} else {
		checkCodeInMarkdown(tree, draft);
		checkHtml(tree, draft);
	}
}

/** Reads every node of the tree into the draft, in the order of the text. */
function readNodes(tree: Root, draft: BodyDraft): void {
	const slugs = new GithubSlugger();
	const parents: Nodes[] = [];
	const visit = (node: Nodes): void => {
		switch (node.type) {
			case 'heading':
				readHeading(node, slugs, draft);
				break;
			case 'pandocCitation':
				readCitation(node, parents, draft);
				break;
			case 'textDirective':
				readTextDirective(node, parents, draft);
				break;
			case 'leafDirective':
			case 'containerDirective':
				readBlockDirective(node, draft);
				break;
			case 'mdxJsxFlowElement':
			case 'mdxJsxTextElement':
				readElement(node, draft);
				break;
		}
		if (!('children' in node)) return;
		parents.push(node);
		for (const child of node.children) visit(child);
		parents.pop();
	};
	visit(tree);
}

/** Gives a heading the id that Astro gives it. */
function readHeading(node: Heading, slugs: GithubSlugger, draft: BodyDraft): void {
	draft.inLead = false;
	const words = textOf(node);
	const id = slugs.slug(words);
	const spot = draft.spot(node);
	draft.ids.push({ id, of: 'heading', ...spot });
	draft.sections.push({ id, words, depth: node.depth, ...spot });
}

function readCitation(node: PandocCitationNode, parents: readonly Nodes[], draft: BodyDraft): void {
	if (parents.some(({ type }) => type === 'heading'))
		draft.report(node, {
			code: 'directive-in-heading',
			message: `Unexpected citation "${node.value}" in a heading.`,
			hint: 'Headings become addresses: move it into the text below.',
		});
	else if (node.isMention)
		draft.mentions.push(
			...draft.placed(node.cited, node).map((one) => ({ ...one, typed: node.value })),
		);
	else draft.citations.push(...draft.placed(node.cited, node));
}

function readBlockDirective(node: LeafDirective | ContainerDirective, draft: BodyDraft): void {
	const { type, name } = node;
	const written = writtenDrawing(node, draft);
	if (written !== undefined) {
		readDrawing(node, written, draft);
		return;
	}
	const isBox = type === 'containerDirective';
	if (isBox && isCallOut(name)) return;
	draft.report(node, {
		code: 'unknown-directive',
		message: `Unexpected directive "${isBox ? ':::' : '::'}${name}".`,
		...hintOfBlock(name, isBox, draft),
	});
}

function hintOfBlock(name: string, isBox: boolean, draft: BodyDraft): Pick<Fault, 'hint'> {
	if (draft.kinds.get(name)?.directive === name)
		return { hint: `Write ::${name}{…}, with two colons and on one line.` };
	if (isCallOut(name)) return { hint: `Write :::${name}, with three colons.` };
	return suggestion(name, isBox ? callOuts : namesOf(draft, 'directive'));
}

function readElement(node: MdxJsxFlowElement | MdxJsxTextElement, draft: BodyDraft): void {
	const { name } = node;
	const written = writtenDrawing(node, draft);
	if (written !== undefined) readDrawing(node, written, draft);
	else if (name !== null && /^\p{Lu}/u.test(name) && !draft.brought.has(name.split('.')[0] ?? ''))
		draft.report(node, {
			code: 'unknown-directive',
			message: `Unexpected component "<${name}>".`,
			...suggestion(name, namesOf(draft, 'component')),
		});
}

/** The present names of the kinds: the former ones are read, but not suggested. */
function namesOf({ kinds }: BodyDraft, form: 'directive' | 'component'): readonly string[] {
	return [...new Set(kinds.values())]
		.filter(({ folder }) => folder === undefined)
		.map((kind) => kind[form]);
}

function looseNumbers(tree: Root, { text, locale, linesBefore }: BodyText): readonly LooseNumber[] {
	return bareNumbersIn(tree, text, locale).map((one) => ({
		...one,
		line: one.line + linesBefore,
	}));
}

function fingerprintsIn(tree: Root, text: string): readonly SectionFingerprint[] {
	const headings = tree.children.filter((node): node is Heading => node.type === 'heading');
	const starts = [0, ...headings.map((node) => node.position?.start.offset ?? 0)];
	return starts.map((start, index) => ({
		title: index === 0 ? '' : textOf(headings[index - 1]),
		fingerprint: fingerprintOf(text.slice(start, starts[index + 1])),
	}));
}
