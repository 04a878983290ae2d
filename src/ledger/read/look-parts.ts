/** An image in the folder `public`. */
export interface Picture {
	/** Its path in that folder: "logo.svg". */
	readonly name: string;
	/** What its bytes are, whatever its name says; undefined if they are no image that is known. */
	readonly kind?: PictureKind;
	/** Its size in pixels, or in the units of its `viewBox`; undefined if it does not say. */
	readonly size?: { readonly width: number; readonly height: number };
	/** A small image as an address of its own, for pictures that contain it. */
	readonly data?: string;
}

/** The formats that are recognised, by the ending of their files. */
export const pictureKinds = ['svg', 'png', 'ico', 'jpg', 'gif', 'webp'] as const;
export type PictureKind = (typeof pictureKinds)[number];

/** An installed font package of Fontsource, as its `metadata.json` describes it. */
export interface FontPackage {
	/** "@fontsource-variable/inter" */
	readonly name: string;
	/** How its files begin: "inter". */
	readonly id: string;
	/** The name that readers know: "Inter". */
	readonly family: string;
	/** The sets of characters that it has files for: "latin", "cyrillic". */
	readonly subsets: readonly string[];
	/** Its weights; of a variable font the steps between its lightest and its heaviest. */
	readonly weights: readonly number[];
	readonly isVariable: boolean;
	/** "serif", "sans-serif", "monospace" and others. */
	readonly category: string;
}
