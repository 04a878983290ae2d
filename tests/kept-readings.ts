import { createHash } from 'node:crypto';
import { assemble } from '../src/ledger/assemble.ts';
import { readVocabulary } from '../src/ledger/build-ledger.ts';
import type { Ledger } from '../src/ledger/ledger.ts';
import { type ContentFile, isFollowed, isWords } from '../src/ledger/read/content-file.ts';
import type { FileReading } from '../src/ledger/read/file-reading.ts';
import { readFile } from '../src/ledger/read/read-file.ts';
import type { Vocabulary } from '../src/record/vocabulary.ts';

const vocabularies = new Map<string, Vocabulary>();
const readings = new Map<string, FileReading>();

/**
 * The ledger that `buildLedger` makes, for tests that build many sites with files in common: a file
 * that an earlier site of this process had, with the same vocabulary, is not read again.
 */
export function ledgerOfFiles(files: readonly ContentFile[]): Ledger {
	const words = hashOf(files.filter(({ path }) => isWords(path)));
	const vocabulary = vocabularies.get(words) ?? readVocabulary(files);
	vocabularies.set(words, vocabulary);
	const read = files.filter(isFollowed).map((file) => {
		const key = `${words} ${hashOf([file])}`;
		const reading = readings.get(key) ?? readFile(file.path, file.read(), vocabulary);
		readings.set(key, reading);
		return reading;
	});
	return assemble(read, files);
}

function hashOf(files: readonly ContentFile[]): string {
	const hash = createHash('sha256');
	for (const { path, read } of files) hash.update(`${path}\n`).update(read());
	return hash.digest('base64');
}
