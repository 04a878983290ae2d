/**
 * Which of several things are taken, in memory that threads share. The thread of the build takes them
 * from the first on, the others from the last back, so each thing is made once and all are made when
 * they meet.
 */
export class SharedList {
	/** For each thing whether it is taken, then how many were asked for from the back. */
	readonly state: Int32Array;

	/** @param of how many things there are, or the state of a list in another thread */
	constructor(of: number | Int32Array) {
		this.state = typeof of === 'number' ? new Int32Array(new SharedArrayBuffer(4 * (of + 1))) : of;
	}

	/**
	 * Takes a thing.
	 * @returns false if a thread has it already, or if there is none
	 */
	take(index: number): boolean {
		return index < this.state.length - 1 && Atomics.compareExchange(this.state, index, 0, 1) === 0;
	}

	/** Whether something may be left for `takeLast`. */
	get hasLeft(): boolean {
		const count = this.state.length - 1;
		return Atomics.load(this.state, count) < count;
	}

	/** Takes the last thing that nobody has; undefined if there is none. */
	takeLast(): number | undefined {
		const count = this.state.length - 1;
		for (;;) {
			const index = count - 1 - Atomics.add(this.state, count, 1);
			if (index < 0) return undefined;
			if (this.take(index)) return index;
		}
	}
}
