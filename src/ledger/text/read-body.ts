import type { Heading, Nodes, Paragraph, Root } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { toString as textOf } from 'mdast-util-to-string';
import type { Tongue } from '../../language/languages.ts';
import { parse } from '../../language/read/parse.ts';
import { isPageId, isPartialDate } from '../../record/scalars.ts';
import { readCite, restoreDirectives, splitPandocCitations } from './directives.ts';
import { drawingId } from './drawing-id.ts';
import { drawingComponents, drawingKind, drawingNames, readIds } from './drawing-kinds.ts';
import type { Finding } from '../finding.ts';
import { readAttributes } from './jsx-attributes.ts';
import { parseMarkdown } from './markdown.ts';
import { describeMdxError } from './mdx-errors.ts';
import { headingId, type PageId, takenIds } from './page-ids.ts';
import { markOf } from './text-mark.ts';
import type { Spot } from '../position.ts';
import { bareNumbersIn } from './prose-blocks.ts';
import { isQuery, queryAttributes } from '../ask/query.ts';
import { spotAt } from './source-offset.ts';
import { suggest } from '../suggest.ts';
import type { FigureUse, TermUse, Citation, Drawing, Section, Body, SectionMark } from './body.ts';

/** The text of an article, where it stands in its file, and the words of its site. */
export interface BodyText {
	readonly path: string;
	readonly text: string;
	readonly linesBefore: number;
	/** The language of the text, with the vocabulary in it. */
	readonly tongue: Tongue;
}

const emptyBody: Body = {
	figures: [],
	citations: [],
	terms: [],
	drawings: [],
	sections: [],
	numbers: [],
	words: 0,
	marks: [],
};

/** Reads what the text of an article refers to. What cannot be read is a finding, never an exception. */
export function readBody({ path, text, linesBefore, tongue }: BodyText): {
	readonly body: Body;
	readonly findings: readonly Finding[];
} {
	const findings: Finding[] = [];
	const { vocabulary, language } = tongue;
	let tree: Root;
	try {
		tree = parseMarkdown(text, path.endsWith('.mdx'));
	} catch (error) {
		return { body: emptyBody, findings: [describeMdxError(error, path, linesBefore)] };
	}
	restoreDirectives(tree, text);
	const figures: FigureUse[] = [];
	const citations: Citation[] = [];
	const terms: TermUse[] = [];
	const drawings: Drawing[] = [];
	const sections: Section[] = [];
	const ids: PageId[] = [];
	const slugs = new Map<string, number>();
	const page = {};
	let inLead = true;
	const spot = (node: Nodes): Spot => ({
		line: (node.position?.start.line ?? 1) + linesBefore,
		column: node.position?.start.column ?? 1,
	});
	const report = (node: Nodes, code: string, message: string, hint?: string) =>
		findings.push({ code, severity: 'error', place: { path, ...spot(node) }, message, hint });

	const readText = (node: TextDirective, above: readonly Nodes[]) => {
		const heading = above.find((parent): parent is Heading => parent.type === 'heading');
		if (heading !== undefined && node.name !== 'plain') {
			report(
				node,
				'directive-in-heading',
				`Unexpected ":${node.name}" in a heading.`,
				'Headings become addresses: move it into the text below.',
			);
			return;
		}
		const label = textOf(node);
		if (node.name === 'plain') {
			if (label === '')
				report(
					node,
					'empty-directive',
					'Unexpected ":plain" without a number.',
					'Write :plain[120,000]{why="…"}, with no space before the bracket.',
				);
			else if (!node.attributes?.['why'])
				report(
					node,
					'plain-without-why',
					`The number "${label}" is marked plain without a reason.`,
					'Add {why="…"}: why it is not a figure.',
				);
		} else if (node.name === 'cite') {
			const cited = readCite(label, node.attributes?.['at']);
			if (cited.length === 0)
				report(
					node,
					'empty-directive',
					'Unexpected ":cite" without a source.',
					'Write :cite[source-id], with no space before the bracket.',
				);
			citations.push(...cited.map((one) => ({ ...one, ...spot(node) })));
		} else if (node.name === 'term') {
			const term = node.attributes?.['id'];
			if (!term || label === '')
				report(
					node,
					'empty-directive',
					'Unexpected ":term" without words or without a term.',
					'Write :term[the words]{#term-id}, with no spaces between the parts.',
				);
			else if (above.some(opensSomething))
				report(
					node,
					'nested-term',
					`Unexpected ":term" within ${above.some(({ type }) => type === 'textDirective') ? 'another directive' : 'a link'}.`,
					'Put it around words of their own: a tap opens one thing.',
				);
			else terms.push({ term, ...spot(node) });
		} else {
			const figure = node.attributes?.['id'];
			if (!figure)
				report(
					node,
					'empty-directive',
					'Unexpected ":fig" without a figure.',
					'Write :fig[the words]{#figure-id} or :fig{#figure-id}, with no spaces between the parts.',
				);
			else {
				const words =
					node.children.length === 0 ? {} : { label, reading: parse(label, vocabulary, language) };
				figures.push({ figure, ...words, ...spot(node), years: yearsIn(above), inLead });
			}
		}
	};

	const reportStages = (node: Nodes, name: string, words: readonly string[]) => {
		const stages = vocabulary.stages ?? {};
		for (const word of words) {
			if (!Object.hasOwn(stages, word))
				report(
					node,
					'unknown-word',
					`Unexpected stage "${word}" on ${name}: the vocabulary does not have it.`,
					suggest(word, Object.keys(stages)),
				);
		}
	};

	const readDrawing = (
		node: Nodes,
		name: string,
		written: Readonly<Record<string, string | readonly string[] | undefined>>,
	) => {
		const kind = drawingKind(name);
		if (kind === undefined) return;
		const asked: readonly string[] = kind.query === true ? queryAttributes : [];
		const known = [
			...Object.keys(kind.figures),
			...asked,
			...(kind.claims ?? []),
			...(kind.dates ?? []),
			...kind.words,
			...(kind.counts ?? []),
			...(kind.stages ?? []),
			'id',
		];
		const attributes: Record<string, string | readonly string[]> = {};
		for (const [key, value] of Object.entries(written)) {
			if (!known.includes(key))
				report(
					node,
					'unknown-attribute',
					`Unexpected attribute "${key}" on ${name}.`,
					suggest(key, known),
				);
			else if (kind.counts?.includes(key) === true && !/^[1-9]\d{0,5}$/.test(String(value))) {
				report(
					node,
					'bad-value',
					`Unexpected "${value ?? ''}" for "${key}" on ${name}: a whole number above 0 is expected.`,
					`Write it as text: ${key}="6".`,
				);
			} else if (
				kind.dates?.includes(key) === true &&
				!(typeof value === 'string' && isPartialDate(value))
			) {
				report(
					node,
					'bad-date',
					`Unexpected ${value === undefined ? 'computed date' : `"${String(value)}"`} in "${key}" on ${name}: a day, month or year that exists is expected.`,
					`Write it as text: ${key}="2023-08".`,
				);
			} else if (key === 'id' && !isPageId(value)) {
				report(
					node,
					'bad-id',
					`Unexpected ${value === undefined ? 'computed id' : `"${String(value)}" in "id"`} on ${name}: the id of a drawing is lower-case letters, digits and single hyphens, and starts with a letter.`,
					'Write it as text, like id="killed-by-month".',
				);
			} else if (value !== undefined) {
				attributes[key] = value;
				if (kind.stages?.includes(key) === true) reportStages(node, name, readIds(value));
			}
			// A word that is computed cannot be checked: the query is reported.
			else if (asked.includes(key) || kind.claims?.includes(key) === true) attributes[key] = '';
		}
		for (const key of kind.required) {
			if (
				Object.hasOwn(written, key) ||
				(key === 'figures' && kind.query === true && isQuery(attributes))
			)
				continue;
			const hint = `Add ${key}, with the id of a figure${kind.figures[key] === 'list' ? ', or several' : ''}${kind.query === true ? '; or ask for them, as in measure="killed"' : ''}.`;
			report(
				node,
				'missing-attribute',
				`${name} has no "${key}".`,
				key === 'title' ? 'Give it a title that states the finding.' : hint,
			);
		}
		const id = drawingId(
			page,
			kind.directive,
			typeof attributes['id'] === 'string' ? attributes['id'] : undefined,
		);
		ids.push({ id, of: 'drawing', ...spot(node) });
		drawings.push({ kind: kind.directive, id, attributes, ...spot(node), inLead });
	};

	/** Names that the article imports or defines itself: what they draw is its own affair. */
	const brought = new Set(
		tree.children.flatMap((node) =>
			node.type === 'mdxjsEsm' ? (node.value.match(/[\p{L}_$][\p{L}\p{N}_$]*/gu) ?? []) : [],
		),
	);
	const parents: Nodes[] = [];
	const walk = (node: Nodes): void => {
		if (node.type === 'heading') {
			inLead = false;
			const words = textOf(node);
			const id = headingId(words, slugs);
			ids.push({ id, of: 'heading', ...spot(node) });
			sections.push({ id, words, ...spot(node) });
		} else if (node.type === 'textDirective') readText(node, parents);
		else if (node.type === 'text') {
			if (!node.value.includes('[@')) return;
			for (const piece of splitPandocCitations(node.value)) {
				if (!('cited' in piece)) continue;
				const { line, column } = spotAt(text, (node.position?.start.offset ?? 0) + piece.offset);
				citations.push(...piece.cited.map((one) => ({ ...one, line: line + linesBefore, column })));
			}
		} else if (node.type === 'leafDirective' || node.type === 'containerDirective') {
			const kind = node.type === 'leafDirective' ? drawingKind(node.name) : undefined;
			if (kind === undefined || kind.directive !== node.name) {
				const isBlock =
					node.type === 'containerDirective' && drawingKind(node.name)?.directive === node.name;
				report(
					node,
					'unknown-directive',
					`Unexpected directive "${node.type === 'leafDirective' ? '::' : ':::'}${node.name}".`,
					isBlock
						? `Write ::${node.name}{…}, with two colons and on one line.`
						: suggest(node.name, drawingNames),
				);
			} else
				readDrawing(
					node,
					node.name,
					Object.fromEntries(
						Object.entries(node.attributes ?? {}).map(([key, value]) => [key, value ?? '']),
					),
				);
		} else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
			if (node.name !== null && drawingKind(node.name)?.component === node.name)
				readDrawing(node, node.name, readAttributes(node));
			else if (
				node.name !== null &&
				/^\p{Lu}/u.test(node.name) &&
				!brought.has(node.name.split('.')[0] ?? '')
			) {
				report(
					node,
					'unknown-directive',
					`Unexpected component "<${node.name}>".`,
					suggest(node.name, drawingComponents),
				);
			}
		}
		if (!('children' in node)) return;
		parents.push(node);
		for (const child of node.children) walk(child);
		parents.pop();
	};
	walk(tree);
	findings.push(...takenIds(ids, path));
	const numbers = bareNumbersIn(tree, text, tongue).map((one) => ({
		...one,
		line: one.line + linesBefore,
	}));
	return {
		body: {
			figures,
			citations,
			terms,
			drawings,
			sections,
			numbers,
			words: textOf(tree).split(/\s+/).length,
			marks: marksOf(tree, text),
		},
		findings,
	};
}

/** Whether a tap on what stands in this node leads somewhere already. */
function opensSomething({ type }: Nodes): boolean {
	return type === 'textDirective' || type === 'link' || type === 'linkReference';
}

/** Computed once a paragraph, however many figures stand in it. */
const yearsOf = new WeakMap<object, readonly number[]>();

function yearsIn(parents: readonly Nodes[]): readonly number[] {
	const block =
		parents.findLast(
			(parent): parent is Paragraph => parent.type === 'paragraph' || parent.type === 'tableRow',
		) ?? parents.at(-1);
	if (block === undefined) return [];
	const known = yearsOf.get(block) ?? [
		...new Set(
			[...textOf(block).matchAll(/(?<!\d)(?:19|20)\d\d(?!\d)/g)].map(([year]) => Number(year)),
		),
	];
	yearsOf.set(block, known);
	return known;
}

function marksOf(tree: Root, text: string): readonly SectionMark[] {
	const headings = tree.children.filter((node): node is Heading => node.type === 'heading');
	const starts = [0, ...headings.map((node) => node.position?.start.offset ?? 0)];
	return starts.map((start, index) => ({
		title: index === 0 ? '' : textOf(headings[index - 1]),
		mark: markOf(text.slice(start, starts[index + 1])),
	}));
}
