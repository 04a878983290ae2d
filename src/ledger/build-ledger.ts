import type { Vocabulary } from '../record/vocabulary.ts';
import { assemble } from './assemble.ts';
import { type ContentFile, isWords } from './read/content-file.ts';
import { emptyVocabulary, vocabularyIn } from './read/file-reading.ts';
import type { Ledger } from './ledger.ts';
import { readFileWith, readFile } from './read/read-file.ts';
import { ownKinds } from './text/drawing-kinds.ts';

/**
 * Reads all of a site's content in this process. Nothing is thrown: what is wrong stands in
 * `findings`, and what can be read is read.
 * @param kinds what texts can ask to be drawn; the kinds of Caveat itself if left out
 */
export function buildLedger(files: readonly ContentFile[], kinds = ownKinds): Ledger {
	const read = readFileWith(kinds);
	const words = readVocabulary(files);
	return assemble(
		files.map((file) => read(file.path, file.read(), words)),
		files,
		kinds,
	);
}

/**
 * The words of the site, which are needed to read its articles; none where the file is missing or
 * has errors.
 */
export function readVocabulary(files: readonly ContentFile[]): Vocabulary {
	return vocabularyIn(
		files
			.filter(({ path }) => isWords(path))
			.map((file) => readFile(file.path, file.read(), emptyVocabulary)),
	);
}
