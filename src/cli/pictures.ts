import { mkdirSync, writeFileSync } from 'node:fs';
import { toHtml } from 'hast-util-to-html';
import { fileURLToPath } from 'node:url';
import { samplePictures } from '../../tests/charts/samples.ts';
import { writeGallery } from './gallery.ts';

/** Writes the kept pictures of the charts anew. Look at each before it is committed. */
export async function main(): Promise<number> {
	const folder = new URL('../../tests/charts/pictures/', import.meta.url);
	mkdirSync(folder, { recursive: true });
	for (const [name, svg] of samplePictures())
		writeFileSync(new URL(`${name}.svg`, folder), `${toHtml(svg, { space: 'svg' })}\n`);
	writeGallery(
		fileURLToPath(new URL('../../content', import.meta.url)),
		new URL('../../docs/charts/', import.meta.url),
	);
	console.log('Wrote tests/charts/pictures/ and docs/charts/gallery.md.');
	return 0;
}
