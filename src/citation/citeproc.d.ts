/** The part of citeproc-js that is used: https://citeproc-js.readthedocs.io */
declare module 'citeproc' {
	interface System {
		retrieveItem(id: string): object | undefined;
		retrieveLocale(language: string): string;
		/** Called with each variable as it is printed. */
		variableWrapper?(
			parameters: {
				readonly variableNames: readonly string[];
				readonly context: string;
				readonly itemData: { readonly URL?: string; readonly language?: string };
			},
			before: string,
			text: string,
			after: string,
		): string;
	}
	interface CitationItem {
		readonly id: string;
		readonly locator?: string;
		readonly label?: string;
		readonly suffix?: string;
		readonly 'suppress-author'?: boolean;
	}
	class Engine {
		constructor(system: System, style: string, language: string, forceLanguage?: boolean);
		readonly opt: { readonly development_extensions: { wrap_url_and_doi: boolean } };
		readonly citation: {
			readonly opt: {
				readonly layout_prefix: string;
				readonly layout_suffix: string;
				readonly layout_delimiter: string;
			};
		};
		updateItems(ids: readonly string[]): void;
		/** False if the style has no bibliography. */
		makeBibliography():
			| [{ readonly entry_ids: readonly (readonly string[])[] }, readonly string[]]
			| false;
		makeCitationCluster(items: readonly CitationItem[]): string;
	}
	const citeproc: {
		readonly Engine: typeof Engine;
		readonly Output: {
			readonly Formatters: {
				/** What a style with `text-case="title"` makes of an English title. */
				title(engine: Engine, text: string): string;
			};
		};
	};
	export default citeproc;
}
