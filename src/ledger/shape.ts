import type { z } from 'zod';
import type { Finding } from './finding.ts';
import { nearest } from './suggest.ts';
import type { Path, YamlFile } from './yaml-file.ts';

type Issue = z.core.$ZodIssue;

/** What is known of a value before it is checked: its YAML and where in it the value stands. */
export interface Written {
	readonly yaml: YamlFile;
	readonly base: Path;
}

/**
 * Checks `data` against `schema`.
 * @returns the value, or the findings, each at the YAML node it is about.
 */
export function checkShape<S extends z.ZodType>(schema: S, data: unknown, written: Written): { readonly value?: z.output<S>; readonly findings: readonly Finding[] } {
	const result = schema.safeParse(data, { reportInput: true });
	if (result.success) return { value: result.data, findings: [] };
	return { findings: result.error.issues.flatMap((issue) => findingsOf(issue, schema, written)) };
}

function findingsOf(issue: Issue, schema: z.ZodType, written: Written, prefix: Path = []): readonly Finding[] {
	const path = [...prefix, ...issue.path.map((step) => (typeof step === 'number' ? step : String(step)))];
	const at = [...written.base, ...path];
	const field = fieldName(path);
	const place = written.yaml.place(at);
	switch (issue.code) {
		case 'unrecognized_keys':
			return issue.keys.map((key) => {
				const near = nearest(key, keysOf(schema, path));
				return {
					code: 'unknown-key', severity: 'error', place: written.yaml.keyPlace([...at, key]),
					message: `Unexpected key "${key}"${path.length > 0 ? ` in ${field}` : ''}.`,
					hint: near === undefined ? `Allowed here: ${keysOf(schema, path).join(', ')}.` : `Did you mean "${near}"?`,
				} satisfies Finding;
			});
		case 'invalid_union': {
			// The branch that got furthest is the one that the author meant.
			const branches = issue.errors.map((errors) => errors.filter((error) => !(error.code === 'invalid_type' && error.path.length === 0)));
			const meant = branches.filter((errors, index) => errors.length > 0 && errors.length === issue.errors[index]?.length).sort((a, b) => a.length - b.length)[0];
			if (meant !== undefined) return meant.flatMap((error) => findingsOf(error, schema, written, path));
			return [{ code: 'wrong-type', severity: 'error', place, message: `Unexpected ${describe(issue.input)} in ${field}: ${issue.message}.` }];
		}
		case 'invalid_type':
			if (issue.input === undefined) {
				const said = issue.message.startsWith('Invalid input') ? '' : `: ${issue.message}`;
				return [{ code: 'missing-field', severity: 'error', place, message: `The field "${String(path.at(-1) ?? '')}" is missing${said}.`, hint: `Add "${String(path.at(-1) ?? '')}:" here.` }];
			}
			return [{ code: 'wrong-type', severity: 'error', place, message: `Unexpected ${describe(issue.input)} in ${field}, expected ${issue.message.startsWith('Invalid input') ? article(issue.expected) : issue.message}.` }];
		case 'invalid_value': {
			const allowed = issue.values.map(String);
			const near = nearest(String(issue.input ?? ''), allowed);
			if (issue.input === undefined) return [{ code: 'missing-field', severity: 'error', place, message: `The field "${String(path.at(-1) ?? '')}" is missing.`, hint: `One of: ${allowed.join(', ')}.` }];
			return [{ code: 'unknown-word', severity: 'error', place, message: `Unexpected "${String(issue.input)}" in ${field}.`, hint: near === undefined ? `One of: ${allowed.join(', ')}.` : `Did you mean "${near}"? One of: ${allowed.join(', ')}.` }];
		}
		case 'invalid_key':
			return issue.issues.map((inner) => ({ code: 'bad-id', severity: 'error', place: written.yaml.keyPlace(at), message: `The key "${String(path.at(-1) ?? '')}" is not in good form: ${inner.message}.` }) satisfies Finding);
		default: {
			const code = issue.code === 'invalid_format' && path.at(-1) === 'id' ? 'bad-id' : issue.message.startsWith('a date') ? 'bad-date' : 'bad-value';
			// A rule across fields is about all of them: the value found would say nothing.
			const found = typeof issue.input === 'object' ? `In ${field}` : `Unexpected ${describe(issue.input)} in ${field}`;
			return [{ code, severity: 'error', place, message: `${found}: ${issue.message}.` }];
		}
	}
}

function fieldName(path: Path): string {
	if (path.length === 0) return 'this file';
	return `"${path.map((step) => (typeof step === 'number' ? `[${step + 1}]` : step)).join('.').replaceAll('.[', '[')}"`;
}

function describe(input: unknown): string {
	if (input === null || input === undefined) return 'nothing';
	if (Array.isArray(input)) return 'list';
	if (typeof input === 'object') return 'group of keys';
	const said = String(input);
	return `"${said.length > 60 ? `${said.slice(0, 57)}…` : said}"`;
}

function article(expected: string): string {
	const names: Readonly<Record<string, string>> = { string: 'text', number: 'a number', boolean: 'true or false', array: 'a list', object: 'a group of keys', record: 'a group of keys' };
	return names[expected] ?? expected;
}

/** The keys that `schema` allows at `path`; unions give the keys of all their branches. */
function keysOf(schema: unknown, path: Path): readonly string[] {
	const inner = unwrap(schema);
	if (inner.options !== undefined) return [...new Set(inner.options.flatMap((option) => keysOf(option, path)))];
	const [step, ...rest] = path;
	if (step === undefined) return inner.shape === undefined ? [] : Object.keys(inner.shape);
	if (inner.element !== undefined && typeof step === 'number') return keysOf(inner.element, rest);
	if (inner.shape !== undefined) return inner.shape[step] === undefined ? [] : keysOf(inner.shape[step], rest);
	return inner.valueType === undefined ? [] : keysOf(inner.valueType, rest);
}

interface Inner {
	readonly shape?: Readonly<Record<string, unknown>>;
	readonly element?: unknown;
	readonly valueType?: unknown;
	readonly options?: readonly unknown[];
}

/** Looks through optional, pipe and transform at the object, list, record or union inside. */
function unwrap(schema: unknown): Inner {
	let current = schema as { readonly _zod?: { readonly def?: { readonly type?: string; readonly innerType?: unknown; readonly in?: unknown; readonly out?: unknown } } } | undefined;
	for (let depth = 0; depth < 10; depth++) {
		const def = current?._zod?.def;
		const next = def?.innerType ?? (def?.type === 'pipe' ? def.out : undefined);
		if (next === undefined) break;
		current = next as typeof current;
	}
	return (current ?? {}) as Inner;
}
