import { placeColumns } from '../../../src/charts/plot/columns.ts';
import type { PlotPoint } from '../../../src/charts/plot/point.ts';
import { placeRows } from '../../../src/charts/plot/rows.ts';
import { placeScatter } from '../../../src/charts/plot/scatter.ts';
import { placeSlopes } from '../../../src/charts/plot/slopes.ts';
import type { Scene } from '../../../src/charts/kit/scene.ts';
import type { TimeExtras } from '../../../src/charts/kit/time/panel-extras.ts';
import { chart as english } from '../../../src/messages/en/chart.ts';

/** A figure with an exact amount in billions, unless something else is given. */
export const point = (id: string, billions: number, more: Partial<PlotPoint> = {}): PlotPoint => ({
	id,
	amount: billions * 1e9,
	qualifier: 'exact',
	grade: 'estimated',
	colour: 'teal',
	words: `€${billions} billion`,
	...more,
});

/** What was promised and what was set aside, each with one open end. */
const rows = [
	{
		label: 'EU institutions',
		points: [point('eu-c', 190, { colour: 'ochre' }), point('eu-a', 84, { colour: 'wine' })],
	},
	{
		label: 'Germany',
		points: [
			point('de-c', 47, { colour: 'ochre', qualifier: 'at-most', words: 'up to €47 billion' }),
			point('de-a', 29, { colour: 'wine', qualifier: 'approx', words: 'about €29 billion' }),
		],
	},
	{
		label: 'Japan',
		points: [
			point('jp-a', 12, {
				amount: { low: 12e9, high: 18e9 },
				colour: 'wine',
				qualifier: 'range',
				words: '€12 billion to €18 billion',
			}),
		],
	},
];
const colours = [
	{ colour: 'ochre', label: 'Committed' },
	{ colour: 'wine', label: 'Allocated' },
] as const;

const months = [4, 9, 6, 12, 7, 3].map((billions, index) => ({
	...point(`month-${index}`, billions),
	at: { from: `2024-0${index + 1}-01`, to: `2024-0${index + 2}-01` },
}));

const line = (billions: number, words: string) => ({
	id: `line-${billions}`,
	measure: 'aid',
	value: billions * 1e9,
	words,
});
/** What an author brings out in a plot: by records, values, dates and lines. */
export const broughtOut: TimeExtras = {
	lines: [line(8, '€8 billion, EU institutions')],
	shades: [{ of: 'values', from: 10e9, to: 11e9, name: 'As planned' }],
	notes: [
		{ at: { of: 'record', id: 'month-3' }, text: 'the month of the two large grants' },
		{ at: { of: 'value', value: 5e9 }, text: 'what was asked for' },
	],
};
const inRows: TimeExtras = {
	lines: [line(60, '€60 billion, US officials')],
	shades: [{ of: 'values', from: 100e9, to: undefined, name: 'More than a year of GDP' }],
	notes: [
		{ at: { of: 'record', id: 'de-a' }, text: 'without what the states of the federation gave' },
		{ at: { of: 'record', id: 'eu-c' }, text: 'a loan, to be paid back' },
		{ at: { of: 'value', value: 150e9 }, text: 'what was asked for' },
	],
};

const slopes = rows.slice(0, 2).map(({ label, points }) => ({
	name: label,
	points: points.map((one, index) => ({ ...one, at: index === 0 ? 'Committed' : 'Allocated' })),
}));
const pairs = [
	{ name: 'United States', x: point('us-s', 0.59e-9), y: point('us', 115) },
	{ name: 'Denmark', x: point('dk-s', 3.27e-9), y: point('dk', 11) },
	{
		name: 'Germany',
		x: point('de-s', 0.83e-9, { qualifier: 'approx' }),
		y: point('de', 29, { qualifier: 'at-least' }),
	},
];
const titles = { x: 'Aid as a share of GDP, in percent', y: 'Aid, in euros' };

/** The pictures of plots by the name of their snapshots. */
export const drawnPlots: Readonly<Record<string, (widthPx: number) => Scene>> = {
	'plot-bars': (widthPx) =>
		placeRows([{ title: '', content: rows }], widthPx, { mark: 'bars', colours, words: english }),
	'plot-dots': (widthPx) =>
		placeRows([{ title: '', content: rows }], widthPx, { mark: 'dots', colours, words: english }),
	'plot-bars-brought-out': (widthPx) =>
		placeRows([{ title: '', content: rows, extras: inRows }], widthPx, {
			mark: 'bars',
			colours,
			words: english,
		}),
	'plot-dots-brought-out': (widthPx) =>
		placeRows([{ title: '', content: rows, extras: inRows }], widthPx, {
			mark: 'dots',
			colours,
			words: english,
		}),
	'plot-columns-brought-out': (widthPx) =>
		placeColumns(
			[
				{
					title: 'Personnel losses',
					content: months,
					extras: {
						...broughtOut,
						shades: [
							...(broughtOut.shades ?? []),
							{ of: 'dates', from: '2024-03', to: '2024-04', name: 'Offensive' },
						],
						notes: [
							...(broughtOut.notes ?? []),
							{ at: { of: 'date', date: '2024-06' }, text: 'the count is revised' },
						],
					},
				},
				{
					title: 'Casualties',
					content: months.slice(1, 3),
					extras: { lines: [line(8, '')] },
				},
			],
			widthPx,
			{ mark: 'bars', colours: [], words: english },
		),
	'plot-columns': (widthPx) =>
		placeColumns(
			[
				{ title: 'Personnel losses', content: months },
				{ title: 'Casualties', content: months.slice(1, 3) },
			],
			widthPx,
			{ mark: 'bars', colours: [], words: english },
		),
	'plot-slopes': (widthPx) =>
		placeSlopes([{ title: '', content: slopes }], widthPx, {
			colours: [],
			positions: ['Committed', 'Allocated'],
			words: english,
		}),
	'plot-slopes-brought-out': (widthPx) =>
		placeSlopes(
			[
				{
					title: '',
					content: slopes,
					extras: { ...inRows, notes: inRows.notes?.slice(1) ?? [] },
				},
			],
			widthPx,
			{ colours: [], positions: ['Committed', 'Allocated'], words: english },
		),
	'plot-scatter': (widthPx) =>
		placeScatter([{ title: '', content: pairs }], widthPx, {
			colours: [],
			titles,
			words: english,
		}),
	'plot-scatter-brought-out': (widthPx) =>
		placeScatter(
			[
				{
					title: '',
					content: pairs,
					extras: {
						...inRows,
						lines: [
							...(inRows.lines ?? []),
							{ id: 'line-share', measure: 'share', value: 2, words: '2%, what allies agreed' },
						],
						notes: [{ at: { of: 'record', id: 'dk' }, text: 'the largest share of all' }],
					},
				},
			],
			widthPx,
			{ colours: [], titles, xMeasure: 'share', words: english },
		),
};
