import { join, resolve } from 'node:path';
import type { VFile } from 'vfile';
import { cleanText } from '../check/report/clean.ts';
import { vocabularyPath } from '../ledger/read/content-file.ts';
import { emptyVocabulary } from '../ledger/read/file-reading.ts';
import { Site } from '../workspace/site.ts';
import { textPath } from './text-path.ts';
import { reportFinding } from './report-finding.ts';

export interface RemarkCheckOptions {
	/** The folder that contains `content`. By default it is found from the path of the file. */
	readonly project?: string | undefined;
}

/**
 * The sites read so far, by project, because a language server attaches its plugins again for every
 * run.
 */
const sites = new Map<string, Site>();

/**
 * A unified plugin that checks the text in the editor against the site on disk, and adds every
 * finding about it to the messages of the file. It neither reads nor changes the tree: positions
 * come from the parser of the checks, so Markdown and MDX are checked alike. Files that are neither
 * articles nor pages of the site are ignored. It never throws.
 */
export default function remarkCheck({
	project,
}: RemarkCheckOptions = {}): (tree: unknown, file: VFile) => Promise<void> {
	return async (_tree, file) => {
		const text = textPath(
			resolve(file.cwd, file.path),
			project === undefined ? undefined : resolve(file.cwd, project),
		);
		if (text === undefined) return;
		try {
			const edited = { path: text.path, bytes: bytesOf(file) };
			const { findings, ledger } = await siteIn(text.project).open(edited);
			// Without the vocabulary, an article cannot be checked.
			const unreadable =
				ledger.vocabulary === emptyVocabulary
					? findings.find(({ place }) => place.path === vocabularyPath)
					: undefined;
			if (unreadable !== undefined)
				refuse(
					file,
					`${unreadable.place.path}:${unreadable.place.line}:${unreadable.place.column}  ${unreadable.message}`,
				);
			else
				for (const finding of findings)
					if (finding.place.path === text.path) reportFinding(file, finding);
		} catch (error) {
			const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
			refuse(file, isMissing ? `There is no folder content in ${text.project}.` : String(error));
		}
	};
}

function refuse(file: VFile, reason: string): void {
	file.message(`This text cannot be checked: ${cleanText(reason)}`, {
		source: 'caveat',
	}).fatal = true;
}

function siteIn(project: string): Site {
	const site = sites.get(project) ?? new Site(join(project, 'content'));
	sites.set(project, site);
	return site;
}

function bytesOf({ value }: VFile): Uint8Array {
	return typeof value === 'string' ? new TextEncoder().encode(value) : value;
}
