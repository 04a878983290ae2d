import type { Element } from 'hast';
import { readEmphasis } from '../../record/emphasis/read-emphasis.ts';
import { highlighted, namesOfClaim } from '../../ledger/ask/emphasis/highlighted.ts';
import { claims } from './kind.ts';
import { groupClaims } from './groups.ts';
import { placeClaimsMatrix } from './layout.ts';
import type { ClaimsMatrix, Voice } from './matrix.ts';
import { describeClaims } from './describe.ts';
import {
	type ClaimEmphasis,
	keyOf,
	noteOf,
	type Row,
	rowOf,
	tableOf,
	whoWithin,
	type ClaimSpeaker,
} from './table.ts';
import { textFrame } from '../kit/frame.ts';
import { chartPage } from '../../ledger/link/page-address.ts';
import { type ClaimRow, claimRows } from '../../ledger/ask/claim-rows.ts';
import { readIds } from '../../ledger/text/drawing-kinds.ts';
import type { Claim } from '../../record/claim.ts';
import { dateWords } from '../../messages/date-words.ts';
import type { Messages } from '../../messages/messages.ts';
import { messagesOf } from '../../messages/messages-of.ts';
import { type Attributes, type DrawingContext, attributeText } from '../../parts/context.ts';
import { atBothWidths } from '../figure-frame.ts';
import { capitalise, sourceLinks } from '../../parts/names.ts';

/**
 * Draws the claims of an article as a matrix: claims in rows; in columns, who asserts, denies or
 * leaves them open.
 */
export function draw(attributes: Attributes, { article, ledger, id }: DrawingContext): Element {
	const messages = messagesOf(ledger.vocabulary);
	const words = messages.claims;
	const columnOf = words.columns;
	const named = readIds(attributes['about']);
	const found = claimRows(article.front.claims ?? [], named);
	// Rows that the author names stay in the author's order.
	const groups = named.length > 0 ? [{ title: '', rows: found }] : groupClaims(found, words);
	const rows = groups.flatMap((group) => group.rows);
	const headOf = new Map(groups.map(({ title, rows: [first] }) => [first?.claim, title]));
	const all = [...new Set(rows.flatMap(({ claim, answers }) => [claim, ...answers]))];
	const emphasis = emphasisOf(attributes, all);
	const columns = [...new Set(Object.values(columnOf))].filter((column) =>
		all.some(({ attribution }) => columnOf[attribution] === column),
	);
	const matrix: ClaimsMatrix = {
		columns,
		all: words.all,
		rows: inCells(rows, columns, columnOf).map(({ claim, cells }) => ({
			id: claim.id,
			says: claim.says,
			...groupField(headOf.get(claim)),
			...noteField([claim.note, ...emphasis.notesOn(claim)]),
			isContext: emphasis.isContext(rowOf(claim, rows)),
			cells: cells.map((cell) => cell.map((said) => voiceOf(said, messages))),
		})),
	};
	const subtitle = attributeText(attributes, 'subtitle');
	return textFrame(
		{
			id,
			words: messages.chart,
			address: chartPage(article.slug, id, ledger),
			kind: 'claims',
			title: attributeText(attributes, 'title') ?? words.title,
			subtitle: subtitle ?? words.subtitle,
			...atBothWidths((widthPx) => placeClaimsMatrix(matrix, widthPx)),
			description: describeClaims(matrix, messages.chart),
			claims: all,
			notes: [],
			table: {
				head: words.head,
				rows: all.map((claim) => [
					capitalise(whoWithin(claim, messages)),
					columnOf[claim.attribution],
					words.stances[claim.stance],
					[{ type: 'text', value: claim.says }, ...noteOf(claim)],
					(claim.about ?? [])
						.map((about) => all.find((one) => one.id === about)?.says ?? about)
						.join(' '),
					claim.date === undefined ? '' : dateWords(claim.date, 'short', ledger),
					[...sourceLinks([claim.source], article, ledger)],
				]),
			},
			sourceLine: [
				...sourceLinks(
					all.map(({ source }) => source),
					article,
					ledger,
				),
			],
		},
		{
			subtitle,
			content: [
				tableOf(inCells(rows, columns, columnOf), columns, {
					article,
					ledger,
					messages,
					emphasis,
					rows,
					matrix,
				}),
				keyOf(all, messages),
			],
		},
	);
}

function emphasisOf(attributes: Attributes, all: readonly Claim[]): ClaimEmphasis {
	const { highlight, notes } = readEmphasis(attributes, claims.emphasis);
	const { is } = highlighted(highlight, all.map(namesOfClaim));
	const lit = new Set(all.filter((_, index) => is[index]));
	return {
		isContext: (row) => !row.some((claim) => lit.has(claim)),
		notesOn: ({ id }) =>
			notes.flatMap(({ at, text }) => (at.of === 'record' && at.id === id ? [text] : [])),
	};
}

function groupField(group: string | undefined): { readonly group?: string } {
	return group === undefined || group === '' ? {} : { group };
}

function noteField(notes: readonly (string | undefined)[]): { readonly note?: string } {
	const said = notes.filter((note) => note !== undefined);
	return said.length === 0 ? {} : { note: said.join(' ') };
}

function inCells(
	rows: readonly ClaimRow[],
	columns: readonly string[],
	columnOf: Messages['claims']['columns'],
): readonly Row[] {
	const repeated = new Set<Claim>();
	return rows.map(({ claim, answers }) => {
		repeated.add(claim);
		const said = [claim, ...answers].map(
			(one): ClaimSpeaker => ({ claim: one, isRepeated: repeated.has(one) }),
		);
		for (const answer of answers) repeated.add(answer);
		return {
			claim,
			cells: columns.map((column) =>
				said.filter((one) => columnOf[one.claim.attribution] === column),
			),
		};
	});
}

function voiceOf({ claim, isRepeated }: ClaimSpeaker, messages: Messages): Voice {
	return {
		id: claim.id,
		stance: claim.stance,
		word: messages.claims.leads[claim.stance],
		who: whoWithin(claim, messages),
		...(isRepeated ? {} : { says: [claim.says, claim.note ?? ''].join(' ').trim() }),
	};
}
