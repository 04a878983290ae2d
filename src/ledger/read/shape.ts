import type { z } from 'zod';
import { idLength, idPattern } from '../../record/scalars.ts';
import type { Finding } from '../finding.ts';
import { keysOf } from './schema-keys.ts';
import {
	describeExpected,
	describeRule,
	describeValue,
	formatField,
	typeHint,
} from './shape-words.ts';
import { meant, nearestWord } from '../suggest.ts';
import type { Path, YamlFile } from './yaml-file.ts';

type Issue = z.core.$ZodIssue;

/** A value before it is checked: its YAML and its path in it. */
export interface Written {
	readonly yaml: YamlFile;
	readonly base: Path;
}

/**
 * Checks `data` against `schema`.
 * @returns the value, or the findings, each at the YAML node that it is about
 */
export function checkShape<S extends z.ZodType>(
	schema: S,
	data: unknown,
	written: Written,
): { readonly value?: z.output<S>; readonly findings: readonly Finding[] } {
	const result = schema.safeParse(data, { reportInput: true });
	if (result.success) return { value: result.data, findings: [] };
	return { findings: result.error.issues.flatMap((issue) => findingsOf(issue, schema, written)) };
}

/** @param prefix the path of the union that the issue belongs to, which its own path continues */
function findingsOf(
	issue: Issue,
	schema: z.ZodType,
	written: Written,
	prefix: Path = [],
): readonly Finding[] {
	const path = [
		...prefix,
		...issue.path.map((step) => (typeof step === 'number' ? step : String(step))),
	];
	const at = [...written.base, ...path];
	const place = written.yaml.place(at);
	const field = path.length > 0 ? formatField(path) : wholeOf(written.base, place.path);
	const name = String(path.at(-1) ?? '');
	switch (issue.code) {
		case 'unrecognized_keys':
			return issue.keys.map((key) => {
				const allowed = keysOf(schema, path);
				// YAML allows a list or a group as a key; JavaScript converts it to this text.
				if (key === '[object Object]')
					return {
						code: 'unknown-key',
						severity: 'error',
						place,
						message: `Unexpected group of keys where a key was expected${path.length > 0 ? `, in ${field}` : ''}.`,
						hint: 'Put quotes around text that starts with "{" or "[".',
					} satisfies Finding;
				const near = nearestWord(key, allowed);
				return {
					code: 'unknown-key',
					severity: 'error',
					place: written.yaml.keyPlace([...at, key]),
					message: `Unexpected key "${key}"${path.length > 0 ? ` in ${field}` : ''}.`,
					...(near === undefined
						? { hint: `Allowed here: ${allowed.join(', ')}.` }
						: meant(key, near)),
				} satisfies Finding;
			});
		case 'invalid_union': {
			const meant = meantBranch(issue);
			if (meant !== undefined)
				return meant.flatMap((error) => findingsOf(error, schema, written, path));
			if (issue.input === undefined && path.length > 0)
				return [
					{
						code: 'missing-field',
						severity: 'error',
						place,
						message: `The field "${name}" is missing.`,
						hint: `Add "${name}:" here.`,
					},
				];
			return [
				{
					code: 'wrong-type',
					severity: 'error',
					place,
					message: `Unexpected ${describeValue(issue.input)} in ${field}${describeExpected(issue)}.`,
					hint: typeHint(issue),
				},
			];
		}
		case 'invalid_type':
			if (issue.input === undefined && path.length > 0) {
				const said = issue.message.startsWith('Invalid input') ? '' : `: ${issue.message}`;
				return [
					{
						code: 'missing-field',
						severity: 'error',
						place,
						message: `The field "${name}" is missing${said}.`,
						hint: `Add "${name}:" here.`,
					},
				];
			}
			return [
				{
					code: 'wrong-type',
					severity: 'error',
					place,
					message: `Unexpected ${describeValue(issue.input)} in ${field}${describeExpected(issue)}.`,
					hint: typeHint(issue),
				},
			];
		case 'invalid_value': {
			const allowed = issue.values.map(String);
			if (issue.input === undefined)
				return [
					{
						code: 'missing-field',
						severity: 'error',
						place,
						message: `The field "${name}" is missing.`,
						hint: `Add "${name}:" here, with one of: ${allowed.join(', ')}.`,
					},
				];
			const near = nearestWord(String(issue.input), allowed);
			const found = near === undefined ? undefined : meant(String(issue.input), near);
			return [
				{
					code: 'unknown-word',
					severity: 'error',
					place,
					message: `Unexpected ${describeValue(issue.input)} in ${field}.`,
					...found,
					hint: [found?.hint ?? [], `One of: ${allowed.join(', ')}.`].flat().join(' '),
				},
			];
		}
		case 'invalid_key':
			return issue.issues.map(
				(inner) =>
					({
						code: 'bad-id',
						severity: 'error',
						place: written.yaml.keyPlace(at),
						message: `The key "${name}" is not valid: ${inner.message}.`,
					}) satisfies Finding,
			);
		default: {
			const rule = describeRule(issue);
			// A rule across fields is about all of them, and an empty text has no value to show.
			const saysNothing =
				typeof issue.input === 'object' ||
				(typeof issue.input === 'string' && issue.input.trim() === '');
			return [
				{
					code: codeOf(issue),
					severity: 'error',
					place,
					message: `${saysNothing ? 'In' : `Unexpected ${describeValue(issue.input)} in`} ${field}: ${rule}.`,
				},
			];
		}
	}
}

/**
 * The code of a broken rule: from `params` in the schema, or from the pattern and length that only
 * ids have.
 */
function codeOf(issue: Issue): string {
	if (issue.code === 'custom' && typeof issue.params?.['code'] === 'string')
		return issue.params['code'];
	const isId =
		(issue.code === 'invalid_format' && issue.pattern === String(idPattern)) ||
		(issue.code === 'too_big' && issue.origin === 'string' && issue.maximum === idLength);
	return isId ? 'bad-id' : 'bad-value';
}

/**
 * The errors of the branch of a union that the author probably meant: among those with the right
 * kind of value, the one with the fewest errors.
 */
function meantBranch(
	issue: Issue & { readonly code: 'invalid_union' },
): readonly Issue[] | undefined {
	return issue.errors
		.filter(
			(errors) =>
				errors.length > 0 &&
				!errors.some((error) => error.code === 'invalid_type' && error.path.length === 0),
		)
		.sort((a, b) => a.length - b.length)[0];
}

/**
 * The name of the whole that is wrong: a record in a list, the frontmatter of an article, or a
 * file.
 */
function wholeOf(base: Path, path: string): string {
	const step = base.at(-1);
	if (typeof step === 'number') return `item ${step + 1} of the list`;
	return /\.ya?ml$/.test(path) ? 'this file' : 'the frontmatter';
}
