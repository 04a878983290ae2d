import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, join } from 'node:path';
import { pid } from 'node:process';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';
import { listContent } from '../ledger/read/content-file.ts';

const require = createRequire(import.meta.url);
const { version }: { readonly version: string } = JSON.parse(
	readFileSync(require.resolve('subset-font/package.json'), 'utf8'),
);

/** What every site may print: ASCII, the signs of the interface, and the letters of its languages. */
const basics = [
	...Array.from({ length: 0x7f - 0x20 }, (_, index) => String.fromCodePoint(0x20 + index)),
	...'\u00A0\u2060£«·»×–—‘’“”„…‹›€₴№−≈≤≥■○●←→',
	...'АБВГҐДЕЄЁЖЗИІЇЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгґдеєёжзиіїйклмнопрстуфхцчшщъыьэюя',
].join('');

const options = {
	targetFormat: 'woff2',
	// The weights that the stylesheets ask for.
	variationAxes: { wght: { min: 400, max: 600 } },
	// Without the alternate forms of letters, which no stylesheet asks for.
	keepFeatures: ['kern', 'liga', 'tnum'],
} as const;

/**
 * Serves the fonts with the characters that the site uses and no others: a third of their size.
 * Widths and kerning stay. A character that content gains while the server runs is in the font after a restart.
 * @param content the folder of the content
 * @param cacheFolder where the smaller files are kept by what they are made from
 */
export function subsetFonts(content: string, cacheFolder: string): Plugin {
	const files = new Map<string, Promise<string>>();
	let characters: string | undefined;
	return {
		name: 'caveat:subset-fonts',
		enforce: 'pre',
		async resolveId(source) {
			const font = /^(@fontsource-variable\/.+\.woff2)\?url$/.exec(source)?.[1];
			if (font === undefined) return undefined;
			characters ??= charactersOf(content);
			const file = files.get(font) ?? subsetFile(font, characters, join(cacheFolder, 'fonts'));
			files.set(font, file);
			return `${await file}?url`;
		},
	};
}

/** Every character of the content and of the basics, once and in order. */
function charactersOf(content: string): string {
	const texts = listContent(content).map(({ read }) => Buffer.from(read()).toString());
	return [...new Set([basics, ...texts].flatMap((text) => [...text]))].sort().join('');
}

async function subsetFile(font: string, characters: string, folder: string): Promise<string> {
	const bytes = readFileSync(require.resolve(font));
	const key = createHash('sha256')
		.update(JSON.stringify([version, options, characters]))
		.update(bytes)
		.digest('hex')
		.slice(0, 12);
	const file = join(folder, key, basename(font));
	if (existsSync(file)) return file;
	const subset = await subsetFont(bytes, characters, options);
	mkdirSync(join(folder, key), { recursive: true });
	// Two builds may write the same file: each sees a whole one.
	writeFileSync(`${file}.${pid}`, subset);
	renameSync(`${file}.${pid}`, file);
	return file;
}
