import type { YAMLParseError } from 'yaml';

/** An error in a YAML text, described without its grammar, and what to do. */
export interface YamlFault {
	readonly message: string;
	readonly hint: string;
}

const quotes = 'Put quotes around the whole value: "…".';
const alignment = 'Check the indentation and the quotes of this line and the one above.';

/** Messages of the parser with a clearer wording for authors; `$1` is the captured text. */
const faults: readonly (readonly [said: RegExp, message: string, hint: string])[] = [
	[
		/^Tabs are not allowed/,
		'This line is indented with a tab.',
		'Indent with spaces; YAML does not allow tabs.',
	],
	[
		/^Nested mappings/,
		'This YAML cannot be read: there is a second colon with a space after it.',
		quotes,
	],
	[
		/^Implicit (?:map )?keys (?:of flow sequence pairs )?need to be/,
		'This YAML cannot be read: a key has no colon with a space after it.',
		'Write "key: value"; check this line and the one above.',
	],
	[
		/^Missing closing (["'])/,
		'This YAML cannot be read: a quote ($1) is opened here and never closed.',
		'Close it at the end of the text.',
	],
	[
		/^Unexpected (?:scalar|double-quoted-scalar|single-quoted-scalar) at node end/,
		'This YAML cannot be read: there is more text after the end of a quoted value.',
		'Inside single quotes, write an apostrophe twice, or use double quotes for the value.',
	],
	[
		/^Plain value cannot start with (?:reserved character|directive indicator character|block scalar indicator|flow indicator character)? ?(\S+)$/,
		'This YAML cannot be read: a value cannot start with $1.',
		quotes,
	],
	[
		/^Flow (sequence|map) in block collection/,
		'This YAML cannot be read: a bracket was opened earlier and is not closed.',
		'Close it with ] or }.',
	],
	[
		/^Flow (sequence|map) must end with a (\S)/,
		'This YAML cannot be read: a bracket was opened earlier and is not closed.',
		'Close it with $2.',
	],
	[
		/^Missing , (?:or : )?between/,
		'This YAML cannot be read: a comma is missing between two items in brackets.',
		'Put a comma between them, or put quotes around a text with a bracket or a colon in it.',
	],
	[
		/^(?:A block sequence may not be used|All sequence items must start|All mapping items must start|Sequence item without)/,
		'This YAML cannot be read: this line is not indented like the lines around it.',
		'Lines that belong together start in the same column.',
	],
	[
		/^Unexpected block-seq-ind on same line with key/,
		'This YAML cannot be read: a list cannot start on the line of its key.',
		'Start the list on the next line, or put quotes around a text that starts with "-".',
	],
	[/^Unresolved alias/, 'This YAML cannot be read: a value cannot start with *.', quotes],
];

/** @param text the whole YAML: if a tab indents a line, it is the cause of any other error */
export function describeYamlError({ code, message, pos }: YAMLParseError, text: string): YamlFault {
	if (code === 'DUPLICATE_KEY')
		return {
			message: `This YAML cannot be read: the key "${/^[^\n:]*/.exec(text.slice(pos[0]))?.[0] ?? ''}" appears here twice.`,
			hint: 'Keep one of the two.',
		};
	const start = text.lastIndexOf('\n', pos[0] - 1) + 1;
	return describeYamlFault(/^ *\t/.test(text.slice(start)) ? 'Tabs are not allowed' : message);
}

/** @param said the message of the parser */
export function describeYamlFault(said: string): YamlFault {
	const sentence = said.replace(/ at line \d+.*$/s, '').replace(/[.:]?\s*$/, '');
	for (const [pattern, message, hint] of faults) {
		const match = pattern.exec(sentence);
		if (match !== null) return { message: fill(message, match), hint: fill(hint, match) };
	}
	return { message: `This YAML cannot be read: ${sentence}.`, hint: alignment };
}

function fill(template: string, match: RegExpExecArray): string {
	return template.replace(/\$(\d)/g, (_, group: string) => match[Number(group)] ?? '');
}
