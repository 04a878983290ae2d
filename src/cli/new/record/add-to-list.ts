import { isMap, isNode, isScalar, isSeq, parseDocument } from 'yaml';

/**
 * Adds an item to a list of a YAML map. Everything else stays as it is written: comments, order,
 * spaces.
 * @param text YAML whose top level is a map, such as the frontmatter of an article
 * @param key the field of the list, which is made if there is none
 * @param item in one line of YAML
 * @returns undefined if the field is not a list
 */
export function addToList(text: string, key: string, item: string): string | undefined {
	const { contents } = parseDocument(text);
	const start = text === '' || text.endsWith('\n') ? text : `${text}\n`;
	if (contents === null) return `${start}${key}: [${item}]\n`;
	if (!isMap(contents)) return undefined;
	const pair = contents.items.find((one) => isScalar(one.key) && one.key.value === key);
	if (pair === undefined) return `${start}${key}: [${item}]\n`;
	const { value, key: name } = pair;
	if (isSeq(value) && value.range) {
		const last = value.items.at(-1);
		const first = value.items[0];
		const lastEnd = isNode(last) && last.range ? last.range[1] : undefined;
		if (value.flow === true) {
			const close = value.range[1] - 1;
			if (lastEnd === undefined) return put(text, close, item);
			return put(text, lastEnd, `, ${item}`);
		}
		const firstStart = isNode(first) && first.range ? first.range[0] : undefined;
		if (lastEnd === undefined || firstStart === undefined) return undefined;
		const line = text.slice(text.lastIndexOf('\n', firstStart - 1) + 1, firstStart);
		const indent = /^\s*/.exec(line)?.[0] ?? '';
		const end = text.slice(0, lastEnd).trimEnd().length;
		return put(text, end, `\n${indent}- ${item}`);
	}
	const isEmpty = isScalar(value) ? value.value === null : value === null;
	if (!isEmpty || !isScalar(name) || !name.range) return undefined;
	return put(text, text.indexOf(':', name.range[1]) + 1, ` [${item}]`);
}

function put(text: string, at: number, added: string): string {
	return text.slice(0, at) + added + text.slice(at);
}

/** A text with a record of YAML at its end, on lines of its own. */
export function joined(before: string, added: string): string {
	return `${before}${before === '' || before.endsWith('\n') ? '' : '\n'}${added}`;
}
