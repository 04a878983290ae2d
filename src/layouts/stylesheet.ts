import { createHash } from 'node:crypto';
import { transform } from 'lightningcss';
import sans from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url';
import serif from '@fontsource-variable/source-serif-4/files/source-serif-4-latin-wght-normal.woff2?url';
import chart from '../styles/chart.css?raw';
import site from '../styles/site.css?raw';

/** The two fonts that a page loads first. `optional`: a font that comes late never moves the text. */
export const fonts = [serif, sans] as const;

const faces = [
	`@font-face{font-family:"Source Serif 4";src:url(${serif}) format("woff2");font-weight:200 900;font-display:optional}`,
	`@font-face{font-family:Inter;src:url(${sans}) format("woff2");font-weight:100 900;font-display:optional}`,
].join('');

/** The whole stylesheet, which every page carries inline: it is smaller than a round trip. */
export const css = Buffer.from(transform({ filename: 'site.css', code: Buffer.from(faces + site + chart), minify: true }).code).toString();

/** What a page may load: its own stylesheet, by hash, and fonts and images of this site. No script at all. */
export const contentSecurityPolicy = [
	"default-src 'none'",
	`style-src 'sha256-${createHash('sha256').update(css).digest('base64')}'`,
	"font-src 'self'",
	"img-src 'self'",
	"base-uri 'none'",
	"form-action 'none'",
].join(';');
