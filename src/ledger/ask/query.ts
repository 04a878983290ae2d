import { ascending } from 'd3-array';
import { firstDay, lastDay, middleDay } from '../../language/write/date.ts';
import type { Figure } from '../../record/resolved.ts';
import type { Body, Drawing } from '../text/body.ts';
import { readIds } from '../text/drawing-kinds.ts';
import type { Article, Ledger, Recorded } from '../ledger.ts';
import { idOf } from '../../record/article.ts';

/**
 * The attributes by which a drawing asks for figures in place of naming them. All of them hold at
 * once; of several words in one, any.
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
/** All attributes of a query: with `repetitions` it also finds figures that repeat another. */
export const queryAttributes = [...queryFilters, 'repetitions'] as const;

type Written = Drawing['attributes'];
/** Where a query looks. */
export type QueryScope = Pick<Ledger, 'figures' | 'sources' | 'drafted' | 'kinds'>;

/** Whether a drawing asks for figures. */
export function isQuery(attributes: Written): boolean {
	return queryFilters.some((word) => Object.hasOwn(attributes, word));
}

/**
 * The words in an attribute of a query: those of the vocabulary have spaces between them, a
 * claimant's name has them within.
 */
export function filterValues(attributes: Written, word: QueryFilter): readonly string[] {
	const value = attributes[word];
	if (typeof value === 'string' && (word === 'claimant' || word === 'from' || word === 'to'))
		return [value];
	return readIds(value);
}

/**
 * The figures that a query finds, oldest first; as-of dates that are equal keep the order of the
 * records. A month or a year is found where one of its days would be. What an article cannot know
 * is left out, what is dated or printed after its `factsAsOf`, and what stands in the draft of
 * another.
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
 * The attributes of a drawing with what its query finds behind the ids that it names, each once:
 * checks, lists and drawings see the same figures. The words of the query stay.
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
 * The text of an article in which every drawing has what its query finds, and the ids that are
 * found beyond the article's own list.
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
