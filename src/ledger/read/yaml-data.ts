import { CORE_SCHEMA, load } from 'js-yaml';
import { misreadIn } from './misread-yaml.ts';
import { parseYaml, type YamlFile, type YamlOrigin } from './yaml-file.ts';

/**
 * Matches anchors, aliases, tags and numbers that can make a short text long, or that the two
 * parsers may read differently.
 */
const special = /(?:^|[\s[{,:-])(?:[&*!](?=\S)|<<\s*:)|\d_\d|\b0[bx]/m;

/**
 * The data of a YAML text. js-yaml reads it ten times as fast as the parser that computes
 * positions. That parser runs only when a position is requested, or for text that js-yaml refuses
 * or that the two may read differently.
 * @throws a RangeError if the text is nested too deeply
 */
export function readYaml(text: string, origin: YamlOrigin): YamlFile {
	const file = readData(text, origin);
	const misread = misreadIn(text, origin);
	return misread.length === 0 ? file : { ...file, misread };
}

function readData(text: string, origin: YamlOrigin): YamlFile {
	let positioned: YamlFile | undefined;
	const withPlaces = () => (positioned ??= parseYaml(text, origin));
	const lazy = (data: unknown): YamlFile => ({
		data,
		findings: [],
		place: (path) => withPlaces().place(path),
		keyPlace: (path) => withPlaces().keyPlace(path),
	});
	if (special.test(text)) return withPlaces();
	let data: unknown;
	try {
		data = load(text, { schema: CORE_SCHEMA }) ?? null;
	} catch (error) {
		if (withPlaces().findings.length > 0) return withPlaces();
		if (reasonOf(error).startsWith('nesting exceeded'))
			throw new RangeError('This YAML is nested too deeply.');
		return {
			...lazy(undefined),
			findings: [
				{
					code: 'yaml-syntax',
					severity: 'error',
					place: placeOf(error, origin),
					message: `This YAML cannot be read: ${reasonOf(error)}.`,
					hint: 'Check the indentation and the quotes of this line and the one above.',
				},
			],
		};
	}
	return lazy(data);
}

interface Marked {
	readonly reason?: string;
	readonly mark?: { readonly line: number; readonly column: number };
}

function placeOf(error: unknown, { path, linesBefore }: YamlOrigin) {
	const mark = (error as Marked).mark;
	return { path, line: (mark?.line ?? 0) + 1 + linesBefore, column: (mark?.column ?? 0) + 1 };
}

function reasonOf(error: unknown): string {
	return (error as Marked).reason ?? 'it is not valid YAML';
}
