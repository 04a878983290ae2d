import type { Vocabulary } from '../record/vocabulary.ts';
import { assemble } from './assemble.ts';
import { type ContentFile, isFollowed, isWords } from './read/content-file.ts';
import { emptyVocabulary, vocabularyIn } from './read/file-reading.ts';
import type { Ledger } from './ledger.ts';
import type { Publication } from './link/unpublished.ts';
import { readFileWith, readFile } from './read/read-file.ts';
import { ownKinds } from './text/drawing-kinds.ts';

/**
 * Reads all content of a site in this process. It never throws: errors are in `findings`, and
 * everything readable is read.
 * @param kinds the drawings that texts can request; Caveat's own by default
 */
export function buildLedger(
	files: readonly ContentFile[],
	kinds = ownKinds,
	publication: Publication = {},
): Ledger {
	const read = readFileWith(kinds);
	const words = readVocabulary(files);
	return assemble(
		files.filter(isFollowed).map((file) => read(file.path, file.read(), words)),
		files,
		{ kinds, ...publication },
	);
}

/**
 * The vocabulary of the site, which is needed to read its articles; empty if the file is missing or
 * has errors.
 */
export function readVocabulary(files: readonly ContentFile[]): Vocabulary {
	return vocabularyIn(
		files
			.filter(({ path }) => isWords(path))
			.map((file) => readFile(file.path, file.read(), emptyVocabulary)),
	);
}
