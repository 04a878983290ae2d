import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SitePlace } from '../../../workspace/site-place.ts';

/** Where a file of the content is, by its path in findings. */
export function diskPath({ content }: SitePlace, path: string): string {
	return join(content, ...path.split('/').slice(1));
}

/** The text of a file; undefined if there is none. */
export function textIn(path: string): string | undefined {
	try {
		return readFileSync(path, 'utf8');
	} catch {
		return undefined;
	}
}
