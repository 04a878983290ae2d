import type { SiteSettings } from '../record/site.ts';
import type { Vocabulary } from '../record/vocabulary.ts';
import type { Finding } from './finding.ts';
import type { Ledger } from './ledger.ts';
import { collectRecords, itemsOf, termsOfVocabulary } from './link/collect-records.ts';
import { SitePlaces } from './link/site-places.ts';
import { linkFigures } from './link/link-figures.ts';
import { linkTexts } from './link/link-texts.ts';
import { markUnpublished, type Publication, type UnpublishedTexts } from './link/unpublished.ts';
import { type ContentFile, releasesPath } from './read/content-file.ts';
import { type FileReading, vocabularyIn } from './read/file-reading.ts';
import { checkFileNames } from './read/file-names.ts';
import { cacheStatement } from './read/read-words.ts';
import { type DrawingKinds, ownKinds } from './text/drawing-kinds.ts';
import { releasePlaces } from './release/release-places.ts';

interface AssembleOptions extends Publication {
	/** The drawings that texts can request; Caveat's own by default. */
	readonly kinds?: DrawingKinds;
}

const emptySite: SiteSettings = {
	title: 'Untitled',
	tagline: '',
	description: '',
	baseUrl: 'https://example.org',
	language: 'en',
	editors: [''],
	corrections: '',
};
const neededFiles = ['content/site.yaml', 'content/vocabulary.yaml'];

/**
 * Joins the readings of the files of a site: resolves ids, fills in inherited fields, builds the
 * edges.
 * @param read one reading for each file, sorted by path
 * @param files the same files, in which places are looked up when needed
 */
export function assemble(
	read: readonly FileReading[],
	files: readonly ContentFile[],
	{ kinds = ownKinds, ...publication }: AssembleOptions = {},
): Ledger {
	const { readings, unpublished } = markUnpublished(read, publication);
	const places = new SitePlaces(files);
	const vocabulary = vocabularyIn(readings);
	keepReadings(readings, vocabulary);
	const { findings: duplicates, ...records } = collectRecords(readings, places);
	const figures = linkFigures({ written: records.written, sources: records.sources, vocabulary });
	const drafted = figuresOf(unpublished, readings);
	const { findings: taken, ...texts } = linkTexts(readings, {
		...figures,
		sources: records.sources,
		drafted,
		kinds,
		vocabulary,
		places,
	});
	const { corrections } = records;
	return {
		...records,
		...figures,
		...texts,
		unpublished,
		drafted,
		kinds,
		vocabulary,
		site: withEditors(readings.find(({ site }) => site !== undefined)?.site ?? emptySite, records),
		sitePlace: (path) => places.of('content/site.yaml').place(path),
		siteKeyPlace: (path) => places.of('content/site.yaml').keyPlace(path),
		vocabularyPlace: (path) => places.of('content/vocabulary.yaml').place(path),
		wordsPlace: (language, path) => places.of(`content/vocabulary.${language}.yaml`).keyPlace(path),
		styles: new Map(readings.flatMap(({ style }) => (style ? [[style.name, style.csl]] : []))),
		files: new Set(files.map(({ path }) => path)),
		images: new Map(readings.flatMap(({ path, image }) => (image ? [[path, image]] : []))),
		damagedImages: new Set(
			readings.flatMap(({ path, isDamagedImage }) => (isDamagedImage ? [path] : [])),
		),
		pictures: new Map(
			readings.flatMap(({ picture }) => (picture ? [[picture.name, picture]] : [])),
		),
		fonts: new Map(readings.flatMap(({ font }) => (font ? [[font.name, font]] : []))),
		correctionsOf: Map.groupBy(
			corrections.filter(({ record }) => record.figure !== undefined),
			({ record }) => record.figure ?? '',
		),
		released: new Map(
			Object.entries(readings.find(({ releases }) => releases)?.releases?.figures ?? {}),
		),
		verified: new Map(
			Object.entries(readings.find((reading) => reading.verification)?.verification?.sources ?? {}),
		),
		releasedPages: readings.find(({ releases }) => releases)?.releases?.pages ?? [],
		releasedPlace: releasePlaces(() => files.find(({ path }) => path === releasesPath)?.read()),
		broken: new Set(readings.flatMap((reading) => reading.broken ?? [])),
		named: new Set(readings.flatMap((reading) => reading.named ?? [])),
		isWhole: readings.every(isReadable),
		findings: [
			...readings.flatMap((reading) => reading.findings),
			...duplicates,
			...termsOfVocabulary(records.terms, vocabulary),
			...missingFiles(readings),
			...checkFileNames(files),
			...taken,
		],
	};
}

/** Caches the parsed statements of figures, so that they are not parsed again. */
function keepReadings(readings: readonly FileReading[], vocabulary: Vocabulary): void {
	for (const { statements: ofFile = {} } of readings)
		for (const [says, said] of Object.entries(ofFile)) cacheStatement(says, said, vocabulary);
}

/** The ids of the figures defined in these articles. */
function figuresOf(
	articles: UnpublishedTexts,
	readings: readonly FileReading[],
): ReadonlySet<string> {
	return new Set(
		readings
			.filter(({ article }) => articles.has(article?.slug ?? ''))
			.flatMap(({ article }) => itemsOf(article?.front.figures, 'figures'))
			.map(({ record }) => record.id),
	);
}

/** The settings of a site with the names of its editors in place of their ids. */
function withEditors(site: SiteSettings, { people }: Pick<Ledger, 'people'>): SiteSettings {
	return { ...site, editors: site.editors.map((one) => people.get(one)?.record.name ?? one) };
}

function missingFiles(readings: readonly FileReading[]): readonly Finding[] {
	const paths = new Set(readings.map(({ path }) => path));
	return neededFiles
		.filter((path) => !paths.has(path))
		.map((path) => ({
			code: 'missing-file',
			severity: 'error',
			place: { path, line: 1, column: 1 },
			message: `The file ${path} is missing.`,
			hint: 'docs/checks/README.md shows a small example.',
		}));
}

/** Whether the content that a file is for could be read. */
function isReadable(reading: FileReading): boolean {
	return (
		contents.some((field) => reading[field] !== undefined) &&
		reading.findings.every(({ code }) => code !== 'mdx-syntax')
	);
}

/** The contents that a file can be for. */
const contents = [
	'site',
	'vocabulary',
	'translatedWords',
	'sources',
	'figures',
	'corrections',
	'releases',
	'verification',
	'style',
	'picture',
	'isOther',
	'font',
	'article',
	'translation',
	'page',
	'terms',
	'people',
] as const satisfies readonly (keyof FileReading)[];
