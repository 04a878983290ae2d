import { join, resolve } from 'node:path';
import type { VFile } from 'vfile';
import { cleanText } from '../check/report/clean.ts';
import { vocabularyPath } from '../ledger/read/content-file.ts';
import { emptyVocabulary } from '../ledger/read/file-reading.ts';
import { Site } from '../workspace/site.ts';
import { textPath } from './text-path.ts';
import { reportFinding } from './report-finding.ts';

export interface RemarkCheckOptions {
	/** The folder that holds `content`. Without it, the one that the file's own path names. */
	readonly project?: string | undefined;
}

/** A language server attaches its plugins anew for every run: what was read before is kept here, by project. */
const sites = new Map<string, Site>();

/**
 * A unified plugin: checks the text in the file as it is in the editor, in the site as it is on disk, and adds
 * every finding about it to the file's messages. It neither reads nor changes the tree: positions come from the checks' own
 * parser, so Markdown and MDX are checked alike. Files that are neither articles nor pages of the site are left alone; nothing is thrown.
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
			// Without its words nothing can be said about an article.
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
