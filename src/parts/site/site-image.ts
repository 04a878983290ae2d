import type { Ledger } from '../../ledger/ledger.ts';
import { publicFile } from '../../ledger/link/page-address.ts';

/** The logo of a site, as the head of a page shows it. */
export interface Logo {
	readonly href: string;
	/** Its size, from which a page knows its form before it is loaded. */
	readonly width: number;
	readonly height: number;
	/** Whether it has the title of the site in it. */
	readonly hasTitle: boolean;
}

/** The logo of a site; undefined if it has none. */
export function logoOf(ledger: Pick<Ledger, 'site' | 'pictures'>): Logo | undefined {
	const { logo, titleInLogo = false } = ledger.site.look ?? {};
	const size = logo === undefined ? undefined : ledger.pictures.get(logo)?.size;
	if (logo === undefined || size === undefined) return undefined;
	return { href: publicFile(logo, ledger), ...size, hasTitle: titleInLogo };
}

const types: Readonly<Record<string, string>> = {
	svg: 'image/svg+xml',
	png: 'image/png',
	ico: 'image/x-icon',
};

/** The icon of a site: the file that it names, or `favicon.svg`. */
export function iconOf({ site }: Pick<Ledger, 'site'>): {
	readonly href: string;
	readonly type: string | undefined;
} {
	const name = site.look?.favicon ?? 'favicon.svg';
	return {
		href: publicFile(name, { site }),
		type: types[name.split('.').at(-1)?.toLowerCase() ?? ''],
	};
}
