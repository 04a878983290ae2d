// Measures what pages of the last build weigh: the page itself, and with it the scripts and fonts that
// it names. Build first: npm run build.
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';

const dist = process.argv[2] ?? fileURLToPath(new URL('../dist', import.meta.url));
const bySize = globSync('*/index.html', { cwd: dist }).toSorted(
	(a, b) => statSync(join(dist, b)).size - statSync(join(dist, a)).size,
);
const [longest = ''] = bySize;
const [figure = ''] = globSync('figures/*/index.html', { cwd: dist });

/** Fonts and images are compressed already. */
const isText = (path: string) => /\.(?:html|js|css|svg)$/.test(path);
const kB = (bytes: number) => (bytes / 1000).toFixed(1);

/** Files of the site that a browser loads with a page: scripts, and fonts of the characters that every page has. */
function filesOf(html: string): readonly string[] {
	const scripts = [...html.matchAll(/<script[^>]* src="?([^">\s]+)/g)].map(([, src = '']) => src);
	const fonts = [...html.matchAll(/url\(["']?([^"')]*-latin-[^"')]*\.woff2)/g)].map(
		([, url = '']) => url,
	);
	return [...new Set([...scripts, ...fonts])]
		.map((address) => address.replace(/^.*\/(?=_astro\/)/, ''))
		.filter((path) => path.startsWith('_astro/'));
}

console.log('| page | HTML, kB | gzip | brotli | with scripts and fonts, gzip | files |');
console.log('|---|--:|--:|--:|--:|--:|');
for (const path of new Set([
	'index.html',
	longest,
	figure,
	'figures/index.html',
	'search/index.html',
])) {
	const html = readFileSync(join(dist, path));
	const files = filesOf(html.toString());
	const rest = files.map((file) => {
		const bytes = readFileSync(join(dist, file));
		return isText(file) ? gzipSync(bytes, { level: 6 }).length : bytes.length;
	});
	const gzip = gzipSync(html, { level: 6 }).length;
	const all = rest.reduce((sum, size) => sum + size, gzip);
	console.log(
		`| ${path.replace(/index\.html$/, '') || 'first page'} | ${kB(html.length)} | ${kB(gzip)} | ${kB(brotliCompressSync(html).length)} | ${kB(all)} | ${files.length + 1} |`,
	);
}
