import type { FootnoteDefinition, Root } from 'mdast';
import { visit } from '../visit.ts';
import type { BodyDraft } from '../body-draft.ts';
import { typedMatches } from './typed.ts';

const markOrNote = /\[\^([^\]\s]+)\](?!:)|\^\[/gu;

/**
 * Reports footnotes that readers would get as they were typed or not at all: marks without a note,
 * notes without a mark, second notes of a mark, and notes written in the sentence.
 */
export function checkFootnotes(tree: Root, draft: BodyDraft): void {
	const { text } = draft.source;
	const notes = new Map<string, FootnoteDefinition>();
	const marks = new Set<string>();
	visit(tree, (node) => {
		if (node.type === 'footnoteReference') marks.add(node.identifier);
		else if (node.type === 'footnoteDefinition') {
			const first = notes.get(node.identifier);
			if (first === undefined) notes.set(node.identifier, node);
			else
				draft.report(node, {
					code: 'unknown-footnote',
					message: `The footnote "${nameOf(node)}" has two notes: line ${draft.spot(first).line} has the first, and this one would not appear.`,
					hint: 'Give one of them another name, and its mark too.',
				});
		} else if (node.type === 'text')
			for (const { match, spot } of typedMatches(node, markOrNote, text)) {
				const name = match[1];
				draft.reportInText(
					spot,
					name === undefined
						? {
								code: 'unknown-footnote',
								message: 'Unexpected "^[": a note is not written in the sentence.',
								hint: 'Write [^1] here and, in a paragraph of its own, [^1]: and the note.',
							}
						: {
								code: 'unknown-footnote',
								message: `The footnote mark "[^${name}]" has no note.`,
								hint: `Add a paragraph [^${name}]: with the note, or write \\[^${name}] for the characters themselves.`,
							},
				);
			}
	});
	for (const [name, node] of notes)
		if (!marks.has(name))
			draft.report(node, {
				code: 'unused-footnote',
				message: `No mark leads to the note "${nameOf(node)}": it would not appear.`,
				hint: `Write [^${nameOf(node)}] where it belongs, or remove it.`,
			});
}

function nameOf({ label, identifier }: FootnoteDefinition): string {
	return label ?? identifier;
}
