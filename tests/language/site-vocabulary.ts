import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { localeOf } from '../../src/language/languages.ts';
import { translatedWords } from '../../src/record/translated-words.ts';
import { vocabulary as schema, type Vocabulary } from '../../src/record/vocabulary.ts';

const read = (name: string): unknown =>
	parse(readFileSync(new URL(`../../content/${name}`, import.meta.url), 'utf8'));

/** The vocabulary that the site itself is written with. */
export const siteVocabulary: Vocabulary = schema.parse(read('vocabulary.yaml'));

/** The same with its Ukrainian words. */
export const ukrainian = localeOf('uk', {
	...siteVocabulary,
	translations: { uk: translatedWords.parse(read('vocabulary.uk.yaml')) },
});
