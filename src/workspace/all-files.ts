import { dirname, join } from 'node:path';
import { type ContentFile, listContent } from '../ledger/read/content-file.ts';
import { lookFiles } from './look-files.ts';
import { otherFiles } from './other-files.ts';
import { publicFiles } from './public-files.ts';

/**
 * Every file that the findings of a site depend on: its records and texts, what is beside them, its
 * fonts, and what is in its folder `public`.
 * @param content the content folder, next to `public`
 * @throws if the content folder does not exist
 */
export function allFiles(content: string): readonly ContentFile[] {
	const look = lookFiles(content);
	const read = new Set(look.map(({ path }) => path));
	return [
		...listContent(content),
		...otherFiles(content),
		...look,
		...publicFiles(join(dirname(content), 'public')).filter(({ path }) => !read.has(path)),
	];
}
