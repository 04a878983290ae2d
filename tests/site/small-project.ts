import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeProject } from '../editor/project.ts';
import { copyProject } from './build.ts';

/** A copy of the project with a small site without errors, which builds in a tenth of the time. */
export function smallProject(files: Readonly<Record<string, string>>): string {
	const folder = copyProject();
	rmSync(join(folder, 'content'), { recursive: true });
	writeProject(folder, files);
	return folder;
}

/**
 * An article without records, with this title and text.
 * @param more lines of its frontmatter
 */
export function plainArticle(title: string, text: string, more = ''): string {
	return `---\ntitle: ${title}\nsummary: S\npublished: 2024-02-14\nfactsAsOf: 2024-02-14\n${more}---\n${text}\n`;
}
