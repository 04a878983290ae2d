import { placeColumns } from '../../../src/charts/plot/columns.ts';
import type { PlotPoint } from '../../../src/charts/plot/point.ts';
import { placeRows } from '../../../src/charts/plot/rows.ts';
import { placeScatter } from '../../../src/charts/plot/scatter.ts';
import { placeSlopes } from '../../../src/charts/plot/slopes.ts';
import type { Scene } from '../../../src/charts/kit/scene.ts';
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
		points: [point('eu-c', 190, { colour: 'ochre' }), point('eu-a', 84)],
	},
	{
		label: 'Germany',
		points: [
			point('de-c', 47, { colour: 'ochre', qualifier: 'at-most', words: 'up to €47 billion' }),
			point('de-a', 29, { qualifier: 'approx', words: 'about €29 billion' }),
		],
	},
	{
		label: 'Japan',
		points: [
			point('jp-a', 12, {
				amount: { low: 12e9, high: 18e9 },
				qualifier: 'range',
				words: '€12 billion to €18 billion',
			}),
		],
	},
];
const colours = [
	{ colour: 'ochre', label: 'Committed' },
	{ colour: 'teal', label: 'Allocated' },
] as const;

const months = [4, 9, 6, 12, 7, 3].map((billions, index) => ({
	...point(`month-${index}`, billions),
	at: { from: `2024-0${index + 1}-01`, to: `2024-0${index + 2}-01` },
}));

/** The pictures of plots by the name of their snapshots. */
export const drawnPlots: Readonly<Record<string, (widthPx: number) => Scene>> = {
	'plot-bars': (widthPx) =>
		placeRows([{ title: '', content: rows }], widthPx, { mark: 'bars', colours, words: english }),
	'plot-dots': (widthPx) =>
		placeRows([{ title: '', content: rows }], widthPx, { mark: 'dots', colours, words: english }),
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
		placeSlopes(
			[
				{
					title: '',
					content: rows.slice(0, 2).map(({ label, points }) => ({
						name: label,
						points: points.map((one, index) => ({
							...one,
							at: index === 0 ? 'Committed' : 'Allocated',
						})),
					})),
				},
			],
			widthPx,
			{ colours: [], positions: ['Committed', 'Allocated'], words: english },
		),
	'plot-scatter': (widthPx) =>
		placeScatter(
			[
				{
					title: '',
					content: [
						{ name: 'United States', x: point('us-s', 0.59e-9), y: point('us', 115) },
						{ name: 'Denmark', x: point('dk-s', 3.27e-9), y: point('dk', 11) },
						{
							name: 'Germany',
							x: point('de-s', 0.83e-9, { qualifier: 'approx' }),
							y: point('de', 29, { qualifier: 'at-least' }),
						},
					],
				},
			],
			widthPx,
			{
				colours: [],
				titles: { x: 'Aid as a share of GDP, in percent', y: 'Aid, in euros' },
				words: english,
			},
		),
};
