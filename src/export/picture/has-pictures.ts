import type { Ledger } from '../../ledger/ledger.ts';

type Asked = Pick<Ledger, 'site'>;

/** Whether each chart and each figure has a picture (`pictures` in `site.yaml`). */
export function hasAllPictures({ site: { pictures = 'all' } }: Asked): boolean {
	return pictures === 'all';
}

/** Whether each article has a picture for social networks (`pictures` in `site.yaml`). */
export function hasArticlePictures({ site: { pictures = 'all' } }: Asked): boolean {
	return pictures !== 'none';
}
