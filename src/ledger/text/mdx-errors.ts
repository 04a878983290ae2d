import { VFileMessage } from 'vfile-message';
import type { Finding } from '../finding.ts';
import type { Spot } from '../position.ts';

const plainSigns = 'In MDX, write \\< and \\{ for the characters themselves.';

/** Messages of the parser with a clearer wording for authors; `$1` is the captured text. */
const faults: readonly (readonly [said: RegExp, message: string, hint: string])[] = [
	[
		/^Expected a closing tag for `<([^`>]+)>`/,
		'the component <$1> is not closed',
		'End it with "/>", or write </$1> after its contents.',
	],
	[
		/^Unexpected closing (?:tag `<\/([^`>]+)>`|slash)/,
		'the closing tag </$1> has no opening tag',
		'Remove it, or open the component before it.',
	],
	[
		/^Could not parse (?:expression|import\/exports) with acorn/,
		'the code between { and } has a mistake in it',
		'Check its brackets, quotes and commas.',
	],
	[
		/^Unexpected character `!` \(U\+0021\) before name/,
		'a comment in angle brackets is for HTML',
		'Write a comment as {/* … */}.',
	],
	[
		/^Unexpected character `(.)` \([^)]*\) before name/u,
		'after "<" comes "$1", which does not start a component',
		plainSigns,
	],
	[
		/^Unexpected character `[/@]` \([^)]*\) (?:before|in|after) local name|^Unexpected character `@`/u,
		'an address in angle brackets is for Markdown',
		'Write a link as [its words](https://…).',
	],
	[/^Unexpected end of file in expression/, 'a "{" is opened and not closed', plainSigns],
];

/**
 * An error of a parser as a finding about the text of an article.
 * @throws the error itself if it does not come from the parser
 */
export function describeMdxError(error: unknown, path: string, linesBefore: number): Finding {
	if (!(error instanceof VFileMessage)) throw error;
	const { line, column } = spotOf(error);
	const fault = faults.flatMap(([said, message, hint]) => {
		const match = said.exec(error.reason);
		return match === null ? [] : [{ message: fill(message, match), hint: fill(hint, match) }];
	})[0];
	const message =
		fault?.message ?? error.reason.replace(/ \(\d+:\d+-\d+:\d+\)/g, '').replace(/\.$/, '');
	return {
		code: 'mdx-syntax',
		severity: 'error',
		place: { path, line: line + linesBefore, column },
		message: `This MDX cannot be read: ${message}.`,
		hint: fault?.hint ?? plainSigns,
	};
}

/**
 * The place of the error. If the text ends too early, the parser gives the start of the open
 * element only in its message: "(2:1-2:27)".
 */
function spotOf({ line, column, reason }: VFileMessage): Spot {
	const said = /\((\d+):(\d+)-\d+:\d+\)/.exec(reason);
	if (line !== undefined || said === null) return { line: line ?? 1, column: column ?? 1 };
	return { line: Number(said[1]), column: Number(said[2]) };
}

function fill(template: string, match: RegExpExecArray): string {
	return template.replace(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? '');
}
