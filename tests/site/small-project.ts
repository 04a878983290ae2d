import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { writeProject } from '../editor/project.ts';
import { copyProject } from './copy-project.ts';

/** A copy of the project with a small site without errors, which builds in a tenth of the time. */
export function smallProject(files: Readonly<Record<string, string>>): string {
	const folder = copyProject();
	rmSync(join(folder, 'content'), { recursive: true });
	writeProject(folder, files);
	return folder;
}
