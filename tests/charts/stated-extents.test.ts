import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { type BreakdownPart, placeBreakdown } from '../../src/charts/breakdown/layout.ts';
import { placeBySubject } from '../../src/charts/by-subject/layout.ts';
import { placeLadder } from '../../src/charts/ladder/layout.ts';
import { placeShares } from '../../src/charts/shares/layout.ts';
import { placeAmountsOverTime } from '../../src/charts/amounts-over-time/layout.ts';
import { placeEstimateRange } from '../../src/charts/estimate-range/layout.ts';
import { placeEstimatesOverTime } from '../../src/charts/estimates-over-time/layout.ts';
import { placeMarkSample } from '../../src/charts/kit/mark/mark-sample.ts';
import type { Box, Point, Scene, SceneItem } from '../../src/charts/kit/scene.ts';
import { piecesOf, type WaffleFigure } from '../../src/charts/waffle/pieces.ts';
import { chart as english } from '../../src/messages/en/chart.ts';
import { type Amount, type Qualifier, qualifiers } from '../../src/record/figure.ts';

interface Statement {
	readonly amount: Amount;
	readonly qualifier: Qualifier;
}

/** The highest value of every drawing. It is exact, so its mark shows how long a unit is. */
const largest = 2_000_000;

const anyStatement = fc
	.record({
		qualifier: fc.constantFrom(...qualifiers),
		low: fc.oneof(
			fc.integer({ min: 0, max: 2000 }),
			fc.integer({ min: 0, max: largest / 2 }),
			fc.integer({ min: 0, max: largest }),
		),
		more: fc.integer({ min: 1, max: largest }),
		isRange: fc.boolean(),
	})
	.map(({ qualifier, low, more, isRange }): Statement => {
		if (qualifier === 'order') return { qualifier, amount: Math.floor(low / 10) };
		return qualifier === 'range' || (isRange && qualifier === 'approx')
			? { qualifier, amount: { low, high: Math.min(low + more, largest + 1) } }
			: { qualifier, amount: low };
	});
const anyStatements = fc.array(anyStatement, { minLength: 1, maxLength: 8 });

/** The values that a record states; the words of "tens of thousands" state two. */
function statedBy({ amount, qualifier }: Statement): readonly number[] {
	if (typeof amount !== 'number') return [amount.low, amount.high];
	return qualifier === 'order' ? [amount, amount * 10] : [amount];
}

function flat(items: readonly SceneItem[]): readonly SceneItem[] {
	return items.flatMap((item) => (item.kind === 'group' ? flat(item.items) : [item]));
}

const sides = {
	along: {
		ends: ({ left, right }: Box) => [left, right],
		on: ({ x }: Point) => x,
	},
	upright: {
		ends: ({ top, bottom }: Box) => [top, bottom],
		on: ({ y }: Point) => y,
	},
} as const;

/**
 * The ends, on the value axis, of everything that has a length there: bars, bands, outlines,
 * tracks, end caps.
 */
function endsOf(scene: Scene, direction: keyof typeof sides): readonly number[] {
	const { ends, on } = sides[direction];
	return flat(scene.items).flatMap((item): readonly number[] => {
		if (item.kind === 'rect') return ends(item.box);
		if (item.kind === 'boxes') return item.boxes.flatMap(ends);
		return item.kind === 'lines' && /^(?:line|steps)\b/.test(item.className)
			? item.paths.flatMap((path) => path.map(on))
			: [];
	});
}

function signsOf(scene: Scene): readonly Box[] {
	return flat(scene.items).flatMap((item) =>
		item.kind === 'lines' && /^sign\b/.test(item.className) ? [boundsOf(item.paths.flat())] : [],
	);
}

function boundsOf(points: readonly Point[]): Box {
	const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
	return {
		left: Math.min(...xs),
		right: Math.max(...xs),
		top: Math.min(...ys),
		bottom: Math.max(...ys),
	};
}

/** The width and height of every sign, along a horizontal and a vertical axis. */
const signSizes = new Set(['12 7', '8 0', '12 8', '0 8', '8 12']);

interface Drawing {
	readonly scene: Scene;
	readonly direction: keyof typeof sides;
	/** The px of zero and of the largest value. */
	readonly zeroPx: number;
	readonly largestPx: number;
}

/** The shortest shape is 3 px long, and both its start and the places here are rounded. */
const leastPx = 4;

function assertStated(
	statements: readonly Statement[],
	{ scene, direction, zeroPx, largestPx }: Drawing,
): void {
	const values = [0, largest, ...statements.flatMap(statedBy)];
	const places = values.map((value) => zeroPx + (value / largest) * (largestPx - zeroPx));
	for (const end of endsOf(scene, direction))
		assert.ok(
			places.some((place) => Math.abs(place - end) <= leastPx),
			`something ends at ${end} px, where nothing was stated: ${places.join(' ')}`,
		);
	assertSigns(scene, direction, zeroPx);
}

function assertSigns(scene: Scene, direction: Drawing['direction'], zeroPx: number): void {
	// Below the last plot is the key.
	const plotBottom = Math.max(...plotsOf(scene).map((plot) => plot.bottom));
	const drawn = signsOf(scene).filter(({ top }) => direction === 'along' || top < plotBottom);
	for (const { left, right, top, bottom } of drawn) {
		assert.ok(
			signSizes.has(`${Math.round(right - left)} ${Math.round(bottom - top)}`),
			`${right - left} ${bottom - top}`,
		);
		assert.ok(
			left >= 0 && right <= scene.widthPx && top >= 0 && bottom <= scene.heightPx,
			'a sign leaves the drawing',
		);
		assert.ok(
			direction === 'along' ? left >= zeroPx - 0.5 : bottom <= zeroPx + 0.5,
			`a sign crosses zero (${zeroPx}): ${left} ${bottom}`,
		);
		const inPlot = plotsOf(scene).some((plot) => left >= plot.left && right <= plot.right);
		assert.ok(direction === 'along' || inPlot, `a sign leaves its plot: ${left} to ${right}`);
	}
}

/** The areas of the time axes. */
function plotsOf(scene: Scene): readonly Box[] {
	return flat(scene.items).flatMap((item) =>
		item.kind === 'lines' && item.className === 'rule' ? [boundsOf(item.paths.flat())] : [],
	);
}

function markOf(scene: Scene, id: string): Box {
	const box = scene.boxes.find(({ of, text }) => of !== 'label' && text === id);
	assert.ok(box !== undefined, id);
	return box;
}

const middleOf = ({ left, right, top, bottom }: Box): Point => ({
	x: (left + right) / 2,
	y: (top + bottom) / 2,
});

const anyWidth = fc.constantFrom(340, 480, 704);
const named = (statements: readonly Statement[]) => [
	...statements.map((statement, index) => ({ ...statement, id: String(index) })),
	{ id: 'largest', amount: largest, qualifier: 'exact' } as const,
	{ id: 'zero', amount: 0, qualifier: 'exact' } as const,
];
const ofChart = { measure: 'killed', measureLabel: 'Killed', colour: 'rust' } as const;

test('lanes have no extent that was not stated', () => {
	fc.assert(
		fc.property(anyStatements, anyWidth, (statements, widthPx) => {
			const scene = placeEstimateRange(
				named(statements).map((statement) => ({
					...ofChart,
					...statement,
					lane: 'A',
					when: '2023',
					subjectLabel: 'B',
					grade: 'counted',
					words: 'some',
					differs: false,
				})),
				widthPx,
				{ words: english },
			);
			assertStated(statements, {
				scene,
				direction: 'along',
				zeroPx: middleOf(markOf(scene, 'zero')).x,
				largestPx: middleOf(markOf(scene, 'largest')).x,
			});
		}),
	);
});

test('estimates over time have no extent that was not stated', () => {
	fc.assert(
		fc.property(anyStatements, anyWidth, (statements, widthPx) => {
			const scene = placeEstimatesOverTime(
				named(statements).map((statement, index) => {
					const day = `2023-${String(index + 1).padStart(2, '0')}-02`;
					return {
						...ofChart,
						...statement,
						series: 'A',
						first: day,
						last: day,
						when: day,
						grade: 'counted',
						words: 'some',
					};
				}),
				widthPx,
				{ words: english },
			);
			assertStated(statements, {
				scene,
				direction: 'upright',
				zeroPx: middleOf(markOf(scene, 'zero')).y,
				largestPx: middleOf(markOf(scene, 'largest')).y,
			});
		}),
	);
});

test('rungs have no extent that was not stated', () => {
	fc.assert(
		fc.property(anyStatements, anyWidth, (statements, widthPx) => {
			const scene = placeLadder(
				{
					colour: 'blue',
					exitHeading: 'Out',
					rungs: named(statements)
						.toReversed()
						.map(({ id, ...stated }) => ({
							id,
							stage: 'Stage',
							detail: '',
							words: 'some',
							stated: { ...stated, grade: 'counted' },
							isExit: false,
						})),
				},
				widthPx,
			);
			const { left, right } = markOf(scene, 'largest');
			assertStated(statements, { scene, direction: 'along', zeroPx: left, largestPx: right });
		}),
	);
});

test('bars of subjects have no extent that was not stated', () => {
	fc.assert(
		fc.property(anyStatements, anyWidth, (statements, widthPx) => {
			const scene = placeBySubject(
				{
					kinds: [],
					bars: named(statements).map((statement) => ({
						subject: statement.id,
						pieces: [{ ...statement, colour: 'plain', words: 'some' }],
					})),
				},
				widthPx,
				{ words: english },
			);
			const { left, right } = markOf(scene, 'largest');
			assertStated(statements, { scene, direction: 'along', zeroPx: left, largestPx: right });
		}),
	);
});

test('bars and steps of aid over time have no extent that was not stated', () => {
	fc.assert(
		fc.property(anyStatements, anyWidth, fc.boolean(), (statements, widthPx, arePeriods) => {
			const scene = placeAmountsOverTime(
				named(statements).map((statement, index) => {
					const month = `2023-${String(index + 1).padStart(2, '0')}`;
					return {
						...statement,
						subject: 'A',
						stage: 'Committed',
						to: `${month}-28`,
						...(arePeriods ? { from: `${month}-01` } : {}),
						when: month,
						words: 'some',
						colour: 'plain',
					};
				}),
				widthPx,
				{ words: english },
			);
			const [mark, zero] = [markOf(scene, 'largest'), markOf(scene, 'zero')];
			assertStated(statements, {
				scene,
				direction: 'upright',
				zeroPx: arePeriods ? zero.bottom : middleOf(zero).y,
				largestPx: arePeriods ? mark.top + 1 : middleOf(mark).y,
			});
		}),
	);
});

test('parts of a whole have no extent that was not stated', () => {
	fc.assert(
		fc.property(anyStatements, (statements) => {
			const parts = named(statements)
				.filter(({ qualifier }) => qualifier !== 'order')
				.map(({ id, amount, qualifier }): BreakdownPart => {
					const [least, value] =
						typeof amount === 'number'
							? [qualifier === 'at-most' ? 0 : amount, amount]
							: [amount.low, amount.high];
					return {
						id,
						label: id,
						words: 'some',
						qualifier,
						value,
						...(least < value ? { least } : {}),
					};
				});
			const whole = { id: 'whole', label: 'All', words: 'all', amount: largest };
			const scene = placeBreakdown(whole, parts, 340);
			const { left, right } = markOf(scene, 'largest');
			const drawn = { scene, direction: 'along', zeroPx: left, largestPx: right } as const;
			assertStated(statements, drawn);
			assertSigns(placeBreakdown(whole, parts, 704), 'along', 0);
		}),
	);
});

test('shares are as large as what was stated, whatever its qualifier', () => {
	const rectsOf = (scene: Scene) => flat(scene.items).filter(({ kind }) => kind === 'rect');
	const chart = (qualifier: Qualifier) => ({
		kinds: [{ name: 'arms', label: 'Arms', colour: 'forest' as const }],
		bars: [
			{
				subject: 'A',
				pieces: [
					{ id: 'a', kind: 0, colour: 'forest' as const, amount: 10, qualifier, words: '10' },
				],
			},
		],
	});
	for (const widthPx of [340, 704]) {
		const drawn = (['exact', 'approx'] as const).map((qualifier) =>
			placeShares(chart(qualifier), widthPx, { words: english }),
		);
		assert.deepEqual(
			drawn.map((scene) => signsOf(scene).length),
			[0, 1],
		);
		const [exact = [], about = []] = drawn.map((scene) =>
			rectsOf(scene).filter((item) => item.kind === 'rect' && item.box.right - item.box.left > 20),
		);
		assert.deepEqual(about, exact);
	}
});

test('runs of squares end where something was stated', () => {
	fc.assert(
		fc.property(anyStatement, fc.boolean(), (statement, isInside) => {
			const figure: WaffleFigure = {
				...statement,
				id: 'a',
				words: 'some',
				detail: '',
				colour: 'rust',
				grade: 'counted',
			};
			const stated = [0, ...statedBy(statement)];
			for (const { from, to } of piecesOf(figure, 1, isInside)) {
				assert.ok(stated.includes(from), String(from));
				assert.ok(stated.includes(to), String(to));
			}
		}),
	);
});

test('samples of marks have no extent that was not stated', () => {
	fc.assert(
		fc.property(anyStatement, (statement) => {
			const scene = placeMarkSample(
				[statement, { amount: largest, qualifier: 'exact' } as const].map((sample) => ({
					...sample,
					grade: 'counted',
					colour: 'rust',
				})),
				{ widthPx: 240, most: largest * 1.1 },
			);
			const last = flat(scene.items).findLast((item) => item.kind === 'circle');
			assert.ok(last?.kind === 'circle');
			assertStated([statement], {
				scene,
				direction: 'along',
				zeroPx: 8,
				largestPx: last.centre.x,
			});
		}),
	);
});
