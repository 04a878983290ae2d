import { createHash } from 'node:crypto';
import { transform } from 'lightningcss';
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
import interactiveCharts from '../styles/interactive-charts.css?raw';
import record from '../styles/record.css?raw';
import site from '../styles/site.css?raw';
import languages from '../styles/switch.css?raw';
import term from '../styles/term.css?raw';
import text from '../styles/text.css?raw';
import { colourCss } from '../charts/kit/colour.ts';
import type { Ledger } from '../ledger/ledger.ts';

/** The address of the print stylesheet. */
export const printStyles = printed;

/** The two fonts that a page in any language preloads. */
const fonts = [serif, sans] as const;
/** The additional fonts of a language. */
const ownFonts: Readonly<Record<LanguageCode, readonly string[]>> = {
	en: [],
	uk: [serifCyrillic, sansCyrillic],
};

/**
 * The fonts that a page in a language preloads. A Cyrillic page needs the Latin files for its
 * digits, so it preloads all four, and letters and digits appear together.
 */
export function fontFilesOf(language: LanguageCode): readonly string[] {
	return [...ownFonts[language], ...fonts];
}

/** The characters in the Cyrillic files. Latin letters come from the other files. */
const cyrillic = 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116';

interface Face {
	readonly family: string;
	readonly file: string;
	/** The lightest and heaviest weight in the file. */
	readonly weights: string;
	/** The characters that it is used for; all of them by default. */
	readonly range?: string;
}

function fontFace({ family, file, weights, range }: Face): string {
	return `@font-face {
	font-family: "${family}";
	src: url(${file}) format("woff2");
	font-weight: ${weights};
	font-display: optional; /* A font that comes late never moves the text. */
	${range === undefined ? '' : `unicode-range: ${range};`}
}`;
}

const serifFace = { family: 'Source Serif 4', weights: '400 600' } as const;
const sansFace = { family: 'Inter', weights: '400 600' } as const;
const faces = [fontFace({ ...serifFace, file: serif }), fontFace({ ...sansFace, file: sans })].join(
	'\n',
);
/** The additional font faces of a language. */
const ownFaces: Readonly<Record<LanguageCode, string>> = {
	en: '',
	uk: [
		fontFace({ ...serifFace, file: serifCyrillic, range: cyrillic }),
		fontFace({ ...sansFace, file: sansCyrillic, range: cyrillic }),
	].join('\n'),
};

export interface Stylesheet {
	readonly css: string;
	/** The Content-Security-Policy of a page with this stylesheet, which it allows by hash. */
	readonly policy: string;
	/** Whether the page has charts, and so loads the script of interactive charts. */
	readonly isRead: boolean;
}

/**
 * The stylesheets of pages in a language. Each page contains its own inline, which saves a round
 * trip.
 */
function stylesheetsOf(language: LanguageCode, colours: string) {
	const sheet = (...parts: readonly string[]) =>
		minified(faces, ownFaces[language], ...parts, languages);
	const drawing = `${chart}${colours}`;
	return {
		article: sheet(site, drawing, chain, citation, term, text, interactiveCharts),
		list: sheet(site, list),
		cite: sheet(site, cite),
		checks: sheet(site, checks),
		data: sheet(site, data),
		embed: sheet(site, drawing, embed),
		record: sheet(site, chain, record),
		/** For a record whose page has a chart. */
		drawn: sheet(site, drawing, chain, record, interactiveCharts),
		prose: sheet(site, citation, term, text, prose),
		method: sheet(site, drawing, record, method),
		search: sheet(site, finder),
		figures: sheet(site, record, finder),
	} as const;
}
/** The stylesheets made so far, by language and colours of subjects. */
const made = new Map<string, ReturnType<typeof stylesheetsOf>>();

export type PageStyles = keyof ReturnType<typeof stylesheetsOf>;

/** The CSS of the drawings of a site, for exports. */
export function drawingCss({ vocabulary }: Pick<Ledger, 'vocabulary'>): string {
	return `${site}${chart}${colourCss(vocabulary)}`;
}

/** What the stylesheet of a page depends on, besides its kind. */
interface StyledPage {
	readonly language: LanguageCode;
	readonly vocabulary: Ledger['vocabulary'];
}

/**
 * The stylesheet of a page, and its policy.
 * @param main the HTML of the page between its header and footer
 */
export function stylesheetOf(
	styles: PageStyles,
	main: string,
	{ language, vocabulary }: StyledPage,
): Stylesheet {
	const isRead =
		(styles === 'article' || styles === 'record') && main.includes('<figure class="chart');
	const colours = colourCss(vocabulary);
	const key = `${language} ${colours}`;
	const stylesheets = made.get(key) ?? stylesheetsOf(language, colours);
	made.set(key, stylesheets);
	const css = stylesheets[isRead && styles === 'record' ? 'drawn' : styles];
	return { css, policy: policyOf(css, allowances(styles, main, isRead)), isRead };
}

/** What the policy of a page allows. */
interface Allowances {
	/** Running the scripts of this site. */
	readonly script?: boolean;
	/** Fetching from this site. */
	readonly fetch?: boolean;
	/** Running Pagefind, which is WebAssembly in a worker. */
	readonly search?: boolean;
}

function allowances(styles: PageStyles, main: string, isRead: boolean): Allowances {
	if (styles === 'figures') return { script: true, fetch: true };
	if (styles === 'search') return { script: true, fetch: true, search: true };
	// A chart with variants links to them, and the script fetches them.
	return { script: isRead, fetch: isRead && main.includes(' rel="alternate"') };
}

function policyOf(css: string, { script, fetch, search }: Allowances): string {
	const sha256 = createHash('sha256').update(css).digest('base64');
	return [
		"default-src 'none'",
		`style-src 'self' 'sha256-${sha256}'`,
		"font-src 'self'",
		"img-src 'self'",
		"base-uri 'none'",
		// The form can be submitted before its script has loaded.
		`form-action ${search ? "'self'" : "'none'"}`,
		...(script ? [`script-src 'self'${search ? " 'wasm-unsafe-eval'" : ''}`] : []),
		...(search ? ["worker-src 'self'"] : []),
		...(fetch ? ["connect-src 'self'"] : []),
	].join(';');
}

function minified(...parts: readonly string[]): string {
	const code = Buffer.from(parts.join('\n'));
	return transform({ filename: 'site.css', code, minify: true }).code.toString();
}
