import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runChecks } from '../check/run-checks.ts';
import { assemble } from '../ledger/assemble.ts';
import { readVocabulary, vocabularyPath } from '../ledger/build-ledger.ts';
import { type ContentFile, listContent } from '../ledger/content-file.ts';
import type { Finding } from '../ledger/finding.ts';
import { readFile } from '../ledger/read-file.ts';
import type { Vocabulary } from '../record/vocabulary.ts';

type Reading = ReturnType<typeof readFile>;

/** A file as it was when it was read last, and what it says. */
interface Kept {
	readonly file: ContentFile;
	reading?: Reading;
}

/** A file of the site as an editor holds it, which may not have been saved. */
export interface EditedFile {
	readonly path: string;
	readonly bytes: Uint8Array;
}

export interface CheckedSite {
	readonly findings: readonly Finding[];
	/** Why the vocabulary cannot be read, without which nothing can be said about an article. */
	readonly unreadable: Finding | undefined;
}

/**
 * The content of one project, which is checked again at every key while an author writes: what was read from a file is kept
 * until the file's stamp changes, and what was read from all of them until the vocabulary does.
 */
export class KeptSite {
	readonly #project: string;
	#kept: ReadonlyMap<string, Kept> = new Map();
	#vocabulary: { readonly file: ContentFile | undefined; readonly words: Vocabulary } | undefined;
	#checked: { readonly readings: readonly Reading[]; readonly site: CheckedSite } | undefined;

	/** @param project the folder that holds `content` */
	constructor(project: string) {
		this.#project = project;
	}

	/**
	 * Checks the whole site with `buffer` in the place of the file on disk, which need not exist.
	 * @throws where the content cannot be listed or a file cannot be opened
	 */
	check(buffer: EditedFile): CheckedSite {
		const saved = this.#refresh();
		const files = this.#withBuffer(saved, buffer);
		const words = this.#wordsOf(files);
		const readings = files.map((file) => this.#read(file, words));
		const before = this.#checked;
		// Several open articles, or all on the command line, that are as they were saved: one site, which is checked once.
		if (before?.readings.length === readings.length && before.readings.every((reading, index) => reading === readings[index])) return before.site;
		const findings = runChecks(assemble(readings, files));
		const isReadable = readings.some(({ vocabulary }) => vocabulary !== undefined);
		const site = { findings, unreadable: isReadable ? undefined : findings.find(({ place }) => place.path === vocabularyPath) };
		this.#checked = { readings, site };
		return site;
	}

	/** The files on disk, each the same object as before where its stamp is the same. */
	#refresh(): readonly ContentFile[] {
		const now = listContent(join(this.#project, 'content')).map((file): Kept => {
			const before = this.#kept.get(file.path);
			return before?.file.stamp === file.stamp && before !== undefined ? before : { file };
		});
		this.#kept = new Map(now.map((kept) => [kept.file.path, kept]));
		return now.map(({ file }) => file);
	}

	/** `saved` with the buffer among them; unchanged where the buffer holds what is on disk. */
	#withBuffer(saved: readonly ContentFile[], { path, bytes }: EditedFile): readonly ContentFile[] {
		const onDisk = saved.find((file) => file.path === path);
		if (onDisk !== undefined && readFileSync(join(this.#project, path)).equals(bytes)) return saved;
		const edited: ContentFile = { path, read: () => bytes };
		return [...saved.filter((file) => file !== onDisk), edited].sort((a, b) => (a.path < b.path ? -1 : 1));
	}

	/** The vocabulary, which all readings rest on: they are dropped when its file has changed. */
	#wordsOf(files: readonly ContentFile[]): Vocabulary {
		const file = files.find(({ path }) => path === vocabularyPath);
		if (this.#vocabulary === undefined || this.#vocabulary.file !== file) {
			this.#vocabulary = { file, words: readVocabulary(files) };
			for (const kept of this.#kept.values()) delete kept.reading;
		}
		return this.#vocabulary.words;
	}

	#read(file: ContentFile, words: Vocabulary): Reading {
		const kept = this.#kept.get(file.path);
		if (kept?.file !== file) return readFile(file.path, file.read(), words);
		kept.reading ??= readFile(file.path, file.read(), words);
		return kept.reading;
	}
}
