import type { Place } from './position.ts';

export const severities = ['error', 'warning', 'note'] as const;
export type Severity = (typeof severities)[number];

/** What a check reports. `hint` is an action. */
export interface Finding {
	/** Never changes once published: the code of a check in `src/check/checks.ts`, in kebab-case. */
	readonly code: string;
	readonly severity: Severity;
	readonly place: Place;
	/** What is wrong and what was expected, in full sentences. */
	readonly message: string;
	readonly hint?: string | undefined;
	/**
	 * The wrong word at the place, and the one that was probably meant. Editors offer it as a quick
	 * fix.
	 */
	readonly replacement?: { readonly found: string; readonly expected: string } | undefined;
	/** For drift: how the words changed, as in "ceiling became floor". */
	readonly class?: string | undefined;
	/**
	 * The other place that the finding is about: the origin, the first record with an id, the
	 * whole.
	 */
	readonly related?: { readonly place: Place; readonly message: string } | undefined;
	/** The record that can acknowledge the finding, under its code. */
	readonly about?:
		| { readonly kind: 'figure' | 'source' | 'article'; readonly id: string }
		| undefined;
	/** The author's or editor's reason, if the finding was acknowledged. Readers see it. */
	readonly explanation?: string | undefined;
}
