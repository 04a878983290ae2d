import { ascending } from 'd3-array';
import { firstDay, lastDay, middleDay } from '../../language/write/date.ts';
import type { Figure } from '../../record/resolved.ts';
import type { Body, Drawing } from '../text/body.ts';
import { readIds } from '../text/drawing-kinds.ts';
import type { Article, Ledger, Recorded } from '../ledger.ts';
import { idOf } from '../../record/article.ts';

/**
 * The attributes by which a drawing requests figures without naming them. A figure must match all
 * of them; in an attribute with several values, any one.
 */
export const queryFilters = [
	'subject',
	'measure',
	'claimant',
	'population',
	'stage',
	'kind',
	'from',
	'to',
] as const;
export type QueryFilter = (typeof queryFilters)[number];
/** All attributes of a query. With `repetitions`, it also finds figures that repeat another. */
export const queryAttributes = [...queryFilters, 'repetitions'] as const;

type Written = Drawing['attributes'];
/** The parts of a ledger that a query searches. */
export type QueryScope = Pick<Ledger, 'figures' | 'sources' | 'drafted' | 'kinds'>;

/** Whether a drawing has a query. */
export function isQuery(attributes: Written): boolean {
	return queryFilters.some((word) => Object.hasOwn(attributes, word));
}

/**
 * The values in an attribute of a query. Words of the vocabulary are separated by spaces; the name
 * of a claimant can contain spaces.
 */
export function filterValues(attributes: Written, word: QueryFilter): readonly string[] {
	const value = attributes[word];
	if (typeof value === 'string' && (word === 'claimant' || word === 'from' || word === 'to'))
		return [value];
	return readIds(value);
}

/**
 * The figures that a query finds, oldest first; figures with equal dates keep the order of the
 * records. A month or a year is included if one of its days would be. Left out are figures dated or
 * printed after the article's `factsAsOf`, and those in the drafts of other articles.
 */
export function findFigures(
	attributes: Written,
	front: Article['front'],
	scope: QueryScope,
): readonly Recorded<Figure>[] {
	const known = lastDay(front.factsAsOf);
	const own = new Set((front.figures ?? []).map(idOf));
	const tests = queryFilters
		.filter((word) => Object.hasOwn(attributes, word))
		.map((word) => {
			const words = filterValues(attributes, word);
			return (figure: Figure) => words.some((one) => fits[word](figure, one));
		});
	const withRepetitions =
		Object.hasOwn(attributes, 'repetitions') && attributes['repetitions'] !== 'false';
	return inOrder(scope.figures).filter(({ record }) => {
		if (record.repeats !== undefined && !withRepetitions) return false;
		if (firstDay(record.asOf) > known || (scope.drafted.has(record.id) && !own.has(record.id)))
			return false;
		const issued = scope.sources.get(record.source)?.record.issued;
		return (
			(issued === undefined || firstDay(issued) <= known) && tests.every((test) => test(record))
		);
	});
}

const fits: Readonly<Record<QueryFilter, (figure: Figure, word: string) => boolean>> = {
	subject: (figure, word) => figure.subject === word,
	measure: (figure, word) => figure.measure === word,
	population: (figure, word) => figure.population === word,
	stage: (figure, word) => figure.stage === word,
	kind: (figure, word) => figure.kind === word,
	claimant: ({ claimant }, word) =>
		claimant.kind === word || claimant.name.toLowerCase() === word.toLowerCase(),
	from: ({ asOf }, date) => lastDay(asOf) >= firstDay(date),
	to: ({ asOf }, date) => firstDay(asOf) <= lastDay(date),
};

/**
 * The attributes of a drawing with the ids that its query finds added after those that it names,
 * without duplicates, so that checks, lists and drawings see the same figures. The attributes of
 * the query are kept.
 */
export function withFound(
	kind: string,
	attributes: Written,
	front: Article['front'],
	scope: QueryScope,
): Written {
	if (scope.kinds.get(kind)?.query !== true || !isQuery(attributes)) return attributes;
	const found = findFigures(attributes, front, scope).map(({ record }) => record.id);
	return { ...attributes, figures: [...new Set([...readIds(attributes['figures']), ...found])] };
}

/**
 * The text of an article with the results of its queries in each drawing, and the ids found that
 * are not on the article's list.
 */
export function resolveQueries(
	body: Body,
	front: Article['front'],
	scope: QueryScope,
): { readonly body: Body; readonly found: readonly string[] } {
	if (!body.drawings.some(({ attributes }) => isQuery(attributes))) return { body, found: [] };
	const listed = new Set((front.figures ?? []).map(idOf));
	const found = new Set<string>();
	const drawings = body.drawings.map((drawing) => {
		const attributes = withFound(drawing.kind, drawing.attributes, front, scope);
		const named = new Set(readIds(drawing.attributes['figures']));
		if (attributes !== drawing.attributes)
			for (const id of readIds(attributes['figures']))
				if (!listed.has(id) && !named.has(id)) found.add(id);
		return { ...drawing, attributes };
	});
	return { body: { ...body, drawings }, found: [...found] };
}

const sorted = new WeakMap<QueryScope['figures'], readonly Recorded<Figure>[]>();

/** All figures, oldest first. */
function inOrder(figures: QueryScope['figures']): readonly Recorded<Figure>[] {
	const known = sorted.get(figures);
	if (known !== undefined) return known;
	const days = new Map([...figures.values()].map((one) => [one, middleDay(one.record.asOf)]));
	const all = [...figures.values()].sort((a, b) => ascending(days.get(a), days.get(b)));
	sorted.set(figures, all);
	return all;
}

/**
 * The figures that a drawing names, in order and without duplicates.
 * @param attributes the attributes to look in; by default, all that hold figures
 */
export function drawnFigures(
	drawing: Drawing,
	ledger: Ledger,
	attributes: readonly string[] = Object.keys(ledger.kinds.get(drawing.kind)?.figures ?? {}),
): readonly Recorded<Figure>[] {
	const ids = new Set(attributes.flatMap((attribute) => readIds(drawing.attributes[attribute])));
	return [...ids].flatMap((id) => ledger.figures.get(id) ?? []);
}
