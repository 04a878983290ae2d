import type { Place } from './position.ts';

export const severities = ['error', 'warning', 'note'] as const;
export type Severity = (typeof severities)[number];

/** What a check reports. `hint` is an action. */
export interface Finding {
	/** Never changes once published: kebab-case, the rule's file name where a rule reports it. */
	readonly code: string;
	readonly severity: Severity;
	readonly place: Place;
	/** What is wrong and what was expected: full sentences. */
	readonly message: string;
	readonly hint?: string | undefined;
}
