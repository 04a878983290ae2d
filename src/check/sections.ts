import { type Code, codes } from './codes.ts';

/** The sections of the list of checks, each with the code at which it starts; it goes on up to the start of the next. */
const starts: readonly (readonly [title: string, first: Code])[] = [
	['Files', 'missing-file'],
	['Shape of records', 'unknown-key'],
	['Directives', 'empty-directive'],
	['References', 'unknown-source'],
	['Words', 'label-differs'],
	['Repetition', 'drift-qualifier'],
	['Chains', 'origin-unknown'],
	['Arithmetic and time', 'parts-exceed-whole'],
	['Mixing', 'mixed-axis'],
	['Sourcing', 'unnamed-claimants'],
	['Silent edits', 'silent-edit'],
	['Translations', 'unknown-original'],
	['Settings', 'unknown-check'],
];

export interface Section {
	readonly title: string;
	readonly codes: readonly Code[];
}

/** Every code in its section, in the order of `codes`. */
export const sections: readonly Section[] = starts.map(([title, first], index) => {
	const all = Object.keys(codes) as readonly Code[];
	const next = starts[index + 1]?.[1];
	return {
		title,
		codes: all.slice(all.indexOf(first), next === undefined ? undefined : all.indexOf(next)),
	};
});
