import type { Readable, Writable } from 'node:stream';
import { autocomplete, autocompleteMultiselect, isCancel, select, text } from '@clack/prompts';
import type { Ask, Asked } from './answer-all.ts';

/** Where questions are asked; by default in the terminal of this process. */
export interface Terminal {
	readonly input?: Readable;
	readonly output?: Writable;
	readonly signal?: AbortSignal;
}

/** With more choices than this, a person types to find one. */
const mostInView = 8;

/** The choice of no answer, for a question that is optional. */
const none = '';

/** Asks in a terminal. A terminal that is closed counts as giving up. */
export function askIn(places: Terminal = {}): Ask {
	const closed = new AbortController();
	(places.input ?? process.stdin).once('end', () => {
		closed.abort();
	});
	const terminal = { ...places, signal: closed.signal };
	return async (asked) => {
		const { choices } = asked;
		const answered =
			choices === undefined
				? await askForText(asked, terminal)
				: await askForChoice(asked, choices, terminal);
		if (isCancel(answered)) return undefined;
		const values = Array.isArray(answered) ? answered : [answered];
		return values.map((value) => value.trim()).filter((value) => value !== none);
	};
}

function messageOf({ ask, explains, isOptional }: Asked): string {
	return `${ask}\n${explains.charAt(0).toUpperCase()}${explains.slice(1)}${isOptional ? ' (optional)' : ''}.`;
}

function askForText(asked: Asked, terminal: Terminal): Promise<string | symbol> {
	const { suggested, isOptional, isList } = asked;
	return text({
		...terminal,
		message: messageOf(asked),
		...(suggested === undefined ? {} : { placeholder: suggested, defaultValue: suggested }),
		...(isOptional && suggested === undefined ? { defaultValue: none } : {}),
		validate: (answer = '') => {
			if (answer.trim() === '')
				return suggested !== undefined || isOptional ? undefined : 'Please answer this.';
			const values = isList ? answer.split(',') : [answer];
			return values.map((value) => asked.fault(value.trim())).find((fault) => fault !== undefined);
		},
	});
}

async function askForChoice(
	asked: Asked,
	choices: NonNullable<Asked['choices']>,
	terminal: Terminal,
): Promise<string | symbol | readonly string[]> {
	const offered = choices.map(({ value, label, hint }) => ({
		value,
		label,
		...(hint === undefined ? {} : { hint }),
	}));
	const message = messageOf(asked);
	if (asked.isList)
		return autocompleteMultiselect({
			...terminal,
			message,
			options: offered,
			maxItems: mostInView,
			required: !asked.isOptional,
		});
	const options = asked.isOptional ? [{ value: none, label: 'none' }, ...offered] : offered;
	const initial = asked.suggested === undefined ? {} : { initialValue: asked.suggested };
	return offered.length > mostInView
		? autocomplete({ ...terminal, message, options, maxItems: mostInView, ...initial })
		: select({ ...terminal, message, options, ...initial });
}
