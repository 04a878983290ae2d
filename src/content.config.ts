import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { textLoader } from './astro/texts/text-loader.ts';

// Astro has the texts alone: the records were read, with their places, by src/ledger.
const texts = defineCollection({ loader: textLoader, schema: z.object({}) });

export const collections = { texts };
