import { mkdirSync, writeFileSync } from 'node:fs';
import { toHtml } from 'hast-util-to-html';
import { fileURLToPath } from 'node:url';
import { samplePictures } from '../../tests/charts/samples.ts';
import { writeGallery } from './gallery.ts';
import { helpOption, runCommand } from './options.ts';

/** `npm run pictures`. @returns the exit code */
export function picturesCommand(args: readonly string[]): Promise<number> {
	return runCommand(
		{
			name: 'pictures',
			does: 'Draws the reference pictures and the gallery of the charts again. Look at each picture before you commit it.',
			options: helpOption,
			readMore: 'docs/charts/README.md',
			read: () => undefined,
			run: writePictures,
		},
		args,
	);
}

async function writePictures(): Promise<number> {
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
