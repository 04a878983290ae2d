import { createHash } from 'node:crypto';
import { transform } from 'lightningcss';
import sans from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import serif from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url';
import chain from '../styles/chain.css?raw';
import chart from '../styles/chart.css?raw';
import checks from '../styles/checks.css?raw';
import list from '../styles/list.css?raw';
import site from '../styles/site.css?raw';

/** The two fonts that a page loads first. `optional`: a font that comes late never moves the text. */
export const fonts = [serif, sans] as const;

const faces = [
	`@font-face{font-family:"Source Serif 4";src:url(${serif}) format("woff2");font-weight:200 900;font-display:optional}`,
	`@font-face{font-family:Inter;src:url(${sans}) format("woff2");font-weight:100 900;font-display:optional}`,
].join('');

export interface Stylesheet {
	readonly css: string;
	/** What a page with this stylesheet may load: the stylesheet itself, by hash, and fonts and images of this site. No script at all. */
	readonly policy: string;
}

/** The whole stylesheet of each kind of page, which it carries inline: that is smaller than a round trip. */
export const stylesheets = { article: stylesheet(site, chart, chain), list: stylesheet(site, list), checks: stylesheet(site, checks) } as const;

function stylesheet(...parts: readonly string[]): Stylesheet {
	const css = Buffer.from(transform({ filename: 'site.css', code: Buffer.from(faces + parts.join('')), minify: true }).code).toString();
	const policy = [
		"default-src 'none'",
		`style-src 'sha256-${createHash('sha256').update(css).digest('base64')}'`,
		"font-src 'self'",
		"img-src 'self'",
		"base-uri 'none'",
		"form-action 'none'",
	].join(';');
	return { css, policy };
}
