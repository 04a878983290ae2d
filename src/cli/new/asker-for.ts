import type { Given } from '../options.ts';
import type { Answering } from './answer-all.ts';
import { askIn } from './ask.ts';

/**
 * How questions are answered that no option answers: by a person at a terminal. Without one, and
 * with --yes, by what is suggested.
 */
export function askerFor(given: Given): Pick<Answering<unknown>, 'ask' | 'takesSuggested'> {
	const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
	return { ask: isTerminal ? askIn() : undefined, takesSuggested: given.has('yes') };
}
