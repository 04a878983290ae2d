/** What is used of subset-font: https://github.com/papandreou/subset-font */
declare module 'subset-font' {
	interface Options {
		readonly targetFormat: 'woff2' | 'truetype';
		/** The part of each axis that a variable font keeps, or its one value. */
		readonly variationAxes?: Readonly<
			Record<string, number | { readonly min: number; readonly max: number }>
		>;
		/** Tags of the OpenType features that stay. */
		readonly keepFeatures?: readonly string[];
		/** Tags of the tables that go. */
		readonly dropTables?: readonly string[];
	}
	/** @returns the font with the characters of `text` alone */
	export default function subsetFont(
		font: Uint8Array,
		text: string,
		options: Options,
	): Promise<Uint8Array>;
}
