import type { Publication } from '../../ledger/link/unpublished.ts';
import type { SitePlace } from '../../workspace/site-place.ts';
import type { Owner } from '../build/output-owner.ts';
import type { SiteFonts } from '../fonts/site-fonts.ts';
import type { MadeText } from '../texts/text-cache.ts';

/** What a thread of a build gets when it starts. */
export interface ThreadSetting {
	readonly place: SitePlace;
	readonly publication: Publication;
	/** The files of the content as the build has read them. */
	readonly filesKey: string;
	/** The owners of the outputs that the build makes, in order. */
	readonly owners: readonly Owner[];
	/** Which of their texts are taken. */
	readonly texts: Int32Array;
}

/** A page, as Astro names it, and its route. */
export interface PageOfThread {
	readonly pathname: string;
	readonly route: string;
	/** From the root of the site: "ceasefire/index.html". */
	readonly file: string;
}

/** What a thread can begin with when it is known. */
export type ThreadTask =
	| { readonly kind: 'files'; readonly fonts: SiteFonts; readonly taken: Int32Array }
	| {
			readonly kind: 'pages';
			/** The address of the code of all pages. */
			readonly entry: string;
			/** The pages of each owner. */
			readonly pages: readonly (readonly PageOfThread[])[];
			readonly taken: Int32Array;
	  };

/** A page or a file that was written. */
export interface MadeOutput {
	/** From the root of the site, as people see it: "/ceasefire/" for a page. */
	readonly path: string;
	readonly milliseconds: number;
	/** From the root of the site: "ceasefire/index.html". */
	readonly file: string;
	readonly sha256: string;
}

/** What a thread has made of an owner, or that it could not: the build then makes it itself. */
export type ThreadAnswer = {
	/** The number of the owner. */
	readonly index: number;
} & (
	| { readonly kind: 'texts'; readonly made: MadeText | undefined }
	| { readonly kind: 'files' | 'pages'; readonly made: readonly MadeOutput[] | undefined }
);
