import type { Root } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { visit } from '../visit.ts';
import { nearestWord } from '../../suggest.ts';
import type { BodyDraft, Fault } from '../body-draft.ts';
import { callOuts } from '../call-outs.ts';
import { textDirectives } from '../directives.ts';
import { typedMatches } from './typed.ts';

const colons = /(?<![\p{L}\p{N}:]):{2,}\s?([a-z][a-z\d-]*)(?<rest>\s?[{[])?/giu;

/**
 * Reports block directives that are part of a paragraph, where they are printed as they were typed:
 * behind words, over two lines, or with a space before their braces.
 */
export function checkStrayDirectives(tree: Root, draft: BodyDraft): void {
	visit(tree, 'text', (node) => {
		for (const { match, spot } of typedMatches(node, colons, draft.source.text)) {
			const [, name = ''] = match;
			const known = blockNames(draft);
			const hasBraces = match.groups?.['rest'] !== undefined;
			const meant =
				known.find((one) => one === name.toLowerCase()) ??
				(hasBraces ? nearestWord(name, known) : undefined);
			if (meant !== undefined) draft.reportInText(spot, strayBlock(meant));
		}
	});
}

/**
 * Reports text directives that are not the author's text: the name of a block directive after one
 * colon, or a directive with the id of a record. Run it before `restoreDirectives`.
 */
export function checkForeignDirectives(tree: Root, draft: BodyDraft): void {
	visit(tree, 'textDirective', (node) => {
		const known: readonly string[] = textDirectives;
		if (known.includes(node.name) || !isWritten(node)) return;
		const name = node.name.toLowerCase();
		const block = blockNames(draft).find((one) => one === name);
		const meant = aliases[name] ?? nearestWord(name, known);
		if (block !== undefined) draft.report(node, strayBlock(block));
		else if (hasRecord(node))
			draft.report(node, {
				code: 'unknown-directive',
				message: `Unexpected directive ":${node.name}".`,
				...(meant === undefined
					? { hint: `Known here: ${known.map((one) => `:${one}`).join(', ')}.` }
					: {
							hint: `Did you mean ":${meant}"?`,
							replacement: { found: node.name, expected: meant },
						}),
			});
	});
}

/** Names that other tools have for the text directives. */
const aliases: Readonly<Record<string, string>> = {
	figure: 'fig',
	number: 'fig',
	citation: 'cite',
	cites: 'cite',
	ref: 'cite',
	glossary: 'term',
	definition: 'term',
};

/** Whether a directive has brackets or braces, and not only a colon and a word. */
function isWritten({ children, attributes }: TextDirective): boolean {
	return children.length > 0 || Object.keys(attributes ?? {}).length > 0;
}

/** Whether a directive has an attribute that only those of Caveat have. */
function hasRecord({ attributes }: TextDirective): boolean {
	return ['id', 'why', 'at'].some((name) => Object.hasOwn(attributes ?? {}, name));
}

function blockNames({ kinds }: BodyDraft): readonly string[] {
	return [...[...new Set(kinds.values())].map(({ directive }) => directive), ...callOuts];
}

function strayBlock(name: string): Fault {
	const isCallOut = callOuts.some((one) => one === name);
	return {
		code: 'stray-directive',
		message: `Unexpected "${name}" directive within a paragraph: readers would see it as it was typed.`,
		hint: isCallOut
			? `Write :::${name} on a line of its own, then the text, then a line with :::.`
			: `Write ::${name}{…} on one line of its own, with an empty line before and after it.`,
	};
}
