import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';

declare const __CONTENT__: string;

// Astro renders the text alone: the records were read, with their places, by src/ledger.
const texts = defineCollection({
	loader: glob({
		base: __CONTENT__,
		pattern: ['{articles,pages}/**/*.{md,mdx}', '!**/_*'],
		generateId: ({ entry, data }) =>
			[
				...(typeof data['language'] === 'string' ? [data['language']] : []),
				(entry.split('/').at(-1) ?? entry).replace(/\.mdx?$/, ''),
			].join('/'),
		// Without it a plugin's failure in a .md file is only logged and an empty page is published (Astro 7.3).
		deferRender: true,
	}),
	schema: z.looseObject({}),
});

export const collections = { texts };
