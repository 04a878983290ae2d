import { isAlias, isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';
import type { Finding } from './finding.ts';
import type { Place } from './position.ts';

export type Path = readonly (string | number)[];

/** A YAML text with the place of every node. `data` is undefined where the text cannot be read. */
export interface YamlFile {
	readonly data: unknown;
	readonly findings: readonly Finding[];
	/** The place of the value at `path`, or of the nearest ancestor that exists. */
	place(path: Path): Place;
	/** The place of the key at `path`, or of the nearest ancestor that exists. */
	keyPlace(path: Path): Place;
}

/** Where a YAML text stands in its file: its path, and how many lines come before it. */
export interface YamlOrigin {
	readonly path: string;
	readonly linesBefore: number;
}

/**
 * Parses `text` and keeps positions. A tab, a broken quote or a repeated key is a finding with its line, never a throw.
 * YAML 1.2 core schema: `2023-08-18` stays text.
 */
export function parseYaml(text: string, origin: YamlOrigin): YamlFile {
	const lines = new LineCounter();
	const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, strict: true });
	const at = (offset: number): Place => {
		const { line, col } = lines.linePos(Math.min(offset, text.length));
		return { path: origin.path, line: Math.max(1, line) + origin.linesBefore, column: Math.max(1, col) };
	};
	const findings = document.errors.map((error): Finding => ({
		code: 'yaml-syntax',
		severity: 'error',
		place: at(error.pos[0]),
		message: describeYamlError(error.code, error.message),
		hint: yamlHints[error.code] ?? 'Check the indentation and the quotes of this line and the one above.',
	}));
	const read = readData(document);
	if (read.failure !== undefined) findings.push({ code: 'yaml-syntax', severity: 'error', place: at(0), message: `This YAML cannot be read: ${read.failure}.` });
	return {
		data: findings.length === 0 ? read.data : undefined,
		findings,
		place: (path) => at(find(document, path, 'value')),
		keyPlace: (path) => at(find(document, path, 'key')),
	};
}

const yamlHints: Readonly<Record<string, string>> = {
	TAB_AS_INDENT: 'Indent with spaces; YAML does not allow tabs.',
	DUPLICATE_KEY: 'Keep one of the two keys.',
	MISSING_CHAR: 'A quote or bracket is not closed, or text with a colon needs quotes around it.',
	BLOCK_AS_IMPLICIT_KEY: 'Text that contains a colon needs quotes around it.',
};

function describeYamlError(code: string, message: string): string {
	if (code === 'TAB_AS_INDENT') return 'This line is indented with a tab.';
	const sentence = message.replace(/ at line \d+.*$/s, '').replace(/[.:]?\s*$/, '');
	return `This YAML cannot be read: ${sentence}.`;
}

function readData(document: Document.Parsed): { readonly data?: unknown; readonly failure?: string } {
	try {
		return { data: document.toJS({ maxAliasCount: 100 }) };
	} catch (error) {
		// `yaml` throws here alone, for aliases that have no anchor or that expand without end.
		return { failure: error instanceof Error ? error.message.replace(/\.$/, '') : 'it cannot be turned into values' };
	}
}

/** The offset of the node at `path`, or of the last node on the way that exists. */
function find(document: Document.Parsed, path: Path, end: 'key' | 'value'): number {
	let node: unknown = document.contents;
	let offset = startOf(node) ?? 0;
	for (const [index, step] of path.entries()) {
		if (isAlias(node)) node = node.resolve(document);
		if (isMap(node)) {
			const pair = node.items.find((item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step));
			if (!pair) return offset;
			const isLast = index === path.length - 1;
			offset = startOf(isLast && end === 'key' ? pair.key : (pair.value ?? pair.key)) ?? startOf(pair.key) ?? offset;
			node = pair.value;
		} else if (isSeq(node)) {
			node = node.items[Number(step)];
			if (node === undefined) return offset;
			offset = startOf(node) ?? offset;
		} else return offset;
	}
	return offset;
}

function startOf(node: unknown): number | undefined {
	return (node as Node | null | undefined)?.range?.[0];
}
