import { textsWithPages } from '../../ledger/ask/published-articles.ts';
import { imagePath } from '../../ledger/images/shown-image.ts';
import { imageName, widthsOf } from '../../ledger/images/sizes.ts';
import { currentSite } from '../current-site.ts';

/** An image in one width, for a route. */
export interface ImagePath {
	readonly params: { readonly name: string };
	readonly props: { readonly path: string; readonly name: string; readonly widthPx: number };
}

/** Every image of the published texts, in each of its widths. */
export function imagePaths(): readonly ImagePath[] {
	const { ledger } = currentSite();
	const found = new Map<string, ImagePath>();
	for (const text of textsWithPages(ledger))
		for (const { address } of text.body.images) {
			const path = imagePath(address, text, ledger);
			const image = ledger.images.get(path);
			for (const widthPx of image === undefined ? [] : widthsOf(image)) {
				const name = image === undefined ? '' : imageName(image, widthPx);
				found.set(name, { params: { name }, props: { path, name, widthPx } });
			}
		}
	return [...found.values()];
}
