import type { z } from 'zod';
import type { Path } from './yaml-file.ts';

type Issue = z.core.$ZodIssue;

/** A field as authors see it, with list items counted from 1: `"figures[2].amount"`. */
export function formatField(path: Path): string {
	return `"${path
		.map((step) => (typeof step === 'number' ? `[${step + 1}]` : step))
		.join('.')
		.replaceAll('.[', '[')}"`;
}

/** A value in the content, shortened to fit a line. */
export function describeValue(input: unknown): string {
	if (input === null || input === undefined) return 'nothing';
	if (Array.isArray(input)) return 'list';
	if (typeof input === 'object') return 'group of keys';
	const said = String(input);
	return `"${said.length > 60 ? `${said.slice(0, 57)}…` : said}"`;
}

const kinds: Readonly<Record<string, string>> = {
	string: 'text',
	number: 'a number',
	int: 'a whole number',
	boolean: 'true or false',
	array: 'a list',
	object: 'a group of keys',
	record: 'a group of keys',
};

/** The kind of value that is expected, in our own words if the schema has some. */
export function describeExpected(
	issue: Issue & { readonly code: 'invalid_type' | 'invalid_union' },
): string {
	if (issue.code === 'invalid_union') {
		const expected = issue.errors.flatMap((errors) =>
			errors.flatMap((error) =>
				error.code === 'invalid_type' && error.path.length === 0
					? [kinds[error.expected] ?? error.expected]
					: [],
			),
		);
		return isOwnMessage(issue)
			? `: ${issue.message}`
			: `, expected ${[...new Set(expected)].join(' or ')}`;
	}
	return `, expected ${kinds[issue.expected] ?? issue.expected}${isOwnMessage(issue) ? `: ${issue.message}` : ''}`;
}

/** The rule that a value breaks, as a clause. */
export function describeRule(issue: Issue): string {
	if (isOwnMessage(issue)) return issue.message;
	if (issue.code === 'too_small')
		return issue.origin === 'array'
			? 'at least one is needed'
			: `it has to be ${issue.inclusive === true ? 'at least' : 'above'} ${issue.minimum}`;
	return 'it is not possible here';
}

/** Whether the message of an issue comes from our schemas, and not from the library. */
export function isOwnMessage({ message }: Issue): boolean {
	return !/^(?:Invalid|Too (?:small|big)|Unrecognized)/.test(message);
}

/** A hint about a value of the wrong kind, if its form suggests one. */
export function typeHint(
	issue: Issue & { readonly code: 'invalid_type' | 'invalid_union' },
): string | undefined {
	const { input } = issue;
	if (input === null) return 'Fill it in, or remove the field if it is optional.';
	if (
		typeof input === 'string' &&
		issue.code === 'invalid_type' &&
		issue.expected === 'array' &&
		!isOwnMessage(issue)
	)
		return `Write a list: [${input}].`;
	if (typeof input === 'string')
		return /^\d{1,3}(?:[,'’\s]\d{3})+(?:\.\d+)?$/.test(input)
			? `Write it without separators: ${input.replace(/[,'’\s]/g, '')}.`
			: undefined;
	const wantsText = issue.code === 'invalid_type' && issue.expected === 'string';
	return wantsText && (typeof input === 'number' || typeof input === 'boolean')
		? `Put quotes around it: "${input}".`
		: undefined;
}
