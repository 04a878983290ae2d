import { type ChainLink, placeChain } from '../../src/charts/chain/layout.ts';
import { placeClaimsMatrix } from '../../src/charts/claims/layout.ts';
import type { ClaimsMatrix } from '../../src/charts/claims/matrix.ts';
import type { Scene } from '../../src/charts/kit/scene.ts';
import type { TimelineEvent } from '../../src/charts/timeline/event-marks.ts';
import { placeTimeline } from '../../src/charts/timeline/layout.ts';
import { placeTimelineStrip } from '../../src/charts/timeline/strip.ts';
import { chart as english } from '../../src/messages/en/chart.ts';

const plain = (text: string) => ({ text });
const marked = (text: string) => ({ text, isMarked: true });
const strong = (text: string) => ({ text, isStrong: true });

const origin: ChainLink = {
	id: 'origin',
	isChanged: false,
	who: [plain('August 2023 · Unnamed US officials, in The New York Times, 18 Aug 2023')],
	said: [plain('as many as'), strong('120,000'), plain('Russian soldiers killed')],
};
const retold: ChainLink = {
	id: 'retold',
	edge: 'Unchanged',
	isChanged: false,
	who: [plain('August 2023 · US officials, in The Messenger, 18 Aug 2023')],
	said: [plain('up to'), strong('120,000'), plain('Russian soldiers killed')],
};
const turned: ChainLink = {
	id: 'turned',
	edge: 'Changed: bound flipped, definition, date left out',
	isChanged: true,
	who: [
		marked('January 2024'),
		plain('·'),
		marked('The Week'),
		plain(', in The Western Journal, Feb 2024'),
	],
	said: [marked('at least'), strong('120,000'), plain('Russian'), marked('troops lost')],
	why: 'A ceiling became a floor, and the dead became losses of an unstated kind.',
};

export const chain = [origin, retold, turned] as const;
export const longChain: readonly ChainLink[] = [
	{ id: 'unknown', isChanged: false, isUnknown: true, who: [plain('Origin unknown')], said: [] },
	{ ...origin, edge: 'Not comparable' },
	retold,
	turned,
	{ ...retold, id: 'again' },
].map((link, index) => ({ ...link, id: `${link.id}-${index}` }));

export const matrix: ClaimsMatrix = {
	columns: ['Unnamed', 'Named', 'Institutions', 'Media'],
	all: 'All statements',
	rows: [
		{
			id: 'offer',
			says: 'Putin let Washington know that he would consider a ceasefire.',
			note: 'The retelling makes it one offer.',
			cells: [
				[
					{
						id: 'offer',
						stance: 'asserts',
						word: 'Said by',
						who: 'Three Russian sources, to Reuters',
					},
					{
						id: 'no-contact',
						stance: 'denies',
						word: 'Denied by',
						who: 'A US source, to Reuters',
						says: 'There was no official contact, and there would be no talks without Ukraine.',
					},
				],
				[
					{
						id: 'kremlin',
						stance: 'denies',
						word: 'Denied by',
						who: 'Dmitry Peskov, Kremlin spokesman',
						says: 'The report is not true.',
					},
				],
				[
					{
						id: 'white-house',
						stance: 'denies',
						word: 'Denied by',
						who: 'The White House, to the Daily Caller',
						says: 'No ceasefire proposal was brought forward.',
					},
				],
				[],
			],
		},
		{
			id: 'call',
			says: 'Sullivan told Ushakov by phone that he would discuss other matters.',
			cells: [
				[
					{
						id: 'call',
						stance: 'asserts',
						word: 'Said by',
						who: 'A Russian source, second hand, to Reuters',
					},
				],
				[],
				[],
				[
					{
						id: 'refused',
						stance: 'contradicts',
						word: 'Contradicted by',
						who: 'The Western Journal',
						says: 'Sullivan refused to speak with any of his counterparts.',
					},
				],
			],
		},
		{
			id: 'no-comment',
			says: 'Kremlin, White House, State Department and CIA did not comment.',
			cells: [
				[],
				[],
				[],
				[{ id: 'no-comment', stance: 'declines', word: 'No comment from', who: 'Reuters' }],
			],
		},
		{
			id: 'ban',
			says: 'Zelenskyy has outlawed contacts with Russia.',
			cells: [
				[],
				[],
				[
					{
						id: 'decree',
						stance: 'decrees',
						word: 'Laid down by',
						who: 'Decree 679/2022 of Ukraine’s president',
						says: 'Talks with President Putin are impossible.',
					},
				],
				[{ id: 'ban', stance: 'asserts', word: 'Said by', who: 'Reuters' }],
			],
		},
	],
};

const day = (id: string, date: string, when: string, text: string): TimelineEvent => ({
	id,
	first: date,
	last: date,
	when,
	text,
	isReported: false,
});
export const events: readonly TimelineEvent[] = [
	day('invasion', '2022-02-24', '24 Feb 2022', 'Russia begins its full-scale invasion.'),
	day(
		'decree',
		'2022-10-04',
		'4 Oct 2022',
		'A decree in Kyiv records that talks with Putin are impossible.',
	),
	{
		id: 'turkey',
		first: '2023-01-01',
		last: '2023-12-31',
		when: '2023',
		text: 'Late in the year intermediaries meet in Turkey.',
		isReported: true,
	},
	day(
		'estimate',
		'2023-08-18',
		'18 Aug 2023',
		'The New York Times prints US officials’ estimates of the dead and wounded.',
	),
	{
		id: 'call',
		first: '2024-01-01',
		last: '2024-01-31',
		when: 'Jan 2024',
		text: 'Sullivan tells Ushakov by phone that there will be no deal without Ukraine.',
		isReported: true,
	},
	day(
		'report',
		'2024-02-13',
		'13 Feb 2024',
		'Reuters publishes its report. The Senate passes the package.',
	),
	{
		...day('white-house', '2024-02-13', '13 Feb 2024', 'The White House denies a proposal.'),
		isReported: true,
	},
	day('kremlin', '2024-02-14', '14 Feb 2024', 'The Kremlin denies the report.'),
	day('count', '2024-02-25', '25 Feb 2024', 'Zelenskyy gives a count of Ukraine’s dead.'),
];

export const drawnRecords: Readonly<Record<string, (widthPx: number) => Scene>> = {
	chain: (widthPx) => placeChain(chain, widthPx),
	'chain-long': (widthPx) => placeChain(longChain, widthPx),
	claims: (widthPx) => placeClaimsMatrix(matrix, widthPx),
	timeline: (widthPx) => placeTimeline(events, widthPx, english),
	'timeline-strip': (widthPx) => placeTimelineStrip(events, widthPx, english),
};
