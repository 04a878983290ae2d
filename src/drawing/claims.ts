import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { describeClaims, placeClaimsMatrix, type Voice } from '../chart/claims-matrix.ts';
import { textFrame } from '../chart/frame.ts';
import { type ClaimRow, claimRows } from '../ledger/claim-rows.ts';
import { readIds } from '../ledger/drawing-kinds.ts';
import type { Article } from '../ledger/ledger.ts';
import { formatDate } from '../phrase/date.ts';
import type { Attribution, Claim, Stance } from '../record/claim.ts';
import { type Attributes, type DrawingContext, wordsOf } from './context.ts';
import { chartWidths } from './estimate-range.ts';
import { capitalise, sourceLinks, sourceNumberLink } from './names.ts';

const stanceWords: Readonly<Record<Stance, string>> = { asserts: 'Says', denies: 'Denies', declines: 'No comment', contradicts: 'Differs', decrees: 'Decrees' };
/** The columns of the matrix: on whose word. */
const columnOf: Readonly<Record<Attribution, string>> = { 'unnamed-direct': 'Unnamed', 'unnamed-secondhand': 'Unnamed', named: 'Named', institution: 'Institution', outlet: 'Media' };

/** Draws the claims of an article as a matrix: what is said in rows, on whose word it is asserted, denied or left open in columns. */
export function drawClaims(attributes: Attributes, { article, ledger, id }: DrawingContext): Element {
	const rows = claimRows(article.front.claims ?? [], readIds(attributes['about']));
	const claims = [...new Set(rows.flatMap(({ claim, answers }) => [claim, ...answers]))];
	const columns = [...new Set(Object.values(columnOf))].filter((column) => claims.some(({ attribution }) => columnOf[attribution] === column));
	const matrix = {
		columns,
		rows: inCells(rows, columns).map(({ claim, cells }) => ({ id: claim.id, says: claim.says, ...(claim.note === undefined ? {} : { note: claim.note }), cells: cells.map((cell) => cell.map(voiceOf)) })),
	};
	const subtitle = wordsOf(attributes, 'subtitle');
	return textFrame({
		id,
		article: article.slug,
		kind: 'claims',
		title: wordsOf(attributes, 'title') ?? 'Who says what',
		subtitle: subtitle ?? 'What is said, and on whose word it is asserted, denied or left open.',
		wide: placeClaimsMatrix(matrix, chartWidths.wide),
		narrow: placeClaimsMatrix(matrix, chartWidths.narrow),
		description: describeClaims(matrix),
		claims,
		notes: [],
		table: {
			head: ['Who', 'Known as', 'Stance', 'What', 'Answers', 'Date', 'Source'],
			rows: claims.map((claim) => [
				whoWords(claim),
				columnOf[claim.attribution],
				stanceWords[claim.stance],
				[{ type: 'text', value: claim.says }, ...noteOf(claim)],
				(claim.about ?? []).map((about) => claims.find((one) => one.id === about)?.says ?? about).join(' '),
				claim.date === undefined ? '' : formatDate(claim.date, 'short'),
				[...sourceLinks([claim.source], article, ledger)],
			]),
		},
		sourceLine: [...sourceLinks(claims.map(({ source }) => source), article, ledger)],
	}, { subtitle, content: [tableOf(inCells(rows, columns), columns, article)] });
}

/** Who says something to a claim, and what that is where it is not the claim itself and was not told in a row above. */
interface Said {
	readonly claim: Claim;
	readonly isTold: boolean;
}

interface Row {
	readonly claim: Claim;
	readonly cells: readonly (readonly Said[])[];
}

function inCells(rows: readonly ClaimRow[], columns: readonly string[]): readonly Row[] {
	const told = new Set<Claim>();
	return rows.map(({ claim, answers }) => {
		told.add(claim);
		const said = [claim, ...answers].map((one): Said => ({ claim: one, isTold: told.has(one) }));
		for (const answer of answers) told.add(answer);
		return { claim, cells: columns.map((column) => said.filter((one) => columnOf[one.claim.attribution] === column)) };
	});
}

function voiceOf({ claim, isTold }: Said): Voice {
	return { id: claim.id, stance: claim.stance, word: stanceWords[claim.stance], who: whoWords(claim), ...(isTold ? {} : { says: [claim.says, claim.note ?? ''].join(' ').trim() }) };
}

/** "Another Russian source, second hand, to Reuters" */
function whoWords({ claimant, attribution, to }: Claim): string {
	return [capitalise(claimant), ...(attribution === 'unnamed-secondhand' ? ['second hand'] : []), ...(to === undefined ? [] : [`to ${to}`])].join(', ');
}

/** The matrix as text. A cell names its column, for where the stylesheet has no room for columns. */
function tableOf(rows: readonly Row[], columns: readonly string[], article: Article): Element {
	const voice = ({ claim, isTold }: Said): Element => h('p', [
		h('b', claim.stance === 'asserts' ? {} : { className: [claim.stance] }, stanceWords[claim.stance]),
		` ${whoWords(claim)}${isTold ? '' : `: ${claim.says}`} `,
		sourceNumberLink(claim.source, article),
		...(isTold ? [] : noteOf(claim)),
	]);
	return h('table', [
		h('thead', h('tr', ['What is said', ...columns].map((head) => h('th', { scope: 'col' }, head)))),
		h('tbody', rows.map(({ claim, cells }) => h('tr', [
			h('th', { scope: 'row' }, [claim.says, ...noteOf(claim)]),
			...cells.map((said, column) => h('td', said.length === 0 ? {} : { dataBy: columns[column] }, said.map(voice))),
		]))),
	]);
}

function noteOf({ note }: Claim): readonly ElementContent[] {
	return note === undefined ? [] : [h('small', note)];
}
