import { createHash } from 'node:crypto';
import { type Selector, transform } from 'lightningcss';
import sans from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import sansCyrillic from '@fontsource-variable/inter/files/inter-cyrillic-wght-normal.woff2?url';
import serifCyrillic from '@fontsource-variable/source-serif-4/files/source-serif-4-cyrillic-wght-normal.woff2?url';
import serif from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url';
import type { LanguageCode } from '../record/language.ts';
import chain from '../styles/chain.css?raw';
import chart from '../styles/chart.css?raw';
import cite from '../styles/cite.css?raw';
import citation from '../styles/citation.css?raw';
import checks from '../styles/checks.css?raw';
import data from '../styles/data.css?raw';
import embed from '../styles/embed.css?raw';
import finder from '../styles/finder.css?raw';
import list from '../styles/list.css?raw';
import method from '../styles/method.css?raw';
import printed from '../styles/print.css?url&no-inline';
import prose from '../styles/prose.css?raw';
import reader from '../styles/reader.css?raw';
import record from '../styles/record.css?raw';
import site from '../styles/site.css?raw';
import languages from '../styles/switch.css?raw';
import term from '../styles/term.css?raw';

/** The address of what holds on paper. */
export const printStyles = printed;

/** The two fonts that a page loads first. `optional`: a font that comes late never moves the text. */
export const fonts = [serif, sans] as const;
/** Those of a language beside these. */
const ownFonts: Readonly<Record<LanguageCode, readonly string[]>> = {
	en: [],
	uk: [serifCyrillic, sansCyrillic],
};

/** The fonts that a page in a language loads first. Cyrillic pages need the Latin files for their digits, and are told of all four: letters and digits come together or not at all. */
export function fontsOf(language: LanguageCode): readonly string[] {
	return [...ownFonts[language], ...fonts];
}

/** What the Cyrillic files hold; a Latin letter comes from the others. */
const range = 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116';
const cyrillicFaces = [
	`@font-face{font-family:"Source Serif 4";src:url(${serifCyrillic});font-weight:200 900;font-display:optional;unicode-range:${range}}`,
	`@font-face{font-family:Inter;src:url(${sansCyrillic});font-weight:100 900;font-display:optional;unicode-range:${range}}`,
].join('');

const faces = [
	`@font-face{font-family:"Source Serif 4";src:url(${serif});font-weight:200 900;font-display:optional}`,
	`@font-face{font-family:Inter;src:url(${sans});font-weight:100 900;font-display:optional}`,
].join('');

export interface Stylesheet {
	readonly css: string;
	/** What a page with this stylesheet may load: the stylesheet itself, by hash, fonts and images of this site, and the reader's script where it has one. */
	readonly policy: string;
	/** Whether it has charts, and so the reader's script. */
	readonly isRead: boolean;
}

/** The stylesheets of pages that are no articles. A page carries its own inline: that is smaller than a round trip. @param faces the fonts of its language, beside those of all */
const stylesheetsOf = (...faces: readonly string[]) => {
	const sheet = (...parts: readonly string[]) => stylesheet(...faces, ...parts, languages);
	return {
		list: sheet(site, list),
		cite: sheet(site, cite),
		checks: sheet(site, checks),
		data: sheet(site, data),
		embed: sheet(site, chart, embed),
		record: sheet(site, chain, record),
		prose: sheet(site, citation, term, prose),
		method: sheet(site, chart, record, method),
		search: finding(sheet(site, finder), 'wasm'),
		figures: finding(sheet(site, record, finder)),
		/** Of a record that a page draws. */
		drawn: withScript(sheet(site, chart, chain, record, reader), { isRead: true, fetches: false }),
	} as const;
};
const ownFaces: Readonly<Record<LanguageCode, readonly string[]>> = { en: [], uk: [cyrillicFaces] };
const stylesheets: Readonly<Record<LanguageCode, ReturnType<typeof stylesheetsOf>>> = {
	en: stylesheetsOf(...ownFaces.en),
	uk: stylesheetsOf(...ownFaces.uk),
};

export type PageStyles = keyof ReturnType<typeof stylesheetsOf> | 'article';

/** What the classes of a drawing mean, for drawings that leave the site. */
export const drawingCss = site + chart;

/** Those of articles, by the classes that their text has. */
const ofArticles = new Map<string, Stylesheet>();

/**
 * The whole stylesheet of a page, and its policy. Of the styles of drawings an article has those that its own use.
 * @param main the HTML of the page between its head and its foot, and what a reader may put into it
 */
export function stylesheetOf(
	styles: PageStyles,
	main: string,
	language: LanguageCode = 'en',
): Stylesheet {
	if (styles !== 'article')
		return stylesheets[language][
			styles === 'record' && main.includes('<figure class="chart') ? 'drawn' : styles
		];
	const used = new Set(
		[...main.matchAll(/ class="([^"]*)"/g)].flatMap(([, names = '']) => names.split(/\s+/)),
	);
	const tags = new Set(
		[...main.matchAll(/<([a-z][a-z0-9]*)/gi)].map(([, tag = '']) => tag.toLowerCase()),
	);
	const isRead = used.has('chart');
	const fetches = main.includes(' rel="alternate"');
	const key = [language, fetches, ...[...used].sort(), '', ...[...tags].sort()].join(' ');
	const known =
		ofArticles.get(key) ??
		withScript(
			stylesheet(
				...ownFaces[language],
				usedOf(site + chart + chain + citation + term, {
					classes: [...used, ...ofFrame.classes],
					tags: [...tags, ...ofFrame.tags],
				}),
				...(isRead ? [reader] : []),
			),
			{ isRead, fetches },
		);
	ofArticles.set(key, known);
	return known;
}

/** A page with charts may load the script of this site; one whose charts can be drawn otherwise may also fetch these drawings. */
function withScript(
	{ css, policy }: Stylesheet,
	{ isRead, fetches }: { readonly isRead: boolean; readonly fetches: boolean },
): Stylesheet {
	return {
		css,
		policy: [
			policy,
			...(isRead ? ["script-src 'self'"] : []),
			...(fetches ? ["connect-src 'self'"] : []),
		].join(';'),
		isRead,
	};
}

/** A page that finds things fetches what it finds. Pagefind is WebAssembly, which may run in a worker, and its form may be sent before the script is there. */
function finding({ css, policy }: Stylesheet, engine?: 'wasm'): Stylesheet {
	const own =
		engine === undefined ? policy : policy.replace("form-action 'none'", "form-action 'self'");
	return {
		css,
		policy: [
			own,
			engine === undefined
				? "script-src 'self'"
				: "script-src 'self' 'wasm-unsafe-eval';worker-src 'self'",
			"connect-src 'self'",
		].join(';'),
		isRead: false,
	};
}

/** What stands around the text of every page. */
const ofFrame = {
	classes: ['skip', 'mast', 'brand', 'foot'],
	tags: ['html', 'body', 'header', 'main', 'footer', 'nav', 'a', 'p'],
} as const;

/** The rules whose classes and elements are all among those given. */
function usedOf(
	css: string,
	given: { readonly classes: readonly string[]; readonly tags: readonly string[] },
): string {
	const [classes, tags] = [new Set(given.classes), new Set(given.tags)];
	const fits = (selector: Selector): boolean =>
		selector.every((part) => {
			if (part.type === 'class') return classes.has(part.name);
			if (part.type === 'type') return tags.has(part.name);
			return part.type !== 'pseudo-class' || part.kind !== 'is' || part.selectors.some(fits);
		});
	const visitor = {
		Rule: {
			style: ({ value }: { readonly value: { readonly selectors: Selector[] } }) =>
				value.selectors.some(fits) ? undefined : [],
		},
	};
	const kept = Buffer.from(
		transform({ filename: 'drawings.css', code: Buffer.from(css), visitor }).code,
	).toString();
	// A grey that no rule takes up is left out: its digits do not compress.
	return kept.replace(/--g\d:\s*light-dark\([^)]*\);/g, (grey) =>
		kept.includes(`var(${grey.slice(0, 4)})`) ? grey : '',
	);
}

function stylesheet(...parts: readonly string[]): Stylesheet {
	const css = Buffer.from(
		transform({ filename: 'site.css', code: Buffer.from(faces + parts.join('')), minify: true })
			.code,
	).toString();
	const policy = [
		"default-src 'none'",
		`style-src 'self' 'sha256-${createHash('sha256').update(css).digest('base64')}'`,
		"font-src 'self'",
		"img-src 'self'",
		"base-uri 'none'",
		"form-action 'none'",
	].join(';');
	return { css, policy, isRead: false };
}
