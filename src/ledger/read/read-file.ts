import { article } from '../../record/article.ts';
import { correction } from '../../record/correction.ts';
import { figure } from '../../record/figure.ts';
import { person } from '../../record/person.ts';
import type { z } from 'zod';
import { releases } from '../../record/release.ts';
import { verification } from '../../record/source.ts';
import { languageCodes } from '../../record/language.ts';
import { site } from '../../record/site.ts';
import { source } from '../../record/source.ts';
import { term } from '../../record/term.ts';
import { translatedWords } from '../../record/translated-words.ts';
import { type Vocabulary, vocabulary } from '../../record/vocabulary.ts';
import { type DrawingKinds, ownKinds } from '../text/drawing-kinds.ts';
import { readBody } from '../text/read-body.ts';
import {
	fontsFolder,
	isContent,
	isPicture,
	publicFolder,
	releasesPath,
	verifiedPath,
	stylePattern,
	translatedWordsPattern,
} from './content-file.ts';
import { decode } from './decode.ts';
import type { FileReading, TextScope } from './file-reading.ts';
import type { Finding } from '../finding.ts';
import { splitFrontmatter } from './frontmatter.ts';
import { readFont } from './read-font.ts';
import { checkHiddenCharacters } from './hidden-characters.ts';
import { readOther } from './read-other.ts';
import { pagesFolder, readPage } from './read-page.ts';
import { readPicture } from './read-picture.ts';
import { readStyle } from './read-style.ts';
import { isTranslation, readTranslation } from './read-translation.ts';
import { readWords } from './read-words.ts';
import { localeOf } from '../../language/languages.ts';
import { salvage } from './salvage.ts';
import { idsIn, namedIn, ShapeChecker } from './shape-checker.ts';
import { tooTangled } from './limits/tangled.ts';
import { tooLarge, unreadable } from './limits/unreadable.ts';
import { readYaml } from './yaml-data.ts';

/** Reads one file. It never throws: errors are in `findings`, and everything readable is read. */
export type ReadFile = (path: string, bytes: Uint8Array, vocabulary: Vocabulary) => FileReading;

/** Returns a reader of files whose texts can request drawings of these kinds. */
export function readFileWith(kinds: DrawingKinds): ReadFile {
	return (path, bytes, vocabulary) => readAny(path, bytes, { vocabulary, kinds });
}

/** Reads files with Caveat's own kinds of drawings. */
export const readFile: ReadFile = readFileWith(ownKinds);

function readAny(path: string, bytes: Uint8Array, scope: TextScope): FileReading {
	if (path.startsWith(publicFolder))
		return isPicture(path) ? readPicture(path, bytes) : { path, isOther: true, findings: [] };
	if (path.startsWith(fontsFolder)) return readFont(path, bytes);
	if (!isContent(path)) return readOther(path, bytes);
	const large = tooLarge(path, bytes.length);
	if (large !== undefined) return { path, findings: [large] };
	const decoded = decode(path, bytes);
	if ('finding' in decoded) return { path, findings: [decoded.finding] };
	const tangled = tooTangled(path, decoded.text);
	if (tangled !== undefined) return { path, findings: [tangled] };
	const reading = readDecoded(path, decoded.text, scope);
	const hidden = checkHiddenCharacters(decoded.text, path);
	return hidden.length === 0 ? reading : { ...reading, findings: [...reading.findings, ...hidden] };
}

function readDecoded(path: string, text: string, scope: TextScope): FileReading {
	try {
		if (path === releasesPath) return readReleases(path, text);
		if (path === verifiedPath) return readVerification(path, text);
		if (stylePattern.test(path)) return readStyle(path, text);
		if (/\.ya?ml$/.test(path)) return readRecords(path, text);
		if (path.startsWith(pagesFolder)) return readPage(path, text, scope);
		return path.startsWith('content/articles/')
			? readArticle(path, text, scope)
			: { path, findings: [unknownFile(path)] };
	} catch (error) {
		// A text that is nested thousands of levels deep overflows the parsers.
		const reason =
			error instanceof RangeError ? 'it is nested too deeply' : 'the parser does not know its form';
		return { path, findings: [unreadable(path, reason)] };
	}
}

function readRecords(path: string, text: string): FileReading {
	const yaml = readYaml(text, { path, linesBefore: 0 });
	if (yaml.findings.length > 0) return { path, findings: yaml.findings };
	const reader = new ShapeChecker(yaml);
	const [, top, folder] = path.split('/');
	if (path === 'content/site.yaml')
		return { path, ...defined({ site: reader.one(site) }), ...reader.found() };
	if (path === 'content/vocabulary.yaml')
		return { path, ...defined({ vocabulary: reader.one(vocabulary) }), ...reader.found() };
	const language = languageCodes.find(
		(code) => code === translatedWordsPattern.exec(path)?.[1] && code !== 'en',
	);
	if (language !== undefined) {
		const words = reader.one(translatedWords);
		return {
			path,
			...(words === undefined ? {} : { translatedWords: { language, words } }),
			...reader.found(),
		};
	}
	if (path === 'content/corrections.yaml')
		return { path, corrections: reader.list(correction, 'corrections'), ...reader.found() };
	if (path === 'content/people.yaml')
		return { path, people: reader.list(person, 'people'), ...reader.found() };
	if (path === 'content/glossary.yaml')
		return { path, terms: reader.list(term, 'terms'), ...reader.found() };
	if (top === 'library' && folder === 'sources')
		return { path, sources: reader.list(source, 'sources'), ...reader.found() };
	if (top === 'library' && folder === 'figures')
		return { path, figures: reader.list(figure, 'figures'), ...reader.found() };
	return { path, findings: [unknownFile(path)] };
}

function unknownFile(path: string): Finding {
	return {
		code: 'unknown-file',
		severity: 'error',
		place: { path, line: 1, column: 1 },
		message: `Unexpected file ${path}.`,
		hint: 'Articles go into content/articles, pages of the site into content/pages, and YAML into content/site.yaml, content/vocabulary.yaml, content/vocabulary.uk.yaml, content/glossary.yaml, content/people.yaml, content/corrections.yaml, content/library/sources and content/library/figures.',
	};
}

function readArticle(path: string, text: string, scope: TextScope): FileReading {
	const parts = splitFrontmatter(text);
	if (parts === undefined) {
		return {
			path,
			findings: [
				{
					code: 'no-frontmatter',
					severity: 'error',
					place: { path, line: 1, column: 1 },
					...frontmatterFault(text),
				},
			],
		};
	}
	const yaml = readYaml(parts.yaml, { path, linesBefore: 1 });
	if (isTranslation(yaml.data))
		return readTranslation(path, { yaml, text: parts.body, linesBefore: parts.bodyLine, ...scope });
	const { body, findings } = readBody({
		path,
		text: parts.body,
		linesBefore: parts.bodyLine,
		locale: localeOf('en', scope.vocabulary),
		kinds: scope.kinds,
	});
	if (yaml.findings.length > 0) return { path, findings: [...yaml.findings, ...findings] };
	const reader = new ShapeChecker(yaml);
	const sound = reader.one(article);
	const all = [...reader.found().findings, ...findings];
	const front = sound ?? salvage(yaml.data);
	const faulty = sound === undefined ? { broken: idsIn(yaml.data), named: namedIn(yaml.data) } : {};
	if (front === undefined) return { path, findings: all, ...faulty };
	const readings = Object.fromEntries(
		(front.figures ?? []).flatMap((item) =>
			typeof item === 'string' || item.says === undefined
				? []
				: [[item.says, readWords(item.says, scope.vocabulary).parsed] as const],
		),
	);
	return {
		path,
		article: { slug: (path.split('/').at(-1) ?? '').replace(/\.mdx?$/, ''), front, body },
		...(Object.keys(readings).length === 0 ? {} : { statements: readings }),
		...faulty,
		findings: all,
	};
}

/** The reason why no frontmatter was found. */
function frontmatterFault(text: string): { readonly message: string; readonly hint: string } {
	if (/^---[ \t]*$/m.exec(text)?.index === 0)
		return {
			message: 'The frontmatter of this article is not closed.',
			hint: 'Add a line "---" after its last field.',
		};
	return {
		message: 'This article has no frontmatter.',
		hint: 'Start it with a line "---", then title, summary, published and factsAsOf, then "---".',
	};
}

function readReleases(path: string, text: string): FileReading {
	const read = readManifest(text, releases);
	return 'value' in read
		? { path, releases: read.value, findings: [] }
		: unreadManifest(path, {
				code: 'bad-release',
				message: `The manifest of releases cannot be read: ${read.reason}.`,
				hint: 'Do not edit this file by hand: restore it from the last commit.',
			});
}

function readVerification(path: string, text: string): FileReading {
	const read = readManifest(text, verification);
	return 'value' in read
		? { path, verification: read.value, findings: [] }
		: unreadManifest(path, {
				code: 'bad-verification',
				message: `The results of npm run verify-sources cannot be read: ${read.reason}.`,
				hint: 'Do not edit this file by hand: delete it, or restore it from the last commit.',
			});
}

function unreadManifest(
	path: string,
	said: Pick<Finding, 'code' | 'message' | 'hint'>,
): FileReading {
	return { path, findings: [{ severity: 'error', place: { path, line: 1, column: 1 }, ...said }] };
}

/** The content of a file that a command writes, or why it cannot be read. */
function readManifest<S extends z.ZodType>(
	text: string,
	schema: S,
): { readonly value: z.output<S> } | { readonly reason: string } {
	let data: unknown;
	try {
		data = JSON.parse(text);
	} catch {
		return { reason: 'it is not JSON' };
	}
	const result = schema.safeParse(data);
	if (result.success) return { value: result.data };
	const [issue] = result.error.issues;
	return { reason: `${issue?.path.join('.') ?? ''}: ${issue?.message ?? ''}` };
}

function defined<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
	return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as {
		[K in keyof T]?: Exclude<T[K], undefined>;
	};
}
