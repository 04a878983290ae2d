import type { Drawing } from '../../ledger/text/body.ts';
import { eventsBetween } from '../../ledger/ask/events-between.ts';
import type { Article, Ledger } from '../../ledger/ledger.ts';
import {
	findFigures,
	isQuery,
	type QueryFilter,
	queryFilters,
	filterValues,
} from '../../ledger/ask/query.ts';
import { suggestion } from '../../ledger/suggest.ts';
import { isPartialDate } from '../../record/scalars.ts';
import type { Found, Rule } from '../rule.ts';

type Problem = Pick<Found, 'message' | 'hint' | 'replacement'>;

/**
 * A query in a drawing uses words that exist, and finds figures; a drawing of claims or events has
 * some to show.
 */
export const emptyQuery: Rule = {
	code: 'empty-query',
	title: 'A drawing finds something to draw',
	severity: 'error',
	section: 'References',
	isFixed: true,
	check,
};

function check(ledger: Ledger): readonly Found[] {
	const findings: Found[] = [];
	for (const article of ledger.articles.values()) {
		for (const drawing of article.body.drawings) {
			const { draws, query } = ledger.kinds.get(drawing.kind) ?? {};
			if (draws !== undefined)
				findings.push(
					...nothingToDraw(drawing, draws, article).map(
						(problem): Found => ({
							place: article.at(drawing),
							...problem,
						}),
					),
				);
			if (query !== true || !isQuery(drawing.attributes)) continue;
			const unknown = queryFilters
				.filter((word) => Object.hasOwn(drawing.attributes, word))
				.flatMap((word) => unknownIn(drawing, word, ledger));
			const problems = unknown.length > 0 ? unknown : nothingFound(drawing, article, ledger);
			findings.push(
				...problems.map(
					(problem): Found => ({
						place: article.at(drawing),
						...problem,
					}),
				),
			);
		}
	}
	return findings;
}

/** Reports drawings of claims or events that have none to show. */
function nothingToDraw(
	{ attributes }: Drawing,
	draws: 'claims' | 'events',
	{ front }: Article,
): readonly Problem[] {
	if ((front[draws] ?? []).length === 0)
		return [
			{
				message: `This article has no ${draws} to draw.`,
				hint: `List them under ${draws} in its frontmatter, or remove the drawing.`,
			},
		];
	if (draws === 'claims') return [];
	const dateIn = (name: 'from' | 'to') =>
		typeof attributes[name] === 'string' ? attributes[name] : undefined;
	const [from, to] = [dateIn('from'), dateIn('to')];
	if (eventsBetween(front.events ?? [], from, to).length > 0) return [];
	const said = [
		...(from === undefined ? [] : [`from "${from}"`]),
		...(to === undefined ? [] : [`to "${to}"`]),
	].join(' ');
	return [
		{
			message: `No event of this article is ${said}.`,
			hint: 'Ask for a longer period, or remove the drawing.',
		},
	];
}

function unknownIn({ attributes }: Drawing, word: QueryFilter, ledger: Ledger): readonly Problem[] {
	const words = filterValues(attributes, word).filter((one) => one.trim() !== '');
	if (words.length === 0)
		return [
			{
				message: `This drawing asks for figures by "${word}" but gives no value.`,
				hint: `Write the value as text, as in ${word}="${word === 'from' || word === 'to' ? '2023-08' : '…'}", or leave ${word} out.`,
			},
		];
	if (word === 'from' || word === 'to') {
		return words
			.filter((date) => !isPartialDate(date))
			.map((date) => ({
				message: `Unexpected date "${date}" in "${word}": expected a day, month or year that exists.`,
				hint: 'Write 2023, 2023-08 or 2023-08-18.',
			}));
	}
	const known = knownWords(word, ledger);
	const isKnown = new Set(known.map((one) => one.toLowerCase()));
	const where =
		word === 'claimant'
			? 'no claimant and no kind of claimant has this name'
			: 'it is not in the vocabulary';
	return words
		.filter((one) => !isKnown.has(one.toLowerCase()))
		.map((one) => ({
			message: `Unexpected ${word} "${one}" in the query of this drawing: ${where}.`,
			...suggestion(one, known),
		}));
}

function knownWords(
	word: Exclude<QueryFilter, 'from' | 'to'>,
	{ vocabulary, figures }: Ledger,
): readonly string[] {
	if (word === 'claimant')
		return [
			...new Set([
				...[...figures.values()].map(({ record }) => record.claimant.name),
				...Object.keys(vocabulary.claimantKinds ?? {}),
			]),
		];
	return Object.keys(
		{
			subject: vocabulary.subjects,
			measure: vocabulary.measures,
			population: vocabulary.populations ?? {},
			stage: vocabulary.stages ?? {},
			kind: vocabulary.kinds ?? {},
		}[word],
	);
}

/** Says which words to leave out so that the query finds something. */
function nothingFound(
	{ attributes }: Drawing,
	{ front }: Article,
	ledger: Ledger,
): readonly Problem[] {
	const found = (asked: Drawing['attributes']) => findFigures(asked, front, ledger).length;
	if (found(attributes) > 0) return [];
	const words = queryFilters.filter((word) => Object.hasOwn(attributes, word));
	const said = words
		.map((word) => `${word} "${filterValues(attributes, word).join(' ')}"`)
		.join(', ');
	const message = `No figure that this article can know matches ${said}.`;
	const repeating = found({ ...attributes, repetitions: '' });
	if (repeating > 0)
		return [
			{
				message,
				hint: `The matching figures repeat others (${repeating}): add repetitions to draw them.`,
			},
		];
	const without = words
		.map(
			(word) =>
				[
					word,
					found(Object.fromEntries(Object.entries(attributes).filter(([name]) => name !== word))),
				] as const,
		)
		.find(([, count]) => count > 0);
	return [
		{
			message,
			hint:
				without === undefined
					? 'Remove a condition, or name the figures.'
					: `Without "${without[0]}" it finds ${without[1]}.`,
		},
	];
}
