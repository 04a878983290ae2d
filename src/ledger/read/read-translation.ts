import { localeOf } from '../../language/languages.ts';
import { type LanguageCode, languageCodes } from '../../record/language.ts';
import { translation } from '../../record/translation.ts';
import { readBody } from '../text/read-body.ts';
import type { FileReading, TextScope } from './file-reading.ts';
import type { Finding } from '../finding.ts';
import { ShapeChecker } from './shape-checker.ts';
import type { YamlFile } from './yaml-file.ts';

interface Written extends TextScope {
	readonly yaml: YamlFile;
	readonly text: string;
	readonly linesBefore: number;
}

/** The fields that a translation takes from its original. */
const shared = [
	'sources',
	'figures',
	'factsAsOf',
	'updated',
	'tags',
	'corrections',
	'acknowledged',
] as const;

/**
 * Whether a frontmatter is that of a translation: it names its original, or a language that is not
 * that of the records.
 */
export function isTranslation(data: unknown): data is Readonly<Record<string, unknown>> {
	return (
		typeof data === 'object' &&
		data !== null &&
		('translationOf' in data || ('language' in data && languageOf(data.language) !== undefined))
	);
}

function languageOf(word: unknown): LanguageCode | undefined {
	return languageCodes.find((code) => code === word && code !== 'en');
}

/** Reads a translated article, parsing its words in its own language. */
export function readTranslation(
	path: string,
	{ yaml, text, linesBefore, vocabulary, kinds }: Written,
): FileReading {
	const data = yaml.data as Readonly<Record<string, unknown>>;
	const { body, findings } = readBody({
		path,
		text,
		linesBefore,
		locale: localeOf(languageOf(data['language']), vocabulary),
		kinds,
	});
	const reader = new ShapeChecker(yaml);
	const own = Object.fromEntries(
		Object.entries(data).filter(([key]) => !shared.some((name) => name === key)),
	);
	const front = reader.one(translation, [], own);
	const kept = shared
		.filter((key) => key in data)
		.map(
			(key): Finding => ({
				code: 'record-in-translation',
				severity: 'error',
				place: yaml.keyPlace([key]),
				message: `Unexpected "${key}" in a translation: it has the ${key === 'factsAsOf' ? 'date of the facts' : key} of its original.`,
				hint:
					key === 'figures' || key === 'sources' || key === 'corrections'
						? 'Add the record to the original, or to the library and to the original’s list; a translation has only words.'
						: 'Remove it.',
			}),
		);
	const all = [...reader.found().findings, ...kept, ...findings];
	if (front === undefined) return { path, findings: all };
	const name = (path.split('/').at(-1) ?? '').replace(/\.mdx?$/, '');
	return { path, translation: { slug: `${front.language}/${name}`, front, body }, findings: all };
}
