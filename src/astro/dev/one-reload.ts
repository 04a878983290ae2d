/** What Vite sends to the browsers that show a page. */
interface Channel {
	send(...args: readonly unknown[]): void;
}

/**
 * Makes the reloads of one change of the content one. Vite and Astro ask browsers to reload as soon
 * as they see a file, before the content is checked, and a page would then be made twice.
 */
export class OneReload {
	readonly #send: () => void;
	#open = 0;
	#isWanted = false;

	/** @param channel to the browsers; its reloads wait while a change is looked at */
	constructor(channel: Channel) {
		const send = channel.send.bind(channel);
		this.#send = () => {
			send({ type: 'full-reload' });
		};
		channel.send = (...args) => {
			const [payload] = args;
			const isReload =
				typeof payload === 'object' &&
				payload !== null &&
				'type' in payload &&
				payload.type === 'full-reload';
			if (isReload && this.#open > 0) this.#isWanted = true;
			else send(...args);
		};
	}

	/** Reloads once, now or when the change that is looked at is complete. */
	ask(): void {
		if (this.#open > 0) this.#isWanted = true;
		else this.#send();
	}

	/** Holds reloads back until a change has been looked at. */
	async during(look: () => Promise<unknown>): Promise<void> {
		this.#open += 1;
		try {
			await look();
		} finally {
			this.#open -= 1;
			if (this.#open === 0 && this.#isWanted) {
				this.#isWanted = false;
				this.#send();
			}
		}
	}
}
