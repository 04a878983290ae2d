import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { lowerBound } from '../../language/bounds.ts';
import { middleDay } from '../../language/write/date.ts';
import { formatAmount } from '../../language/write/format.ts';
import { chartPage, figurePage } from '../../ledger/link/page-address.ts';
import { readIds } from '../../ledger/text/drawing-kinds.ts';
import { messagesOf } from '../../messages/messages-of.ts';
import { type Attributes, attributeText, type DrawingContext } from '../../parts/context.ts';
import { namedNotices } from '../../parts/correction-notice.ts';
import { capitalise, sourceLinks } from '../../parts/names.ts';
import type { Note } from '../../record/emphasis/emphasis.ts';
import type { Figure } from '../../record/resolved.ts';
import { describeEmphasis, emphasisOf, sortFigures } from '../emphasis.ts';
import { atBothWidths } from '../figure-frame.ts';
import { type ChartFrame, textFrame } from '../kit/frame.ts';
import { gradeOf } from '../kit/mark/mark.ts';
import { summary, told } from '../kit/summary.ts';
import { sharedWords, subjectOf } from '../money/figures.ts';
import { colouring } from '../plot/colours.ts';
import type { PlotPoint } from '../plot/point.ts';
import { placeRows } from '../plot/rows.ts';
import { plotTable } from '../plot/table.ts';
import { barCells } from './bar-cell.ts';
import { records } from './kind.ts';

/** Draws a table of figures with a small bar for each amount. */
export function draw(attributes: Attributes, context: DrawingContext): Element {
	const { article, ledger, id } = context;
	const { vocabulary } = ledger;
	const { chart: words } = messagesOf(vocabulary);
	const written = readIds(attributes['figures']).flatMap(
		(one) => ledger.figures.get(one)?.record ?? [],
	);
	const emphasis = emphasisOf(attributes, records, written, ledger);
	const figures = sortFigures(written, emphasis.sort);
	const colourOf = colouring(undefined, figures, vocabulary);
	const points = figures.map(
		(figure): PlotPoint => ({
			id: figure.id,
			amount: figure.amount,
			qualifier: figure.qualifier,
			grade: gradeOf(figure, vocabulary),
			colour: emphasis.isHighlighted(figure) ? colourOf(figure) : 'context',
			words: formatAmount(figure, vocabulary),
		}),
	);
	const whole = named(plotTable(figures, context), figures);
	const table = withoutShared(whole, { keepsDate: true, keepsSource: true });
	const shown = withoutShared(whole, {
		keepsDate: attributeText(attributes, 'subtitle') !== undefined,
		keepsSource: figures.length < 2,
	});
	const title = attributeText(attributes, 'title') ?? '';
	const subtitle =
		attributeText(attributes, 'subtitle') ?? `${capitalise(sharedWords(figures, ledger))}.`;
	const sourceLine = [
		...sourceLinks(
			figures.map(({ source }) => source),
			article,
			ledger,
		),
	];
	const rows = figures.map((figure, index) => ({
		label: `${figure.label ?? subjectOf(figure, ledger)} · ${capitalise(figure.claimant.name)}`,
		points: points.slice(index, index + 1),
	}));
	return textFrame(
		{
			id,
			words,
			address: chartPage(article.slug, id, ledger),
			kind: 'records',
			title,
			subtitle,
			...atBothWidths((widthPx) =>
				placeRows([{ title: '', content: rows, extras: { notes: emphasis.notes } }], widthPx, {
					mark: 'bars',
					colours: [],
					words,
				}),
			),
			description: [
				`${summary(
					figures.map((figure, index) =>
						told(words.summary.row(rows[index]?.label ?? '', [points[index]?.words ?? '']), figure),
					),
					words,
				)}.`,
				describeEmphasis(emphasis, figures, ledger),
			]
				.filter((text) => text !== '')
				.join(' '),
			figures,
			notes: namedNotices(figures, ledger),
			table,
			sourceLine,
		},
		{
			subtitle,
			content: [
				h(
					'div',
					{ className: ['scroll'], tabIndex: 0, role: 'region', ariaLabel: words.tableOf(title) },
					h('table', { className: ['sortable'] }, [
						h(
							'thead',
							h(
								'tr',
								shown.head.map((head) => h('th', { scope: 'col' }, head)),
							),
						),
						h('tbody', [
							...bodyOf(
								shown,
								{
									figures,
									bars: barCells(points, { prefix: id, isLong: shown.head.length <= 2 }),
									notes: emphasis.notes,
								},
								context,
							),
						]),
					]),
				),
				...(shown.hasSources
					? []
					: [h('p', { className: ['source'] }, [words.sources, ...sourceLine, '.'])]),
			],
		},
	);
}

interface Body {
	readonly figures: readonly Figure[];
	readonly bars: readonly Element[];
	readonly notes: readonly Note[];
}

/**
 * The rows of the table, with the bar in front of the amount and a link to the page of the figure;
 * notes are below the amount.
 */
function bodyOf(
	{ value, dateColumn, rows }: Columns,
	{ figures, bars, notes }: Body,
	{ ledger }: DrawingContext,
): readonly Element[] {
	return rows.map((row, index) => {
		const [figure, bar] = [figures[index], bars[index]];
		return h(
			'tr',
			row.map((cell, column): Element => {
				if (figure === undefined || bar === undefined) return h('td', cell);
				if (column === dateColumn) return h('td', { dataSort: middleDay(figure.asOf) }, cell);
				if (column !== value) return h('td', cell);
				const [amount, ...notices]: readonly (string | ElementContent)[] =
					typeof cell === 'string' ? [cell] : cell;
				return h('td', { dataSort: String(lowerBound(figure.amount, figure.qualifier)) }, [
					bar,
					h('a', { href: figurePage(figure.id, ledger) }, amount ?? ''),
					...notices,
					...notesAt(figure, notes),
				]);
			}),
		);
	});
}

function notesAt({ id }: Figure, notes: readonly Note[]): readonly Element[] {
	return notes.flatMap(({ at, text }) =>
		at.of === 'record' && at.id === id ? [h('small', text)] : [],
	);
}

/** The table with the label of a record, where it has one, instead of its subject. */
function named<Table extends ChartFrame['table']>(table: Table, figures: readonly Figure[]): Table {
	const subjectColumn = 1;
	return {
		...table,
		rows: table.rows.map((row, index) => {
			const label = figures[index]?.label;
			return label === undefined ? row : row.toSpliced(subjectColumn, 1, label);
		}),
	};
}

type Columns = ChartFrame['table'] & {
	readonly value: number;
	/** -1 if all rows have one date, which the subtitle says. */
	readonly dateColumn: number;
	/** Whether the rows name their sources; otherwise the line below the table does. */
	readonly hasSources: boolean;
};

/**
 * A table without the columns in which all rows say the same, which the subtitle or the line below
 * says. The amount is always there; the date and the source are, too, if they are to be kept.
 */
function withoutShared(
	{ head, rows, value, dateColumn }: ReturnType<typeof plotTable>,
	{ keepsDate, keepsSource }: { readonly keepsDate: boolean; readonly keepsSource: boolean },
): Columns {
	const said = (cell: unknown) => JSON.stringify(cell);
	const kept = head.flatMap((_, column) => {
		const isFixed =
			column === value ||
			(column === dateColumn && keepsDate) ||
			(column === head.length - 1 && keepsSource);
		const words = new Set(rows.map((row) => said(row[column])));
		return isFixed || rows.length < 2 || words.size > 1 ? [column] : [];
	});
	const only = <Cell>(cells: readonly Cell[]) => kept.flatMap((column) => cells[column] ?? []);
	return {
		head: only(head),
		rows: rows.map((row) => kept.map((column) => row[column] ?? '')),
		value: kept.indexOf(value),
		dateColumn: kept.indexOf(dateColumn),
		hasSources: kept.includes(head.length - 1),
	};
}
