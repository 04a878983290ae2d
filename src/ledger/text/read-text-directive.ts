import type { Nodes, Paragraph } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { toString as textOf } from 'mdast-util-to-string';
import { parse } from '../../language/read/parse.ts';
import type { BodyDraft } from './body-draft.ts';
import { readCite } from './cite/cited-source.ts';
import { readLocator } from './cite/locator.ts';

type Reader = (node: TextDirective, parents: readonly Nodes[], draft: BodyDraft) => void;

/**
 * Reads a `:fig`, `:cite`, `:plain` or `:term` into the draft.
 * @param parents the nodes that contain it, the outermost first
 */
export function readTextDirective(
	node: TextDirective,
	parents: readonly Nodes[],
	draft: BodyDraft,
): void {
	checkAttributes(node, draft);
	const isInHeading = parents.some(({ type }) => type === 'heading');
	if (isInHeading && node.name !== 'plain')
		draft.report(node, {
			code: 'directive-in-heading',
			message: `Unexpected ":${node.name}" in a heading.`,
			hint: 'Headings become addresses: move it into the text below.',
		});
	else (readers[node.name] ?? readFig)(node, parents, draft);
}

/** The attribute that each directive has. */
const ownAttribute: Readonly<Record<string, string>> = {
	plain: 'why',
	cite: 'at',
	term: 'id',
	fig: 'id',
};

function checkAttributes({ name, attributes, position }: TextDirective, draft: BodyDraft): void {
	const own = ownAttribute[name] ?? '';
	for (const [key, value] of Object.entries(attributes ?? {})) {
		if (key === own) continue;
		const place = `${key} ${value ?? ''}`.trim();
		draft.report(
			{ position },
			{
				code: 'unknown-attribute',
				message: `Unexpected attribute "${key}" on ":${name}".`,
				hint:
					name === 'cite'
						? `Write the place in the source as at="${readLocator(place) === undefined ? (value ?? place) : place}".`
						: `It can have only ${own === 'id' ? 'the id of a record, as in {#the-id}' : `${own}="…"`}.`,
			},
		);
	}
}

const readers: Readonly<Record<string, Reader>> = {
	plain: readPlain,
	cite: readCitation,
	term: readTerm,
	fig: readFig,
};

function readPlain(node: TextDirective, _: readonly Nodes[], draft: BodyDraft): void {
	const label = textOf(node);
	if (label === '')
		draft.report(node, {
			code: 'empty-directive',
			message: 'Unexpected ":plain" without a number.',
			hint: 'Write :plain[120,000]{why="…"}, with no space before the bracket.',
		});
	else if (!node.attributes?.['why'])
		draft.report(node, {
			code: 'plain-without-why',
			message: `The number "${label}" is marked as plain without a reason.`,
			hint: 'Add {why="…"} and say why it is not a figure.',
		});
}

function readCitation(node: TextDirective, _: readonly Nodes[], draft: BodyDraft): void {
	const cited = readCite(textOf(node), node.attributes?.['at']);
	if (cited.length === 0)
		draft.report(node, {
			code: 'empty-directive',
			message: 'Unexpected ":cite" without a source.',
			hint: 'Write :cite[source-id], with no space before the bracket.',
		});
	draft.citations.push(...draft.placed(cited, node));
}

function readTerm(node: TextDirective, parents: readonly Nodes[], draft: BodyDraft): void {
	const term = node.attributes?.['id'];
	if (!term || textOf(node) === '')
		draft.report(node, {
			code: 'empty-directive',
			message: 'Unexpected ":term" without words or without a term.',
			hint: 'Write :term[the words]{#term-id}, with no spaces between the parts.',
		});
	else if (parents.some(opensSomething))
		draft.report(node, {
			code: 'nested-term',
			message: `Unexpected ":term" within ${parents.some(({ type }) => type === 'textDirective') ? 'another directive' : 'a link'}.`,
			hint: 'Mark up other words: a tap can open only one thing.',
		});
	else draft.terms.push({ term, ...draft.spot(node) });
}

/** Whether a tap on a child of this node already opens something. */
function opensSomething({ type }: Nodes): boolean {
	return type === 'textDirective' || type === 'link' || type === 'linkReference';
}

function readFig(node: TextDirective, parents: readonly Nodes[], draft: BodyDraft): void {
	const figure = node.attributes?.['id'];
	if (!figure) {
		draft.report(node, {
			code: 'empty-directive',
			message: 'Unexpected ":fig" without a figure.',
			hint: 'Write :fig[the words]{#figure-id} or :fig{#figure-id}, with no spaces between the parts.',
		});
		return;
	}
	const { vocabulary, language } = draft.source.locale;
	const label = textOf(node);
	draft.figures.push({
		figure,
		...(node.children.length === 0 ? {} : { label, parsed: parse(label, vocabulary, language) }),
		...draft.spot(node),
		years: yearsIn(parents),
		inLead: draft.inLead,
	});
}

/** The years of each paragraph, cached because it can contain several figures. */
const yearsOf = new WeakMap<object, readonly number[]>();

/** The years in the paragraph or table row around a figure. */
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
