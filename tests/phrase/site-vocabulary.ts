import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { vocabulary as schema, type Vocabulary } from '../../src/record/vocabulary.ts';

/** The vocabulary that the site itself is written with. */
export const siteVocabulary: Vocabulary = schema.parse(parse(readFileSync(new URL('../../content/vocabulary.yaml', import.meta.url), 'utf8')));
