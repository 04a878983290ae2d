import type { OpenSite } from '../../workspace/site.ts';
import { ascending } from 'd3-array';
import { buildLog, buildPlan, buildThreads, isTextMade } from '../current-site.ts';
import { isPicture, type SiteFile, types } from '../../export/files/site-file.ts';
import type { BuildThreads } from '../threads/build-threads.ts';
import type { Drawers } from './draw-pictures.ts';
import type { PlacedFile } from '../fonts/page-fonts.ts';
import { fontFiles, siteFiles } from './site-files.ts';
import type { StagedFiles } from './staged-files.ts';

interface WriteOptions {
	/** The files that `madeFiles` lists. */
	readonly files: readonly SiteFile[];
	/** The fonts that pages load. */
	readonly fonts: readonly PlacedFile[];
	/** What draws the pictures, and may have begun. */
	readonly drawers: Drawers;
}

/**
 * Every file of a site that is not a page and is not kept from the last build.
 * @param css of drawings, in the colours and fonts of the site
 */
export function madeFiles(site: OpenSite, css: string): readonly SiteFile[] {
	const plan = buildPlan();
	const files = siteFiles(site, css, {
		isTextMade,
		isKindMade: (kind) => plan?.isKindMade(kind) !== false,
	}).filter(({ path }) => plan?.isMade(path) !== false);
	for (const { path } of files) if (plan?.ownerOf(path) === undefined) plan?.siteOutputs.note(path);
	return files;
}

/**
 * Writes every file of a site that is not a page and is not kept from the last build.
 * @param staged where
 * @throws if a file cannot be written
 */
export async function writeFiles(
	staged: StagedFiles,
	{ files: ofSite, fonts, drawers }: WriteOptions,
): Promise<void> {
	try {
		const files = [...ofSite, ...fontFiles(fonts)];
		const log = buildLog();
		log.begin('files', files.length);
		const threads = buildThreads();
		for (const { path, type, content } of inOrderOf(threads, files)) {
			if (type !== types.png && (await threads?.areFilesMade(path)) === true) continue;
			const started = performance.now();
			const own = drawers.begun(path) ?? content();
			// For a small file, the thread that would write it costs three times as much as writing it.
			if (isPicture(own)) drawers.draw(own, staged.placeOf(path));
			else staged.write(path, own);
			log.made('files', path, performance.now() - started);
		}
	} finally {
		buildLog().begin('pictures', drawers.count);
		await drawers.end();
	}
}

/**
 * Files in the order of their owners, from the first on, as other threads begin with the last.
 * Pictures stay first.
 */
function inOrderOf(
	threads: BuildThreads | undefined,
	files: readonly SiteFile[],
): readonly SiteFile[] {
	if (threads === undefined) return files;
	const numberOf = ({ path, type }: SiteFile) =>
		type === types.png ? -1 : (threads.numberOf(path) ?? -1);
	return files
		.map((file) => ({ file, number: numberOf(file) }))
		.sort((a, b) => ascending(a.number, b.number))
		.map(({ file }) => file);
}
