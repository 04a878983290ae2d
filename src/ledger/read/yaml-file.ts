import { createRequire } from 'node:module';
import type { Document, Node } from 'yaml';
import type { Finding } from '../finding.ts';
import type { Place } from '../position.ts';
import { describeAliasFault, describeYamlError, type YamlFault } from './yaml-errors.ts';

const require = createRequire(import.meta.url);
/** What parses YAML with positions. Most files have none that anybody asks for. */
const yaml = (): typeof import('yaml') => require('yaml');

export type Path = readonly (string | number)[];

/** A YAML text with the place of every node. `data` is undefined if the text cannot be read. */
export interface YamlFile {
	readonly data: unknown;
	readonly findings: readonly Finding[];
	/** Values that YAML probably reads differently than intended, although the data is valid. */
	readonly misread?: readonly Finding[];
	/** The place of the value at `path`, or of the nearest ancestor that exists. */
	place(path: Path): Place;
	/** The place of the key at `path`, or of the nearest ancestor that exists. */
	keyPlace(path: Path): Place;
}

/**
 * The position of a YAML text in its file: the path of the file, and the number of lines before the
 * text.
 */
export interface YamlOrigin {
	readonly path: string;
	readonly linesBefore: number;
}

/**
 * Parses `text` and keeps positions. A tab, a broken quote or a repeated key is a finding with its
 * line; errors that follow from it on that line are left out. YAML 1.2 core schema: `2023-08-18`
 * stays text.
 * @throws a RangeError if the text is nested too deeply
 */
export function parseYaml(text: string, origin: YamlOrigin): YamlFile {
	const { LineCounter, parseDocument } = yaml();
	const lines = new LineCounter();
	const document = parseDocument(text, {
		lineCounter: lines,
		prettyErrors: false,
		strict: true,
		logLevel: 'error',
	});
	const at = (offset: number): Place => {
		const { line, col } = lines.linePos(Math.min(offset, text.length));
		return {
			path: origin.path,
			line: Math.max(1, line) + origin.linesBefore,
			column: Math.max(1, col),
		};
	};
	if (document.errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION'))
		throw new RangeError('This YAML is nested too deeply.');
	const findings: Finding[] = [];
	const report = (offset: number, { message, hint }: YamlFault) => {
		const place = at(offset);
		if (findings.at(-1)?.place.line !== place.line)
			findings.push({ code: 'yaml-syntax', severity: 'error', place, message, hint });
	};
	for (const error of document.errors)
		report(
			error.message.startsWith('Missing closing') ? offsetOfOpenQuote(document) : error.pos[0],
			describeYamlError(error, text),
		);
	const read = findings.length === 0 ? readData(document) : {};
	if (read.failure !== undefined) report(offsetOfAlias(document), describeAliasFault(read.failure));
	return {
		data: read.data,
		findings,
		place: (path) => at(find(document, path, 'value')),
		keyPlace: (path) => at(find(document, path, 'key')),
	};
}

function readData(document: Document.Parsed): {
	readonly data?: unknown;
	readonly failure?: string;
} {
	try {
		return { data: document.toJS({ maxAliasCount: 100 }) };
	} catch (error) {
		// `yaml` throws only here, for aliases that have no anchor or that expand without end.
		return { failure: error instanceof Error ? error.message : 'it cannot be converted to values' };
	}
}

/** The offset of the unclosed quote. It contains everything after it, so it is the last one. */
function offsetOfOpenQuote(document: Document.Parsed): number {
	let offset = 0;
	yaml().visit(document, {
		Scalar(_, node) {
			if (node.type === 'QUOTE_DOUBLE' || node.type === 'QUOTE_SINGLE')
				offset = startOf(node) ?? offset;
		},
	});
	return offset;
}

/** The offset of the first alias without an anchor; 0 if each has one. */
function offsetOfAlias(document: Document.Parsed): number {
	const { visit } = yaml();
	let offset = 0;
	visit(document, {
		Alias(_, node) {
			if (node.resolve(document) !== undefined) return undefined;
			offset = startOf(node) ?? 0;
			return visit.BREAK;
		},
	});
	return offset;
}

/** The offset of the node at `path`, or of the last existing node on the way. */
function find(document: Document.Parsed, path: Path, end: 'key' | 'value'): number {
	const { isAlias, isMap, isPair, isScalar, isSeq } = yaml();
	let node: unknown = document.contents;
	let offset = startOf(node) ?? 0;
	for (const [index, step] of path.entries()) {
		if (isAlias(node)) node = node.resolve(document);
		if (isMap(node)) {
			const pair = node.items.find(
				(item) => isPair(item) && isScalar(item.key) && String(item.key.value) === String(step),
			);
			if (!pair) return offset;
			const isLast = index === path.length - 1;
			offset =
				startOf(isLast && end === 'key' ? pair.key : (pair.value ?? pair.key)) ??
				startOf(pair.key) ??
				offset;
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
