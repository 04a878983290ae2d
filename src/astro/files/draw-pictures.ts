import { copyFile } from 'node:fs/promises';
import { isPicture, types, type Picture, type SiteFile } from '../../export/files/site-file.ts';
import { buildLog } from '../current-site.ts';
import { type DrawingTask, PictureBatch } from './picture-batch.ts';
import type { PictureCache } from './picture-cache.ts';

/** The most pictures that are begun before the pages, as their drawings stay in memory. */
const mostBegun = 2000;

/** Draws the pictures of a build in other threads, and begins before the pages are made. */
export class Drawers {
	readonly #cache: PictureCache;
	readonly #fontFiles: readonly string[];
	/** What was begun, by the path of the file. */
	readonly #begun = new Map<string, Picture>();
	/** The pictures that are being drawn, by where they are kept. */
	readonly #drawing = new Set<string>();
	/** The pictures of the last build. */
	readonly #kept = new Set<string>();
	readonly #copies: (readonly [from: string, to: string])[] = [];
	readonly #tasks: DrawingTask[] = [];
	#batch: PictureBatch | undefined;

	/** @param fontFiles TrueType */
	constructor(cache: PictureCache, fontFiles: readonly string[]) {
		this.#cache = cache;
		this.#fontFiles = fontFiles;
	}

	/** Begins to draw the pictures among the files of a site, into the cache. */
	begin(files: readonly SiteFile[]): void {
		const tasks: DrawingTask[] = [];
		for (const { path, type, content } of files) {
			if (type !== types.png) continue;
			const picture = content();
			if (!isPicture(picture)) continue;
			const to = this.#cache.pathOf(picture);
			if (to === undefined || this.#begun.size === mostBegun) break;
			this.#begun.set(path, picture);
			if (this.#drawing.has(to) || this.#isKept(picture, to)) continue;
			this.#drawing.add(to);
			tasks.push({ ...picture, to: [to] });
		}
		this.#batch = this.#batchOf(tasks);
		this.#batch.begin();
	}

	/** The picture of a file that was begun. */
	begun(path: string): Picture | undefined {
		return this.#begun.get(path);
	}

	/**
	 * Has a picture in a file when `end` has ended.
	 * @param file the path to write to
	 */
	draw(picture: Picture, file: string): void {
		const kept = this.#cache.pathOf(picture);
		const isDrawing = kept !== undefined && this.#drawing.has(kept);
		const isKept = !isDrawing && kept !== undefined && this.#isKept(picture, kept);
		buildLog().used('pictures', isKept);
		if (isDrawing || isKept) this.#copies.push([kept, file]);
		else this.#tasks.push({ ...picture, to: kept === undefined ? [file] : [file, kept] });
	}

	/** How many pictures are drawn in this build. */
	get count(): number {
		return this.#drawing.size + this.#tasks.length;
	}

	/**
	 * Waits until every picture is there.
	 * @throws if one could not be drawn or written
	 */
	async end(): Promise<void> {
		await this.#batch?.finish();
		await this.#batchOf(this.#tasks).finish();
		await Promise.all(this.#copies.map(([from, to]) => copyFile(from, to)));
	}

	#isKept(picture: Picture, path: string): boolean {
		if (this.#kept.has(path)) return true;
		if (!this.#cache.has(picture)) return false;
		this.#kept.add(path);
		return true;
	}

	#batchOf(tasks: readonly DrawingTask[]): PictureBatch {
		return new PictureBatch(tasks, this.#fontFiles, () => {
			buildLog().made('pictures', '');
		});
	}
}
