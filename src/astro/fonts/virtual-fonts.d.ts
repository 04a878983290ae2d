/** The fonts of the site, each file with its address: `fontModule` in site-fonts.ts. */
declare module 'virtual:caveat/fonts' {
	export const fonts: readonly import('./site-fonts.ts').SiteFont[];
}
