import { createHash } from 'node:crypto';
import { transform } from 'lightningcss';
import type { FontFile, FontRole, SiteFont } from '../astro/fonts/site-fonts.ts';
import { pageFonts } from '../astro/site-drawing.ts';
import type { LanguageCode } from '../record/language.ts';
import { themeCss, themeOf } from '../record/theme.ts';
import chain from '../styles/chain.css?raw';
import callOut from '../styles/call-out.css?raw';
import change from '../styles/change.css?raw';
import chart from '../styles/chart.css?raw';
import claims from '../styles/claims.css?raw';
import cite from '../styles/cite.css?raw';
import choices from '../styles/choices.css?raw';
import citation from '../styles/citation.css?raw';
import checks from '../styles/checks.css?raw';
import data from '../styles/data.css?raw';
import embed from '../styles/embed.css?raw';
import finder from '../styles/finder.css?raw';
import list from '../styles/list.css?raw';
import listPages from '../styles/list-pages.css?raw';
import lookStyles from '../styles/look.css?raw';
import method from '../styles/method.css?raw';
import printed from '../styles/print.css?url&no-inline';
import prose from '../styles/prose.css?raw';
import home from '../styles/home.css?raw';
import image from '../styles/image.css?raw';
import interactiveCharts from '../styles/interactive-charts.css?raw';
import record from '../styles/record.css?raw';
import records from '../styles/records.css?raw';
import script from '../browser/theme/theme.mjs?raw';
import site from '../styles/site.css?raw';
import languages from '../styles/switch.css?raw';
import term from '../styles/term.css?raw';
import text from '../styles/text.css?raw';
import timeline from '../styles/timeline.css?raw';
import { colourCss } from '../charts/kit/colour.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { oncePerLedger } from '../ledger/once-per-ledger.ts';

/** The address of the print stylesheet. */
export const printStyles = printed;

/**
 * The script in the head of each page, without its comments and line breaks: each statement has its
 * semicolon.
 */
export const themeScript = script.replaceAll(/^\s*\/\/.*\n/gm, '').replaceAll(/\n\s*/g, '');

/** The script in the head as a source of scripts in a policy. */
const themeScriptSource = `'sha256-${sha256(themeScript)}'`;

/** The sets of characters that a page in a language needs besides the Latin ones. */
const otherSubsets: Readonly<Record<LanguageCode, readonly string[]>> = {
	en: [],
	uk: ['cyrillic'],
};

/**
 * The files of a font that a page in a language needs, Latin ones first. Usually the file of other
 * letters has the Latin characters, too; if it has not, the page needs both for its digits.
 */
function filesFor(language: LanguageCode, { files }: SiteFont): readonly FontFile[] {
	const of = (subsets: readonly string[]) => files.filter(({ subset }) => subsets.includes(subset));
	const others = of(otherSubsets[language]);
	const isWhole = others.length > 0 && others.every(({ range }) => range === undefined);
	return isWhole ? others : [...of(['latin']), ...others];
}

/**
 * The addresses of the fonts that a page in a language preloads: all, so that letters and digits
 * appear together.
 * @param role of the fonts; both by default
 */
export function fontFilesOf(language: LanguageCode, role?: FontRole): readonly string[] {
	const files = pageFonts()
		.fonts.filter((font) => role === undefined || font.role === role)
		.flatMap((font) => filesFor(language, font).map(({ file }) => file));
	return [...new Set(files)];
}

function fontFace({ family, scale }: SiteFont, { file, weights, range }: FontFile): string {
	return `@font-face {
	font-family: "${family}";
	src: url(${file}) format("woff2");
	font-weight: ${weights};
	font-display: optional; /* A font that comes late never moves the text. */
	${scale === 1 ? '' : `size-adjust: ${Math.round(scale * 100)}%;`}
	${range === undefined ? '' : `unicode-range: ${range};`}
}`;
}

/** The faces of the fonts that a page in a language needs. */
function facesOf(language: LanguageCode): string {
	return pageFonts()
		.fonts.flatMap((font) => filesFor(language, font).map((file) => fontFace(font, file)))
		.join('\n');
}

const properties = { text: '--serif', interface: '--sans' } as const;
/** The fallbacks of fonts, and the properties by which the stylesheets name them. */
function fontCss(fonts: readonly SiteFont[]): string {
	return [
		...new Set(fonts.map(({ fallback }) => fallback.css)),
		...fonts.map(
			({ role, family, fallback }) =>
				`:root { ${properties[role]}: ${[family, ...fallback.families].map((name) => `"${name}"`).join(', ')}, ${role === 'text' ? 'serif' : 'system-ui, sans-serif'}; }`,
		),
	].join('\n');
}

export interface Stylesheet {
	readonly css: string;
	/** The Content-Security-Policy of a page with this stylesheet, which it allows by hash. */
	readonly policy: string;
	/** Whether the page has charts, and so loads the script of interactive charts. */
	readonly isRead: boolean;
}

/** The styles of what few articles have, by its class. */
const rare: Readonly<Record<string, string>> = {
	claims,
	records,
	timeline,
	choices,
	image,
	cited: citation,
	'call-out': callOut,
};

const rareClass = new RegExp(`[" ](${Object.keys(rare).join('|')})(?=[" ])`, 'g');

/** The classes of `rare` that a page has. */
function rareIn(main: string): readonly string[] {
	// Most pages have none of these words between spaces or quotes.
	const named = new Set(Array.from(main.matchAll(rareClass), ([, name = '']) => name));
	return Object.keys(rare).filter(
		(name) => named.has(name) && new RegExp(`<\\w[^>]* class="(?:[^"]* )?${name}[" ]`).test(main),
	);
}

/**
 * The stylesheets of pages in a language. Each page contains its own inline, which saves a round
 * trip.
 * @param has the classes of `rare` that the page has
 */
function stylesheetsOf(language: LanguageCode, look: Look, has: readonly string[]) {
	const sheet =
		(...parts: readonly string[]) =>
		() =>
			minified(
				facesOf(language),
				fontCss(pageFonts().fonts),
				look.theme,
				...parts,
				lookStyles,
				languages,
			);
	const drawing = `${chart}${look.colours}`;
	const others = has.map((name) => rare[name] ?? '').join('\n');
	return {
		article: sheet(site, drawing, others, chain, term, text, interactiveCharts),
		list: sheet(site, list, listPages),
		home: sheet(site, list, drawing, others, chain, change, home),
		cite: sheet(site, cite),
		checks: sheet(site, checks, listPages),
		data: sheet(site, data),
		embed: sheet(site, drawing, records, choices, embed),
		record: sheet(site, chain, record, change, listPages),
		/** For a record whose page has a chart. */
		drawn: sheet(site, drawing, chain, record, change, interactiveCharts),
		prose: sheet(site, citation, callOut, image, term, text, prose),
		method: sheet(site, drawing, record, method),
		search: sheet(site, finder),
		figures: sheet(site, record, listPages, finder),
	} as const;
}

export type PageStyles = Exclude<keyof ReturnType<typeof stylesheetsOf>, 'drawn'>;

/** The CSS of one site: its theme, and the colours of its subjects. */
interface Look {
	readonly theme: string;
	readonly colours: string;
}

const lookOf = oncePerLedger(
	({ site: { look }, vocabulary }): Look => ({
		theme: withLightColours(themeCss(themeOf(look?.colours))),
		colours: withLightColours(colourCss(vocabulary)),
	}),
);

/** Adds the light colours alone, for browsers that do not know `light-dark()`. */
function withLightColours(css: string): string {
	const light = css
		.replaceAll(/light-dark\((#\w+), #\w+\)/g, '$1')
		.replace('color-scheme: light dark', 'color-scheme: light');
	return `${css}\n@supports not (color: light-dark(#000, #fff)) {\n${light}}\n`;
}

/** A stylesheet and its hash in a policy. */
interface Sheet {
	readonly css: string;
	readonly sha256: string;
}

/** The stylesheets made so far, by what they were made of. */
const made = new Map<string, Sheet>();

/** The stylesheets of one ledger, by the shorter key that is enough for it. */
const madeFor = oncePerLedger(() => new Map<string, Sheet>());

/** The stylesheet of a kind of page, made once for each language and look, and for what it has. */
function sheetOf(
	styles: keyof ReturnType<typeof stylesheetsOf>,
	{ language, ledger }: { readonly language: LanguageCode; readonly ledger: Ledger },
	has: readonly string[],
): Sheet {
	const short = [styles, language, ...has].join(' ');
	const known = madeFor(ledger).get(short);
	if (known !== undefined) return known;
	const look = lookOf(ledger);
	const key = `${short} ${look.theme} ${look.colours} ${facesOf(language)}`;
	const sheet = made.get(key) ?? hashed(stylesheetsOf(language, look, has)[styles]());
	made.set(key, sheet);
	madeFor(ledger).set(short, sheet);
	return sheet;
}

function hashed(css: string): Sheet {
	return { css, sha256: sha256(css) };
}

/**
 * The stylesheet of a page, and its policy.
 * @param main the HTML of the page between its header and footer
 */
export function stylesheetOf(
	styles: PageStyles,
	main: string,
	place: { readonly language: LanguageCode; readonly ledger: Ledger },
): Stylesheet {
	const isRead =
		(styles === 'article' || styles === 'record') && main.includes('<figure class="chart');
	const sheet = sheetOf(isRead && styles === 'record' ? 'drawn' : styles, place, rareIn(main));
	return { css: sheet.css, policy: policyOf(sheet, allowances(styles, isRead)), isRead };
}

/** What the policy of a page allows. */
interface Allowances {
	/** Whether the page is an embed, which has no choice of colours. */
	readonly isEmbed?: boolean;
	/** Running the scripts of this site. */
	readonly script?: boolean;
	/** Running Pagefind, which is WebAssembly in a worker. */
	readonly search?: boolean;
}

function allowances(styles: PageStyles, isRead: boolean): Allowances {
	if (styles === 'figures') return { script: true };
	if (styles === 'search') return { script: true, search: true };
	return { isEmbed: styles === 'embed', script: isRead };
}

function policyOf(sheet: Sheet, { isEmbed, script, search }: Allowances): string {
	const sources = [
		...(script ? ["'self'"] : []),
		...(isEmbed ? [] : [themeScriptSource]),
		...(search ? ["'wasm-unsafe-eval'"] : []),
	];
	return [
		"default-src 'none'",
		`style-src 'self' 'sha256-${sheet.sha256}'`,
		"font-src 'self'",
		"img-src 'self'",
		"base-uri 'none'",
		// The form can be submitted before its script has loaded.
		`form-action ${search ? "'self'" : "'none'"}`,
		...(sources.length === 0 ? [] : [`script-src ${sources.join(' ')}`]),
		...(search ? ["worker-src 'self'"] : []),
		// Charts and lists fetch more of themselves, and Lighthouse robots.txt.
		...(isEmbed ? [] : ["connect-src 'self'"]),
	].join(';');
}

function sha256(text: string): string {
	return createHash('sha256').update(text).digest('base64');
}

function minified(...parts: readonly string[]): string {
	const code = Buffer.from(parts.join('\n'));
	return transform({ filename: 'site.css', code, minify: true }).code.toString();
}
