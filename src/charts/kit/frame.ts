import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Claim } from '../../record/claim.ts';
import type { Event } from '../../record/event.ts';
import type { Figure } from '../../record/resolved.ts';
import { type Choice, choicesOf } from './choices.ts';
import type { Scene } from './scene.ts';
import { type SvgOptions, svgOf } from './svg.ts';
import { type ChartTable, tableOf } from './table.ts';
import type { ChartWords } from './words.ts';

/** The records that a chart draws, in the order of its table. */
export type ChartRecords =
	| { readonly figures: readonly Figure[] }
	| { readonly claims: readonly Claim[] }
	| { readonly events: readonly Event[] };

export type ChartFrame = FrameParts & ChartRecords;
/** A chart of figures. */
export type FigureFrame = FrameParts & { readonly figures: readonly Figure[] };

interface FrameParts {
	/** The address of the page that shows only this chart; `chartPage` makes it. */
	readonly address: string;
	/** Unique on the page. */
	readonly id: string;
	readonly kind: string;
	readonly title: string;
	readonly subtitle: string;
	readonly wide: Scene;
	readonly narrow: Scene;
	readonly description: string;
	/**
	 * What readers must know before they use the chart, one line each: that a figure was
	 * superseded.
	 */
	readonly notes: readonly string[];
	readonly table: ChartTable;
	readonly sourceLine: readonly ElementContent[];
	readonly variants?: readonly ChartVariant[];
	/** What readers can tick on and off, each with the number in the classes of its groups. */
	readonly choices?: readonly Choice[];
	/** English by default. */
	readonly words: ChartWords;
}

/** Another drawing of the same figures that readers can choose, on a page of its own. */
export interface ChartVariant
	extends Pick<
		ChartFrame,
		'subtitle' | 'wide' | 'narrow' | 'description' | 'table' | 'sourceLine'
	> {
	/** The last part of its address, such as "log". */
	readonly name: string;
	/** The label of the choice, such as "Log scale". */
	readonly label: string;
}

declare module 'hast' {
	interface ElementData {
		/**
		 * What the chart was made of, kept on its figure for exports that draw it elsewhere or
		 * write out its data.
		 */
		chart?: ChartFrame;
	}
}

export interface FrameOptions {
	readonly heading: 'h1' | 'h2';
	/** Links shown next to the sources and the table. */
	readonly links: readonly ElementContent[];
	/** In place of the drawing; by default, it is in the page at both widths. */
	readonly plot?: Element;
	/** The address behind "and 21 more"; by default, those sources are in the page and closed. */
	readonly moreSources?: string;
	/** In place of the boxes to tick; by default, they are in the page and closed. */
	readonly choices?: readonly Element[];
	/** In place of the table; by default, it is in the page and closed. */
	readonly table?: Element;
}

/** The address of the page that shows only this drawing of a chart. */
export function variantAddress(
	{ address }: Pick<ChartFrame, 'address'>,
	{ name }: Pick<ChartVariant, 'name'>,
): string {
	return `${address}${name}/`;
}

/** A chart in an article. */
export function chartFrame(frame: ChartFrame): Element {
	return carrying(frameChart(frame, { heading: 'h2', links: linksOf(frame) }), frame);
}

/** The links of a chart in an article: its variants, and its own page. */
export function linksOf(frame: ChartFrame): readonly Element[] {
	const variants = (frame.variants ?? []).map((variant) =>
		h('a', { href: variantAddress(frame, variant), rel: ['alternate'] }, variant.label),
	);
	return [...variants, h('a', { href: frame.address }, frame.words.data)];
}

/** Attaches the frame to the figure that was made from it. */
function carrying(figure: Element, frame: ChartFrame): Element {
	// The types of hast-util-from-parse5 require a position in a file on every node; generated
	// nodes have none.
	return { ...figure, data: { chart: frame } as Element['data'] & object };
}

export interface TextOptions {
	/** The author's subtitle, if there is one; the content shows by itself what it is about. */
	readonly subtitle: string | undefined;
	/** The content as text that is complete without a drawing. */
	readonly content: readonly ElementContent[];
}

/** A chart that is text in an article and a drawing when it is exported. */
export function textFrame(frame: ChartFrame, options: TextOptions): Element {
	const figure = textFigure(frame, options);
	const way = h('p', { className: ['take'] }, h('a', { href: frame.address }, frame.words.data));
	return carrying({ ...figure, children: [...figure.children, way] }, frame);
}

/** The same text on a page that does not export it. */
export function textFigure(
	{ id, kind, title }: Pick<ChartFrame, 'id' | 'kind' | 'title'>,
	{ subtitle, content }: TextOptions,
): Element {
	return h('figure', { className: [kind], id }, [
		h('figcaption', [
			h('h2', { id: `${id}-title` }, title),
			...(subtitle === undefined ? [] : [h('p', { className: ['soft'] }, subtitle)]),
		]),
		...content,
	]);
}

/** The wide and the narrow drawing of one chart. The stylesheet shows the one that fits. */
export function chartDrawing({
	id,
	label,
	describedBy,
	wide,
	narrow,
	marked,
}: DrawingOptions): Element {
	const drawing = (scene: Scene, className: string) =>
		svgOf(scene, {
			prefix: `${id}-${className}`,
			label,
			className,
			...(describedBy === undefined ? {} : { describedBy }),
			...(marked === undefined ? {} : { marked }),
		});
	return h('div', { className: ['plot'] }, [drawing(wide, 'wide'), drawing(narrow, 'narrow')]);
}

interface DrawingOptions
	extends Pick<SvgOptions, 'label' | 'describedBy' | 'marked'>,
		Pick<ChartFrame, 'id' | 'wide' | 'narrow'> {}

/** The sources of a chart: the first three, and the others on demand. */
function sourcesOf({ sourceLine, words }: ChartFrame, more: string | undefined): Element {
	const { first, others } = firstSources(sourceLine);
	const named = [words.sources, ...joined(first)];
	if (others.length === 0) return h('div', { className: ['sources'] }, h('p', [...named, '.']));
	const label = words.moreSources(others.length);
	return h(
		'div',
		{ className: ['sources'] },
		more === undefined
			? [h('p', named), h('details', [h('summary', label), h('p', [...joined(others), '.'])])]
			: [h('p', [...named, ' ', h('a', { href: more }, label), '.'])],
	);
}

function joined(sources: readonly ElementContent[]): readonly (ElementContent | string)[] {
	return sources.flatMap((source, index) => (index === 0 ? [source] : ['; ', source]));
}

const mostSources = 3;

/** The sources that are named at once, and the others. A single other is named, too. */
export function firstSources(sourceLine: readonly ElementContent[]): {
	readonly first: readonly ElementContent[];
	readonly others: readonly ElementContent[];
} {
	const sources = sourceLine.filter((node) => !(node.type === 'text' && node.value === '; '));
	return sources.length <= mostSources + 1
		? { first: sources, others: [] }
		: { first: sources.slice(0, mostSources), others: sources.slice(mostSources) };
}

/**
 * A chart with everything that belongs to it: its finding, how it counts, a drawing for each width,
 * a text alternative, its sources and its table.
 */
export function frameChart(frame: ChartFrame, options: FrameOptions): Element {
	const { id, kind, title, subtitle, wide, narrow, description, notes } = frame;
	const { heading, links } = options;
	const describedBy = `${id}-text`;
	const marked = 'figures' in frame ? { marked: frame.figures.map((figure) => figure.id) } : {};
	const told = (text: string) => {
		const lang = frame.words.langOf(text);
		return lang === undefined ? {} : { lang };
	};
	return h('figure', { className: ['chart', kind], id }, [
		h('figcaption', [
			h(heading, { id: `${id}-title` }, title),
			h('p', { className: ['soft'] }, subtitle),
		]),
		options.plot ?? chartDrawing({ id, label: title, describedBy, wide, narrow, ...marked }),
		h('p', { className: ['sr'], id: describedBy }, description),
		...(options.choices ?? choicesOf(frame)),
		...notes.map((note) => h('p', { className: ['gone'], role: 'note', ...told(note) }, note)),
		h('div', { className: ['credit'] }, [
			sourcesOf(frame, options.moreSources),
			options.table ?? closedTable(frame, told),
			...links,
		]),
	]);
}

/** The id of the table of a chart, by which a link opens it. */
export function tableId({ id }: Pick<ChartFrame, 'id'>): string {
	return `${id}-table`;
}

function closedTable(frame: ChartFrame, told: (text: string) => { readonly lang?: string }) {
	const { title, table, words } = frame;
	return h('details', [
		h('summary', words.table),
		h(
			'div',
			{
				className: ['scroll'],
				id: tableId(frame),
				tabIndex: 0,
				role: 'region',
				ariaLabel: words.tableOf(title),
			},
			tableOf(table, told),
		),
	]);
}
