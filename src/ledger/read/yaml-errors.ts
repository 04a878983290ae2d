import type { ErrorCode, YAMLParseError } from 'yaml';

/** An error in a YAML text, described without its grammar, and what to do. */
export interface YamlFault {
	readonly message: string;
	readonly hint: string;
}

/**
 * What an error with one code can mean: the fault if the parser's message matches `said`. Without
 * `said` it always matches. `$1` is the captured text, and `$0` the character at the error.
 */
type Meaning = readonly [message: string, hint: string, said?: RegExp];

const quotes = 'Put quotes around the whole value: "…".';
const cannotStart: Meaning = ['a value cannot start with $0.', quotes];
const noColon = [
	'a key has no colon with a space after it.',
	'Write "key: value"; check this line and the one above.',
] as const;
const misaligned = [
	'this line is not indented like the lines around it.',
	'Lines that belong together start in the same column.',
] as const;
const unclosed = 'a bracket was opened earlier and is not closed.';

/**
 * The faults by the code of the parser. A few codes mean several things, and the parser has no
 * data that distinguishes these, only the text of its message. So they are matched within their
 * code; a test has an example of each, in case the messages change.
 */
const meanings: Readonly<Partial<Record<ErrorCode, readonly Meaning[]>>> = {
	ALIAS_PROPS: [['a value cannot start with & or *.', quotes]],
	BAD_ALIAS: [cannotStart],
	BAD_DIRECTIVE: [['a line cannot start with %.', quotes]],
	BAD_DQ_ESCAPE: [
		[
			'a backslash in double quotes is not followed by a known letter.',
			'Write two backslashes, or use single quotes for the value.',
		],
	],
	BAD_INDENT: [[unclosed, 'Close it with ] or }.', /^Flow /], misaligned],
	BAD_SCALAR_START: [cannotStart],
	BLOCK_AS_IMPLICIT_KEY: [
		[...misaligned, /^A block sequence/],
		['there is a second colon with a space after it.', quotes],
	],
	BLOCK_IN_FLOW: [
		[
			'a list or a key inside brackets needs a line of its own.',
			'Separate items in brackets with commas, or write them as lines that start with "-".',
		],
	],
	KEY_OVER_1024_CHARS: [noColon],
	MISSING_CHAR: [
		[
			'a quote ($1) is opened here and never closed.',
			'Close it at the end of the text.',
			/^Missing closing (["'])/,
		],
		[unclosed, 'Close it with $1.', /^Flow (?:sequence|map) must end with a (\S)/],
		[
			'a comma is missing between two items in brackets.',
			'Put a comma between them, or put quotes around a text with a bracket or a colon in it.',
			/^Missing , (?:or : )?between/,
		],
		[...noColon, /^Implicit map keys need to be/],
		[...misaligned, /^Sequence item without/],
		[
			'there is no space before #.',
			'Write a space before a comment, or put quotes around the whole value: "…".',
			/^Comments must be separated/,
		],
	],
	MULTILINE_IMPLICIT_KEY: [noColon],
	MULTIPLE_ANCHORS: [cannotStart],
	MULTIPLE_DOCS: [
		['a line with --- begins a second document.', 'Remove that line, or put it into a text.'],
	],
	MULTIPLE_TAGS: [cannotStart],
	TAG_RESOLVE_FAILED: [cannotStart],
	UNEXPECTED_TOKEN: [
		[
			'there is more text after the end of a value.',
			'Inside single quotes, write an apostrophe twice. Outside quotes, check the spaces after "-" and ":".',
			/^Unexpected (?:scalar|double-quoted-scalar|single-quoted-scalar) at node end/,
		],
		[
			'a list cannot start on the line of its key.',
			'Start the list on the next line, or put quotes around a text that starts with "-".',
			/^Unexpected block-seq-ind on same line with key/,
		],
		[
			'$1 closes a bracket that was not opened.',
			'Remove it, or put quotes around the whole value: "…".',
			/^Unexpected flow-(?:seq|map)-end token in YAML stream: "(.)"/,
		],
		[
			'there is a comma with nothing before it.',
			'Remove it, or put quotes around the text.',
			/^Unexpected (?:,|empty item) in/,
		],
		[
			'a text follows | or > on the same line.',
			'Start the text on the next line, or put quotes around the whole value: "…".',
			/^Block scalar header includes extra characters/,
		],
	],
};

/** @param text the whole YAML: if a tab indents a line, it is the cause of any other error */
export function describeYamlError({ code, message, pos }: YAMLParseError, text: string): YamlFault {
	const start = text.lastIndexOf('\n', pos[0] - 1) + 1;
	if (code === 'TAB_AS_INDENT' || /^ *\t/.test(text.slice(start)))
		return {
			message: 'This line is indented with a tab.',
			hint: 'Indent with spaces; YAML does not allow tabs.',
		};
	if (code === 'DUPLICATE_KEY')
		return {
			message: `This YAML cannot be read: the key "${/^[^\n:]*/.exec(text.slice(pos[0]))?.[0] ?? ''}" appears here twice.`,
			hint: 'Keep one of the two.',
		};
	for (const [told, hint, said = /^/] of meanings[code] ?? []) {
		const match = said.exec(message);
		if (match === null) continue;
		const fill = (template: string) =>
			template.replace('$0', text.charAt(pos[0])).replace('$1', match[1] ?? '');
		return { message: `This YAML cannot be read: ${fill(told)}`, hint: fill(hint) };
	}
	return otherFault(message);
}

/** An alias without an anchor, or one that expands without end. `yaml` throws these, without a code. */
export function describeAliasFault(said: string): YamlFault {
	return said.startsWith('Unresolved alias')
		? { message: 'This YAML cannot be read: a value cannot start with *.', hint: quotes }
		: otherFault(said);
}

function otherFault(said: string): YamlFault {
	return {
		message: `This YAML cannot be read: ${said.replace(/[.:]?\s*$/, '')}.`,
		hint: 'Check the indentation and the quotes of this line and the one above.',
	};
}
