import type { Finding } from '../../../src/ledger/finding.ts';

/**
 * One finding of every kind: with a hint, with a related place and a reason, and with hostile text.
 */
export const findings: readonly Finding[] = [
	{
		code: 'label-differs',
		severity: 'error',
		place: { path: 'content/articles/b.md', line: 41, column: 18 },
		message: '"at least 120,000" differs from its record.',
		hint: 'Write :fig[as many as 120,000]{#ru-killed}.',
	},
	{
		code: 'drift-qualifier',
		severity: 'note',
		place: { path: 'content/articles/a.md', line: 12, column: 5 },
		message: '"at least" differs from "as many as".',
		class: 'bound flipped',
		related: {
			place: { path: 'content/library/figures/us.yaml', line: 3, column: 9 },
			message: 'Its origin.',
		},
		explanation: 'The magazine turned it round.',
	},
	{
		code: 'bare-number',
		severity: 'warning',
		place: { path: 'content/articles/a.md', line: 9, column: 1 },
		message: 'The number "70,000" is no figure.',
	},
];

/**
 * Text that would colour a terminal, start a line or a command, close an element, or reverse the
 * direction of writing.
 */
export const hostile: readonly Finding[] = [
	{
		code: 'unknown-source',
		severity: 'error',
		place: { path: 'content/articles/50%,a:b\n.md', line: 1, column: 2 },
		message:
			'Unexpected source "\u001b[31mred\u001b[0m\r\n::error::100% <b>\u202Eevil\u2066\u0007\u009b".',
		hint: 'One.\nTwo.',
	},
];
