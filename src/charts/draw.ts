import type { Element } from 'hast';
import { editionIn, originalOf } from '../ledger/link/edition.ts';
import type { Article, Ledger } from '../ledger/ledger.ts';
import type { Drawing } from '../ledger/text/body.ts';
import type { Attributes, DrawingContext } from '../parts/context.ts';
import type { DrawingKind } from '../record/drawing-kind.ts';
import type { ChartFrame } from './kit/frame.ts';
import { drawnOf } from './drawn.ts';
import { chartKinds } from './kinds.ts';

/** Draws a chart from its attributes, in the language of the context's ledger. */
export type Draw = (attributes: Attributes, context: DrawingContext) => Element;

/** A kind that comes with its own drawing function, such as one from outside `src/charts`. */
export interface DrawnKind extends DrawingKind {
	readonly draw: Draw;
}

/** The drawing function of each of Caveat's own kinds: `draw` in `draw.ts` of its folder. */
const draws: ReadonlyMap<string, Draw> = new Map(
	await Promise.all(
		chartKinds.map(async ({ directive }) => [directive, await drawIn(directive)] as const),
	),
);

async function drawIn(folder: string): Promise<Draw> {
	const file: { readonly draw?: unknown } = await import(`./${folder}/draw.ts`);
	if (typeof file.draw !== 'function')
		throw new Error(`src/charts/${folder}/draw.ts exports no function "draw".`);
	return file.draw as Draw;
}

function drawOf(name: string, { kinds }: Ledger): Draw {
	const kind = kinds.get(name);
	const draw = kind !== undefined && isDrawn(kind) ? kind.draw : draws.get(kind?.folder ?? name);
	if (draw === undefined) throw new Error(`The kind of drawing "${name}" does not draw.`);
	return draw;
}

function isDrawn(kind: DrawingKind): kind is DrawnKind {
	return 'draw' in kind;
}

/**
 * Draws a drawing of an article once for all ledgers with the same records. The article's page and
 * every export share the result.
 */
export function drawingOf(drawing: Drawing, article: Article, ledger: Ledger): Element {
	const original = originalOf(ledger);
	const known = drawnOf(original);
	const { kind, id, attributes } = drawing;
	const key = JSON.stringify([article.slug, kind, id, attributes]);
	const element = known.get(key) ?? draw(kind, attributes, { article, ledger: original, id });
	known.set(key, element);
	return element;
}

/** Draws one thing from the records of an article, in its language. */
export function draw(kind: string, attributes: Attributes, context: DrawingContext): Element {
	const { article } = context;
	const ledger = editionIn(article.language, context.ledger);
	return withFigures(drawOf(kind, ledger)(attributes, { ...context, ledger }));
}

/**
 * Adds the ids of a chart's figures, in the order of its marks and rows, for the script of
 * interactive charts.
 */
function withFigures(drawn: Element): Element {
	const chart = drawn.data?.chart;
	return chart === undefined || isText(drawn) ? drawn : namingFigures(drawn, chart);
}

/** A figure of a page with the ids of the figures that its chart draws. */
export function namingFigures(drawn: Element, chart: ChartFrame): Element {
	if (!('figures' in chart)) return drawn;
	const ids = chart.figures.map(({ id }) => id);
	return { ...drawn, properties: { ...drawn.properties, dataFigures: ids.join(' ') } };
}

/** Whether a drawing is text, as a chain is: it has no marks to point at. */
export function isText({ properties: { className } }: Element): boolean {
	return !Array.isArray(className) || !className.includes('chart');
}
