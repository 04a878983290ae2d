import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runChecks } from '../check/run-checks.ts';
import { assemble } from '../ledger/assemble.ts';
import { readVocabulary } from '../ledger/build-ledger.ts';
import {
	type ContentFile,
	isWords,
	listContent,
	vocabularyPath,
} from '../ledger/read/content-file.ts';
import type { FileReading } from '../ledger/read/file-reading.ts';
import type { Finding } from '../ledger/finding.ts';
import { splitFrontmatter } from '../ledger/read/frontmatter.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { readFile } from '../ledger/read/read-file.ts';
import { withBody } from '../ledger/read/with-body.ts';
import type { Vocabulary } from '../record/vocabulary.ts';

/** A file as it was when it was read last, and what it says. */
interface Kept {
	readonly file: ContentFile;
	reading?: FileReading;
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

/** What was checked last. */
interface Checked {
	readonly readings: readonly FileReading[];
	/** The file that was edited, and what its frontmatter said. */
	readonly path: string;
	readonly frontmatter: string | undefined;
	readonly ledger: Ledger;
	readonly site: CheckedSite;
}

/**
 * The content of one project, which is checked again at every key while an author writes: what was read from a file is kept
 * until the file's stamp changes, and what was read from all of them until the vocabulary does.
 */
export class KeptSite {
	readonly #project: string;
	#kept: ReadonlyMap<string, Kept> = new Map();
	#vocabulary: { readonly files: readonly ContentFile[]; readonly words: Vocabulary } | undefined;
	#checked: Checked | undefined;

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
		if (
			before?.readings.length === readings.length &&
			before.readings.every((reading, index) => reading === readings[index])
		)
			return before.site;
		const frontmatter = splitFrontmatter(new TextDecoder().decode(buffer.bytes))?.yaml;
		const ledger =
			(before?.path === buffer.path && before.frontmatter === frontmatter
				? sameRecords(before, readings)
				: undefined) ?? assemble(readings, files);
		const findings = runChecks(ledger);
		const isReadable = readings.some(({ vocabulary }) => vocabulary !== undefined);
		const site = {
			findings,
			unreadable: isReadable
				? undefined
				: findings.find(({ place }) => place.path === vocabularyPath),
		};
		this.#checked = { readings, path: buffer.path, frontmatter, ledger, site };
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
		return [...saved.filter((file) => file !== onDisk), edited].sort((a, b) =>
			a.path < b.path ? -1 : 1,
		);
	}

	/** The vocabulary, which all readings rest on: they are dropped when its file has changed. */
	#wordsOf(files: readonly ContentFile[]): Vocabulary {
		const own = files.filter(({ path }) => isWords(path));
		if (
			this.#vocabulary?.files.length !== own.length ||
			this.#vocabulary.files.some((file, index) => file !== own[index])
		) {
			this.#vocabulary = { files: own, words: readVocabulary(files) };
			for (const kept of this.#kept.values()) delete kept.reading;
		}
		return this.#vocabulary.words;
	}

	#read(file: ContentFile, words: Vocabulary): FileReading {
		const kept = this.#kept.get(file.path);
		if (kept?.file !== file) return readFile(file.path, file.read(), words);
		kept.reading ??= readFile(file.path, file.read(), words);
		return kept.reading;
	}
}

/** The ledger where nothing but the text of the article has changed, which is so at most keys; undefined where more has. */
function sameRecords(before: Checked, readings: readonly FileReading[]): Ledger | undefined {
	const [now, ...others] = readings.filter((reading, index) => reading !== before.readings[index]);
	const old = before.readings.find(({ path }) => path === before.path);
	if (
		now?.path !== before.path ||
		others.length > 0 ||
		before.readings.length !== readings.length ||
		old === undefined
	)
		return undefined;
	return withBody(before.ledger, old, now);
}
