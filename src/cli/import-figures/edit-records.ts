import { isMap, isScalar, isSeq, type Pair, parseDocument } from 'yaml';
import type { Value, Values } from './fill.ts';
import { type Change, flow } from './merge-figures.ts';

/** Records as YAML of the library, one after another, with a line for each field. */
export function formatRecords(records: readonly Values[]): string {
	return records
		.flatMap((record) =>
			Object.entries(record).map(
				([field, value], index) =>
					`${index === 0 ? '- ' : '  '}${field}: ${inYaml(field, value)}\n`,
			),
		)
		.join('');
}

/**
 * A file of the library with these changes. Everything else in it stays as it is written: comments,
 * numbers, the fields that no table gives.
 */
export function editRecords(text: string, changes: readonly Change[]): string {
	const { contents } = parseDocument(text);
	if (!isSeq(contents)) return text;
	const edits: { readonly from: number; readonly to: number; readonly put: string }[] = [];
	for (const item of contents.items) {
		if (!isMap(item)) continue;
		const own = changes.filter(({ id }) => String(item.get('id')) === id);
		for (const { field, value } of own) {
			const range = rangeOf(pairOf(item, field), text);
			const idRange = rangeOf(pairOf(item, 'id'), text);
			if (range !== undefined && value !== undefined)
				edits.push({ from: range.value, to: range.end, put: inYaml(field, value) });
			else if (range !== undefined) {
				edits.push({ ...withoutPair(text, range, item.flow === true), put: '' });
			} else if (idRange !== undefined && value !== undefined) {
				const indent = ' '.repeat(idRange.key - text.lastIndexOf('\n', idRange.key) - 1);
				edits.push({
					from: idRange.end,
					to: idRange.end,
					put: `${item.flow === true ? ', ' : `\n${indent}`}${field}: ${inYaml(field, value)}`,
				});
			}
		}
	}
	return edits
		.sort((a, b) => b.from - a.from)
		.reduce((edited, { from, to, put }) => edited.slice(0, from) + put + edited.slice(to), text);
}

/** Writes a year alone as a number, as authors do. */
function inYaml(field: string, value: Value): string {
	const isYear =
		['asOf', 'since', 'issued', 'accessed'].includes(field) && /^\d{4}$/.test(String(value));
	return isYear ? String(value) : flow(value);
}

interface Range {
	readonly key: number;
	readonly value: number;
	readonly end: number;
}

function pairOf(item: { readonly items: readonly Pair[] }, field: string): Pair | undefined {
	return item.items.find(({ key }) => isScalar(key) && key.value === field);
}

/** Where a pair and its value begin and end; undefined for a pair without a value. */
function rangeOf(pair: Pair | undefined, text: string): Range | undefined {
	const key = isScalar(pair?.key) ? pair.key.range : undefined;
	const value = (pair?.value as { readonly range?: readonly number[] } | null | undefined)?.range;
	if (key?.[0] === undefined || value?.[0] === undefined || value[1] === undefined)
		return undefined;
	const end = value[0] + text.slice(value[0], value[1]).trimEnd().length;
	return { key: key[0], value: value[0], end };
}

/** What to delete for a pair to be gone: its lines, or its part of a group in braces. */
function withoutPair(text: string, { key, end }: Range, isFlow: boolean) {
	if (!isFlow) {
		const next = text.indexOf('\n', end);
		return { from: text.lastIndexOf('\n', key) + 1, to: next === -1 ? text.length : next + 1 };
	}
	const after = /^\s*,\s*/.exec(text.slice(end))?.[0].length;
	const before = after === undefined ? (/,\s*$/.exec(text.slice(0, key))?.[0].length ?? 0) : 0;
	return { from: key - before, to: end + (after ?? 0) };
}
