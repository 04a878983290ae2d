import { compareDates, firstDay, lastDay, machineDate } from '../../language/write/date.ts';
import { figureGroups, type FigureRow } from '../../parts/figure-row.ts';
import { narrow } from '../../browser/search/facet.ts';
import type {
	FigureAmounts,
	FigureCodes,
	FigureFacets,
	FigureWords,
} from '../../browser/search/figure-files.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { figureFacets } from './figure-facets.ts';
import { endsOfFigure } from '../data/ends-of-figure.ts';

/** The files of the list of figures by name: the facets, and the words in small pieces. */
export function figureBrowserFiles(
	ledger: Ledger,
	perFile: number = 100,
): ReadonlyMap<string, unknown> {
	const rows = figureGroups(ledger).flatMap((group) =>
		group.rows.map((row) => ({ row, of: group.title })),
	);
	const figures = rows.flatMap(({ row }) => ledger.figures.get(row.id)?.record ?? []);
	const facets = figureFacets(
		figures.map((figure) => [figure]),
		ledger,
	);
	const { counts } = narrow(facets, [], figures.keys());
	const differing = rows.flatMap(({ row }, index) => (row.differs ? [index] : []));
	const dates = [...new Set(figures.map(({ asOf }) => asOf))].sort(compareDates);
	const units = Object.keys(ledger.vocabulary.units);
	const files = new Map<string, unknown>([
		[
			'facets',
			{
				figures: rows.length,
				perFile,
				facets: facets.map(({ name, values }, index) => ({
					name,
					values,
					counts: counts[index] ?? [],
				})),
				differing: differing.length,
			} satisfies FigureFacets,
		],
		[
			'codes',
			{
				of: Object.fromEntries(facets.map(({ name, of }) => [name, of.map(Number)])),
				dates: dates.map(intervalOf),
				asOf: placesIn(
					dates,
					figures.map(({ asOf }) => asOf),
				),
				differing,
			} satisfies FigureCodes,
		],
		[
			'amounts',
			{
				unit: placesIn(
					units,
					figures.map(({ unit }) => unit),
				),
				low: figures.map((figure) => endsOfFigure(figure).low ?? null),
			} satisfies FigureAmounts,
		],
	]);
	for (let start = 0; start < rows.length; start += perFile)
		files.set(
			`rows-${start / perFile + 1}`,
			rows.slice(start, start + perFile).map(({ row, of }) => listEntry(row, of)),
		);
	return files;
}

function placesIn(all: readonly string[], values: readonly string[]): readonly number[] {
	const places = new Map(all.map((value, place) => [value, place]));
	return values.map((value) => places.get(value) ?? -1);
}

function listEntry(
	{ address, amount, context, gone, asOf, when, claimant, how, source }: FigureRow,
	of: string,
): FigureWords {
	return {
		address,
		amount,
		of,
		context,
		...(gone === undefined ? {} : { gone }),
		asOf,
		when,
		claimant,
		how,
		source: source.words,
	};
}

/** A date as the browser compares it: a part of a month or year becomes its first and last day. */
function intervalOf(date: string): string {
	return machineDate(date) === date ? date : `${firstDay(date)}/${lastDay(date)}`;
}
