import { posix } from 'node:path';
import type { ImageCredit } from '../../record/text/image-credit.ts';
import type { Article, Ledger, Page } from '../ledger.ts';
import type { ImageFile } from './image-file.ts';

type OfImages = Pick<Ledger, 'articles' | 'images' | 'damagedImages' | 'files'>;

/** Why an image cannot be shown. */
export type Unshown = 'foreign' | 'public' | 'outside' | 'missing' | 'unreadable' | 'damaged';

/** The path of the image that an address names, seen from a text; or why there is none. */
export function imagePath(
	address: string,
	from: Article | Page,
	ledger: OfImages,
): string | Unshown {
	if (/^(?:[a-z][a-z\d+.-]*:|[/\\]{2})/iu.test(address)) return 'foreign';
	if (address.startsWith('/')) return 'public';
	const name = decoded(address.replace(/[?#].*$/su, ''));
	const paths = folders(from, ledger).map((folder) => posix.join(folder, name));
	const path = paths.find((one) => one.startsWith('content/') && ledger.files.has(one));
	if (path !== undefined && ledger.images.has(path)) return path;
	if (path !== undefined) return ledger.damagedImages.has(path) ? 'damaged' : 'unreadable';
	return paths.every((one) => one.startsWith('content/')) ? 'missing' : 'outside';
}

/** The image that an address names, seen from a text; undefined if there is none. */
export function imageAt(
	address: string,
	from: Article | Page,
	ledger: OfImages,
): ImageFile | undefined {
	return ledger.images.get(imagePath(address, from, ledger));
}

/**
 * Who made an image and under which terms it may be shown, as the frontmatter of the text says, or
 * that of the original of a translation.
 */
export function creditOf(
	address: string,
	from: Article | Page,
	ledger: OfImages,
): ImageCredit | undefined {
	const path = imagePath(address, from, ledger);
	const text = originalOf(from, ledger);
	return Object.entries(text.front.images ?? {}).find(
		([name]) => posix.join(posix.dirname(text.path), name) === path,
	)?.[1];
}

/** The text whose frontmatter has the credits: a translation has those of its original. */
export function originalOf(text: Article | Page, { articles }: OfImages): Article | Page {
	return articles.get(text.translation?.translationOf ?? '') ?? text;
}

/** The folders in which an image can be: that of a text, and that of its original. */
function folders(text: Article | Page, ledger: OfImages): readonly string[] {
	return [...new Set([text, originalOf(text, ledger)].map(({ path }) => posix.dirname(path)))];
}

function decoded(part: string): string {
	try {
		return decodeURIComponent(part);
	} catch {
		return part;
	}
}
