import type { Ledger } from '../../ledger/ledger.ts';
import {
	figurePicture,
	fullAddress,
	pageIn,
	socialPicture,
} from '../../ledger/link/page-address.ts';
import { figureImageScale } from './figure-image.ts';
import { hasAllPictures, hasArticlePictures } from './has-pictures.ts';
import { socialSize } from './social-frame.ts';

/** The picture that social networks show for a page. */
export interface SocialPreview {
	/** With the host. */
	readonly address: string;
	readonly widthPx: number;
	readonly heightPx: number;
}

/**
 * The preview of an article, or of the site for any other page; undefined if the site has none.
 * @param article its address, without the host
 */
export function previewOf(article: string | undefined, ledger: Ledger): SocialPreview | undefined {
	if (!hasArticlePictures(ledger)) return undefined;
	const path = article === undefined ? pageIn(ledger, socialPicture) : `${article}social.png`;
	return { address: fullAddress(path, ledger), ...socialSize };
}

/** The preview of a figure; that of the site if figures have none. */
export function figurePreview(id: string, ledger: Ledger): SocialPreview | undefined {
	if (!hasAllPictures(ledger)) return previewOf(undefined, ledger);
	return {
		address: fullAddress(figurePicture(id, ledger), ledger),
		widthPx: Math.round(socialSize.widthPx * figureImageScale),
		heightPx: Math.round(socialSize.heightPx * figureImageScale),
	};
}
