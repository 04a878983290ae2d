import type { Nodes } from 'mdast';
import { isPageId, isPartialDate } from '../../record/scalars.ts';
import { isQuery, queryAttributes } from '../ask/query.ts';
import { suggest } from '../suggest.ts';
import type { BodyDraft, Fault } from './body-draft.ts';
import { drawingId } from './drawing-id.ts';
import { type DrawingKind, drawingKind, readIds } from './drawing-kinds.ts';

/** The attributes of a drawing as its author wrote them; a computed one is undefined. */
export type WrittenAttributes = Readonly<Record<string, string | readonly string[] | undefined>>;

/** A drawing in the text: the node, and the name and attributes that it was written with. */
export interface WrittenDrawing {
	readonly node: Nodes;
	readonly name: string;
	readonly written: WrittenAttributes;
}

/** Reads a drawing and its attributes into the draft. */
export function readDrawing({ node, name, written }: WrittenDrawing, draft: BodyDraft): void {
	const kind = drawingKind(name);
	if (kind === undefined) return;
	const attributes: Record<string, string | readonly string[]> = {};
	for (const [key, value] of Object.entries(written)) {
		const fault = faultOf(key, value, { kind, name });
		if (fault !== undefined) draft.report(node, fault);
		else if (value !== undefined) {
			attributes[key] = value;
			if (kind.stages?.includes(key) === true)
				for (const stage of unknownStages(value, name, draft)) draft.report(node, stage);
		}
		// A computed word cannot be checked: the empty one makes the check of the query report it.
		else if (queryOf(kind).includes(key) || kind.claims?.includes(key) === true)
			attributes[key] = '';
	}
	for (const key of kind.required) {
		const isAsked = key === 'figures' && kind.query === true && isQuery(attributes);
		if (!Object.hasOwn(written, key) && !isAsked)
			draft.report(node, missingAttribute(key, kind, name));
	}
	const own = attributes['id'];
	const id = drawingId(draft, kind.directive, typeof own === 'string' ? own : undefined);
	const spot = draft.spot(node);
	draft.ids.push({ id, of: 'drawing', ...spot });
	draft.drawings.push({ kind: kind.directive, id, attributes, ...spot, inLead: draft.inLead });
}

function queryOf(kind: DrawingKind): readonly string[] {
	return kind.query === true ? queryAttributes : [];
}

function knownAttributes(kind: DrawingKind): readonly string[] {
	return [
		...Object.keys(kind.figures),
		...queryOf(kind),
		...(kind.claims ?? []),
		...(kind.dates ?? []),
		...kind.words,
		...(kind.counts ?? []),
		...(kind.stages ?? []),
		'id',
	];
}

/** What is wrong with one attribute; undefined where nothing is. */
function faultOf(
	key: string,
	value: WrittenAttributes[string],
	{ kind, name }: { readonly kind: DrawingKind; readonly name: string },
): Fault | undefined {
	const known = knownAttributes(kind);
	if (!known.includes(key))
		return {
			code: 'unknown-attribute',
			message: `Unexpected attribute "${key}" on ${name}.`,
			hint: suggest(key, known),
		};
	if (kind.counts?.includes(key) === true && !/^[1-9]\d{0,5}$/.test(String(value)))
		return {
			code: 'bad-value',
			message: `Unexpected "${value ?? ''}" for "${key}" on ${name}: a whole number above 0 is expected.`,
			hint: `Write it as text: ${key}="6".`,
		};
	if (kind.dates?.includes(key) === true && !(typeof value === 'string' && isPartialDate(value)))
		return {
			code: 'bad-date',
			message: `Unexpected ${value === undefined ? 'computed date' : `"${String(value)}"`} in "${key}" on ${name}: a day, month or year that exists is expected.`,
			hint: `Write it as text: ${key}="2023-08".`,
		};
	if (key === 'id' && !isPageId(value))
		return {
			code: 'bad-id',
			message: `Unexpected ${value === undefined ? 'computed id' : `"${String(value)}" in "id"`} on ${name}: the id of a drawing is lower-case letters, digits and single hyphens, and starts with a letter.`,
			hint: 'Write it as text, like id="killed-by-month".',
		};
	return undefined;
}

function unknownStages(
	value: string | readonly string[],
	name: string,
	draft: BodyDraft,
): readonly Fault[] {
	const stages = draft.source.tongue.vocabulary.stages ?? {};
	return readIds(value)
		.filter((stage) => !Object.hasOwn(stages, stage))
		.map((stage) => ({
			code: 'unknown-word',
			message: `Unexpected stage "${stage}" on ${name}: the vocabulary does not have it.`,
			hint: suggest(stage, Object.keys(stages)),
		}));
}

function missingAttribute(key: string, kind: DrawingKind, name: string): Fault {
	const several = kind.figures[key] === 'list' ? ', or several' : '';
	const query = kind.query === true ? '; or ask for them, as in measure="killed"' : '';
	return {
		code: 'missing-attribute',
		message: `${name} has no "${key}".`,
		hint:
			key === 'title'
				? 'Give it a title that states the finding.'
				: `Add ${key}, with the id of a figure${several}${query}.`,
	};
}
