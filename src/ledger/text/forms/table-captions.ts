import type { Root } from 'mdast';
import { visit } from '../visit.ts';
import type { BodyDraft } from '../body-draft.ts';
import { typedMatches } from './typed.ts';

/** A line of a paragraph that begins as a caption or a definition of Pandoc does. */
const lineSign = /(?<=\n): (?=\S)/gu;

/** Reports captions that would be printed as they were typed. Run it after `readTableCaptions`. */
export function checkTableCaptions(tree: Root, draft: BodyDraft): void {
	visit(tree, 'paragraph', (node) => {
		if (node.data?.tableCaption === 'nowhere')
			draft.report(node, {
				code: 'table-caption',
				message: 'This caption has no table: it would be printed as it was typed.',
				hint: 'Put it directly after a table that has no other caption, with an empty line between them.',
			});
	});
	visit(tree, 'text', (node) => {
		for (const { spot } of typedMatches(node, lineSign, draft.source.text))
			draft.reportInText(spot, {
				code: 'table-caption',
				message: 'Unexpected ": " at the start of a line: it would be printed as it was typed.',
				hint: 'Put an empty line before the caption of a table. Definitions are written in HTML, as <dl><dt>term</dt><dd>definition</dd></dl>.',
			});
	});
}
