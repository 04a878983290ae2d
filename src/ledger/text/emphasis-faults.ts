import type { DrawingKind } from '../../record/drawing-kind.ts';
import {
	type EmphasisAttribute,
	type EmphasisOfKind,
	emphasisAttributes,
} from '../../record/emphasis/emphasis.ts';
import {
	type EmphasisFault,
	emphasisWith,
	readNotes,
	readShades,
	readSort,
} from '../../record/emphasis/read-emphasis.ts';
import { suggestion } from '../suggest.ts';
import type { Drawing } from './body.ts';
import type { Fault } from './body-draft.ts';

/** The attributes by which authors bring something out in a kind of drawing. */
export function emphasisOf({ emphasis = {} }: DrawingKind): readonly EmphasisAttribute[] {
	return emphasisAttributes.filter((attribute) => emphasis[attribute] !== undefined);
}

/** What cannot be read in one of these attributes. */
export function emphasisFaults(
	attribute: EmphasisAttribute,
	value: string | readonly string[],
	{
		kind,
		name,
		attributes,
	}: {
		readonly kind: DrawingKind;
		readonly name: string;
		readonly attributes: Drawing['attributes'];
	},
): readonly Fault[] {
	const emphasis = emphasisWith(attributes, kind.emphasis ?? {});
	switch (attribute) {
		case 'highlight':
			return [];
		case 'sort':
			return sortFaults(value, emphasis, name);
		case 'notes':
		case 'shade': {
			const read = attribute === 'notes' ? readNotes(value, emphasis) : readShades(value, emphasis);
			return read.flatMap((one): readonly Fault[] =>
				'fault' in one
					? [faultOf(one.fault, one.written, { attribute, name, example: examples[attribute] })]
					: [],
			);
		}
	}
}

const examples = {
	notes: 'figure-id: words; 2023-08: words',
	shade: '2023-06..2023-09: its name',
} as const;

function faultOf(
	fault: EmphasisFault,
	written: string,
	{
		attribute,
		name,
		example,
	}: { readonly attribute: string; readonly name: string; readonly example: string },
): Fault {
	const start = `Unexpected "${written}" in "${attribute}" on ${name}:`;
	switch (fault) {
		case 'form':
			return {
				code: 'bad-value',
				message: `${start} expected ${attribute === 'notes' ? 'a place, a colon and words' : 'a start, two dots, an end, a colon and a name'}.`,
				hint: `Write it like ${attribute}="${example}". In MDX, a list can hold words with a semicolon.`,
			};
		case 'date':
			return {
				code: 'bad-date',
				message: `${start} expected a day, month or year that exists.`,
				hint: 'Write 2023, 2023-08 or 2023-08-18.',
			};
		case 'axis':
			return {
				code: 'bad-value',
				message: `${start} this drawing has no axis for it.`,
				hint: `Look up in docs/charts/emphasis.md what "${attribute}" can name on ${name}.`,
			};
		case 'reversed':
			return {
				code: 'bad-value',
				message: `${start} it ends before it starts.`,
				hint: 'Write the earlier date or the lower value first.',
			};
	}
}

function sortFaults(
	value: string | readonly string[],
	{ sort = [] }: EmphasisOfKind,
	name: string,
): readonly Fault[] {
	const order = readSort(value);
	if (order !== undefined && sort.includes(order.by)) return [];
	const known = sort.flatMap((field) => (field === 'text' ? [field] : [field, `-${field}`]));
	return [
		{
			code: 'bad-value',
			message: `Unexpected "${String(value)}" in "sort" on ${name}: it is no order of this drawing.`,
			...suggestion(String(value), known),
		},
	];
}
