import type { Root } from 'mdast';
import { visit } from '../visit.ts';
import type { BodyDraft, Fault } from '../body-draft.ts';
import { isAllowedElement } from '../html/allowed.ts';
import { isKnownElement } from '../html/hint-of-element.ts';
import { spotAt } from '../source-offset.ts';
import { typedMatches } from './typed.ts';

/** `<EstimateRange`, which is no name of HTML; in a text with an attribute or an end after it. */
const tag = /<(\p{Lu}[\p{L}\p{N}.]*)(?=[\s/>])(?<rest>[^<]{0,400}\/>|\s+[\w-]+=)?/gu;
const comment = /\{\/\*/gu;
const code =
	/^(?:(import)\s+(?:[^'"]*\sfrom\s+)?['"\u2018\u2019\u201c\u201d]|(export)\s+(?:const|let|default|function)\s)/gu;

/**
 * Reports what only MDX can read in a Markdown text: components, imports and comments in braces. In
 * Markdown they would be dropped or printed as they were typed.
 */
export function checkCodeInMarkdown(tree: Root, draft: BodyDraft): void {
	const { text } = draft.source;
	visit(tree, (node, index, parent) => {
		if (node.type === 'html') {
			const start = node.position?.start.offset ?? 0;
			for (const { 1: name = '', index: at } of node.value.matchAll(tag))
				if (isComponent(name, draft))
					draft.reportInText(spotAt(text, start + at), component(name, draft));
		}
		if (node.type !== 'text') return;
		for (const { match, spot } of typedMatches(node, tag, text)) {
			const [, name = ''] = match;
			const isWhole = match.groups?.['rest'] !== undefined;
			if (draft.kinds.get(name)?.component === name || (isWhole && isComponent(name, draft)))
				draft.reportInText(spot, component(name, draft));
		}
		for (const { spot } of typedMatches(node, comment, text))
			draft.reportInText(spot, {
				code: 'code-in-markdown',
				message: 'Unexpected "{/*": a Markdown text has no comments in braces.',
				hint: 'Write <!-- … -->, or rename the file to end in .mdx.',
			});
		if (parent?.type !== 'paragraph' || index !== 0) return;
		for (const { match, spot } of typedMatches(node, code, text))
			draft.reportInText(spot, {
				code: 'code-in-markdown',
				message: `Unexpected "${match[1] ?? match[2] ?? ''}": a Markdown text has no code.`,
				hint: 'Remove the line, or rename the file to end in .mdx.',
			});
	});
}

function isComponent(name: string, { kinds }: BodyDraft): boolean {
	const inHtml = name.toLowerCase();
	return (
		kinds.get(name)?.component === name ||
		(/\p{Ll}/u.test(name) && !isAllowedElement(inHtml) && !isKnownElement(inHtml))
	);
}

function component(name: string, { kinds }: BodyDraft): Fault {
	const kind = kinds.get(name);
	return {
		code: 'code-in-markdown',
		message: `Unexpected component "<${name}>": a Markdown text has directives instead.`,
		hint:
			kind === undefined
				? 'Remove it, or rename the file to end in .mdx.'
				: `Write ::${kind.directive}{${kind.required.map((key) => `${key}="…"`).join(' ')}} on a line of its own, or rename the file to end in .mdx.`,
	};
}
