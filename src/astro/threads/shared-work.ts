import { SharedList } from './shared-list.ts';

/** Work of one kind that this thread shares with others. Each piece has a number. */
export class SharedWork<Made> {
	readonly #list: SharedList;
	/** What the others have answered; undefined if they could not make it. */
	readonly #answers = new Map<number, Made | undefined>();
	readonly #own = new Set<number>();
	readonly #waiting = new Map<number, () => void>();
	#hasEnded = false;

	/** @param count of the pieces */
	constructor(count: number) {
		this.#list = new SharedList(count);
	}

	/** For the other threads. */
	get taken(): Int32Array {
		return this.#list.state;
	}

	/** What another thread has made; undefined if this one is to make it. Waits for the other one. */
	async made(index: number): Promise<Made | undefined> {
		if (this.#own.has(index)) return undefined;
		if (this.#list.take(index)) {
			this.#own.add(index);
			return undefined;
		}
		if (!this.#answers.has(index) && !this.#hasEnded)
			await new Promise<void>((resolve) => this.#waiting.set(index, resolve));
		return this.#answers.get(index);
	}

	/** Another thread has made a piece, or could not. */
	answer(index: number, made: Made | undefined): void {
		this.#answers.set(index, made);
		this.#waiting.get(index)?.();
		this.#waiting.delete(index);
	}

	/** The other threads are gone: this one makes the rest. */
	end(): void {
		this.#hasEnded = true;
		for (const go of this.#waiting.values()) go();
		this.#waiting.clear();
	}
}
