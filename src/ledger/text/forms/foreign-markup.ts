import type { Root, Text } from 'mdast';
import { visit } from '../visit.ts';
import type { BodyDraft } from '../body-draft.ts';
import { typedMatches } from './typed.ts';

/** Markup of other tools, each with what to write instead. */
const forms: readonly (readonly [pattern: RegExp, hint: string])[] = [
	[/!\[\[[^[\]\n]+\]\]/gu, 'Write an image as ![what it shows](file.png "its caption").'],
	[
		/(?<!!)\[\[(?!_?toc)[^[\]\n]+\]\]/giu,
		'Write a link to a text as [its words](file.md), or [its words](file.md#heading).',
	],
	[
		/!?\[[^[\]\n]+\]\((?=[^()\n]*[./#])(?!\s)[^()\n"']*[^()\s"']\s[^()\n"']*\)/gu,
		'An address has no spaces: write it in angle brackets, as [words](<my file.md>), or rename the file.',
	],
	[/\[\[?_?toc_?\]?\]/giu, 'Remove it: long articles have a list of contents.'],
	[
		/(?<=[\])])(?<!:[\w-]+\[[^\]\n]*\])\{(?:[.#][\w-]|[\w-]+=)[^{}\n]*\}/gu,
		'Remove it: images and links have no attributes, and a page gives them their size.',
	],
	[
		/(?<=\s)\{#[\w-]+\}(?=\s*$)/gu,
		'Remove it: the id of a heading is its words in lower case with hyphens.',
	],
	[
		/^:{3,}[ \t]*(?:\{[^{}\n]*\}|$)/gmu,
		'Write :::note on a line of its own, then the text, then a line with :::.',
	],
	[
		/\{\{[<%].*?[%>]\}\}|\{%.*?%\}/gsu,
		'Remove it: a text has directives, such as ::estimate-range{…}.',
	],
	[/==(?=\S)[^=\n]+(?<=\S)==/gu, 'Write **words** to emphasise, or <mark>words</mark>.'],
	[
		/\\(?:cite[tp]?|autocite|textcite|ref|label|footnote|emph|textbf|textit|begin|end|newpage|pagebreak)(?:\{[^{}\n]*\}|\b)/gu,
		'Remove it: a citation is [@source-id, p. 3], a note [^1], and emphasis *words*.',
	],
];

/** Signs of which each form has one. Most texts have none, and are read once instead of ten times. */
const signs = /[[{\\]|:::|==/;

/** Reports markup of other tools, which would be printed as it was typed. */
export function checkForeignMarkup(tree: Root, draft: BodyDraft): void {
	visit(tree, 'text', (node: Text) => {
		if (!signs.test(node.value)) return;
		for (const [pattern, hint] of forms)
			for (const { match, spot } of typedMatches(node, pattern, draft.source.text))
				draft.reportInText(spot, {
					code: 'foreign-markup',
					message: `Unexpected "${shortened(match[0].trim())}": it would be printed as it was typed.`,
					hint,
				});
	});
}

const longest = 60;

function shortened(text: string): string {
	return text.length > longest ? `${text.slice(0, longest - 1)}…` : text;
}
