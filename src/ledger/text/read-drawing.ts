import type { Nodes } from 'mdast';
import type { DrawingKind } from '../../record/drawing-kind.ts';
import { idLength, isDeviceName, isPageId, isPartialDate } from '../../record/scalars.ts';
import { isQuery, queryAttributes } from '../ask/query.ts';
import type { Spot } from '../position.ts';
import { suggestion } from '../suggest.ts';
import { attributeSpots } from './attribute-spots.ts';
import type { Drawing } from './body.ts';
import type { BodyDraft, Fault } from './body-draft.ts';
import { type DrawingKinds, readIds } from './drawing-kinds.ts';
import { emphasisFaults, emphasisOf } from './emphasis-faults.ts';
import { type ComputedAttribute, type JsxAttributes, readJsxAttributes } from './jsx-attributes.ts';

/** A leaf directive or an MDX element that requests a drawing, as written. */
export interface WrittenDrawing extends JsxAttributes {
	readonly kind: DrawingKind;
	/** As the author wrote it: `estimate-range` or `EstimateRange`. */
	readonly name: string;
}

/** The names by which a text can request drawings, and those of the author's own components. */
export interface DrawingNames {
	readonly kinds: DrawingKinds;
	readonly brought: ReadonlySet<string>;
}

/** The drawing that a node requests; undefined if it requests none. */
export function writtenDrawing(
	node: Nodes,
	{ kinds, brought }: DrawingNames,
): WrittenDrawing | undefined {
	if (node.type === 'leafDirective') {
		const kind = kinds.get(node.name);
		if (kind?.directive !== node.name) return undefined;
		const values = Object.fromEntries(
			Object.entries(node.attributes ?? {}).map(([key, value]) => [key, value ?? '']),
		);
		return { kind, name: node.name, values, computed: [] };
	}
	if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
	const kind = node.name === null || brought.has(node.name) ? undefined : kinds.get(node.name);
	return kind === undefined || kind.component !== node.name
		? undefined
		: { kind, name: kind.component, ...readJsxAttributes(node) };
}

/** An error in a drawing, with its place: the attribute, or the start of the drawing. */
interface DrawingFault extends Fault {
	readonly at?: ComputedAttribute;
}

/** Reads the valid attributes of a drawing into the draft, and reports errors in the others. */
export function readDrawing(node: Nodes, drawing: WrittenDrawing, draft: BodyDraft): void {
	const { attributes, faults } = soundAttributes(drawing);
	const spots = attributeSpots(node, draft.source.text);
	for (const { at, ...fault } of [
		...faults,
		...unreadEmphasis(drawing, attributes, spots),
		...unknownStages(drawing, attributes, draft),
		...missingAttributes(drawing, attributes),
	])
		draft.report(at ?? node, fault);
	const kind = drawing.kind.directive;
	const own = attributes['id'];
	const id = typeof own === 'string' ? own : nextId(kind, draft);
	const spot = draft.spot(node);
	draft.ids.push({ id, of: 'drawing', ...spot });
	const { linesBefore } = draft.source;
	const attributesAt = Object.fromEntries(
		Object.entries(spots).map(([name, { line, column }]) => [
			name,
			{ line: line + linesBefore, column },
		]),
	);
	draft.drawings.push({ kind, id, attributes, attributesAt, ...spot, inLead: draft.inLead });
}

/**
 * The default id of a drawing: its kind, with a number from the second of its kind on. Drawings
 * with ids of their own count too, so that adding one changes no other id.
 */
function nextId(kind: string, { drawings }: BodyDraft): string {
	const before = drawings.filter((drawing) => drawing.kind === kind).length;
	return before === 0 ? kind : `${kind}-${before + 1}`;
}

function soundAttributes(drawing: WrittenDrawing): {
	readonly attributes: Drawing['attributes'];
	readonly faults: readonly DrawingFault[];
} {
	const known = knownAttributes(drawing.kind);
	const attributes: Record<string, string | readonly string[]> = {};
	const faults: DrawingFault[] = [];
	for (const [key, value] of Object.entries(drawing.values)) {
		const fault = known.includes(key)
			? faultIn(key, value, drawing)
			: unknownAttribute(key, drawing.name, known);
		if (fault === undefined) attributes[key] = value;
		else faults.push(fault);
	}
	for (const one of drawing.computed)
		faults.push(
			one.name === undefined || known.includes(one.name)
				? computedAttribute(one, drawing)
				: unknownAttribute(one.name, drawing.name, known),
		);
	return { attributes, faults };
}

function knownAttributes(kind: DrawingKind): readonly string[] {
	return [
		...Object.keys(kind.figures),
		...(kind.query === true ? queryAttributes : []),
		...(kind.claims ?? []),
		...(kind.dates ?? []),
		...kind.words,
		...(kind.counts ?? []),
		...(kind.stages ?? []),
		...emphasisOf(kind),
		'id',
	];
}

function unknownAttribute(key: string, name: string, known: readonly string[]): DrawingFault {
	return {
		code: 'unknown-attribute',
		message: `Unexpected attribute "${key}" on ${name}.`,
		...suggestion(key, known),
	};
}

function faultIn(
	key: string,
	value: string | readonly string[],
	{ kind, name }: WrittenDrawing,
): DrawingFault | undefined {
	if (kind.counts?.includes(key) === true && !/^[1-9]\d{0,5}$/.test(String(value)))
		return {
			code: 'bad-value',
			message: `Unexpected "${String(value)}" for "${key}" on ${name}: expected a whole number above 0.`,
			hint: `Write it as text: ${key}="6".`,
		};
	if (kind.reasons?.includes(key) === true && String(value).trim() === '')
		return {
			code: 'bad-value',
			message: `"${key}" on ${name} gives no reason, and readers see the reason.`,
			hint: `Write why, as in ${key}="The ministry counts both as one.", or leave ${key} out.`,
		};
	if (kind.dates?.includes(key) === true && !(typeof value === 'string' && isPartialDate(value)))
		return {
			code: 'bad-date',
			message: `Unexpected "${String(value)}" in "${key}" on ${name}: expected a day, month or year that exists.`,
			hint: `Write it as text: ${key}="2023-08".`,
		};
	if (key === 'id' && typeof value === 'string' && value.length > idLength)
		return {
			code: 'bad-id',
			message: `The "id" on ${name} has ${value.length} characters: it becomes a file name, and has at most ${idLength}.`,
			hint: 'Write a shorter one, like id="killed-by-month".',
		};
	if (key === 'id' && typeof value === 'string' && isDeviceName(value))
		return {
			code: 'bad-id',
			message: `Unexpected "${value}" in "id" on ${name}: it becomes a file name, and Windows reserves this name for a device.`,
			hint: 'Write another one, like id="killed-by-month".',
		};
	if (key === 'id' && !isPageId(value))
		return {
			code: 'bad-id',
			message: `Unexpected "${String(value)}" in "id" on ${name}: the id of a drawing is lower-case letters, digits and single hyphens, and starts with a letter.`,
			hint: 'Write it as text, like id="killed-by-month".',
		};
	return undefined;
}

function computedAttribute(at: ComputedAttribute, { kind, name }: WrittenDrawing): DrawingFault {
	const code = 'computed-attribute';
	if (at.name === undefined)
		return {
			code,
			message: `Unexpected "{...}" on ${name}: the checks can read only attributes that are written out.`,
			hint: `Write each of them: <${name} ${kind.required.map((key) => exampleOf(key, kind)).join(' ')} />.`,
			at,
		};
	return {
		code,
		message: `The value of "${at.name}" on ${name} is computed: the checks can read only values that are written out.`,
		hint: `Write it as text: ${exampleOf(at.name, kind)}.`,
		at,
	};
}

/** An attribute as an author could write it. */
function exampleOf(key: string, kind: DrawingKind): string {
	if (kind.figures[key] === 'list') return `${key}="first-figure second-figure"`;
	if (kind.figures[key] === 'one') return `${key}="figure-id"`;
	if (kind.counts?.includes(key) === true) return `${key}="6"`;
	if (kind.dates?.includes(key) === true) return `${key}="2023-08"`;
	if (key === 'id') return 'id="killed-by-month"';
	return `${key}="…"`;
}

function unknownStages(
	{ kind, name }: WrittenDrawing,
	attributes: Drawing['attributes'],
	draft: BodyDraft,
): readonly DrawingFault[] {
	const stages = draft.source.locale.vocabulary.stages ?? {};
	return (kind.stages ?? [])
		.flatMap((attribute) => readIds(attributes[attribute]))
		.filter((stage) => !Object.hasOwn(stages, stage))
		.map((stage) => ({
			code: 'unknown-word',
			message: `Unexpected stage "${stage}" on ${name}: it is not in the vocabulary.`,
			...suggestion(stage, Object.keys(stages)),
		}));
}

function unreadEmphasis(
	drawing: WrittenDrawing,
	attributes: Drawing['attributes'],
	spots: Readonly<Record<string, Spot>>,
): readonly DrawingFault[] {
	return emphasisOf(drawing.kind).flatMap((attribute): readonly DrawingFault[] => {
		const [value, start] = [attributes[attribute], spots[attribute]];
		if (value === undefined) return [];
		return emphasisFaults(attribute, value, { ...drawing, attributes }).map((fault) =>
			start === undefined ? fault : { ...fault, at: { position: { start, end: start } } },
		);
	});
}

/**
 * The required attributes that are missing. One that may be among computed or spread attributes is
 * not missing.
 */
function missingAttributes(
	{ kind, name, values, computed }: WrittenDrawing,
	attributes: Drawing['attributes'],
): readonly DrawingFault[] {
	if (computed.some((one) => one.name === undefined)) return [];
	const asksFor = (key: string) =>
		kind.query === true && key === 'figures' && (isQuery(attributes) || computed.some(isOfQuery));
	return kind.required
		.filter(
			(key) =>
				!Object.hasOwn(values, key) && !computed.some((one) => one.name === key) && !asksFor(key),
		)
		.map((key) => ({
			code: 'missing-attribute',
			message: `${name} has no "${key}".`,
			hint:
				key === 'title'
					? 'Give it a title that states the finding.'
					: `Add ${key}, with the id of a figure${kind.figures[key] === 'list' ? ', or several' : ''}${kind.query === true ? '; or ask for them, as in measure="killed"' : ''}.`,
		}));
}

function isOfQuery({ name }: ComputedAttribute): boolean {
	return queryAttributes.some((attribute) => attribute === name);
}
