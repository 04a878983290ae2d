import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { describeClaims, placeClaimsMatrix, type Voice } from './layout.ts';
import { textFrame } from '../kit/frame.ts';
import { chartPage } from '../../ledger/link/page-address.ts';
import { type ClaimRow, claimRows } from '../../ledger/ask/claim-rows.ts';
import { readIds } from '../../ledger/text/drawing-kinds.ts';
import type { Article, Ledger } from '../../ledger/ledger.ts';
import type { Claim } from '../../record/claim.ts';
import { dateWords } from '../../messages/date-words.ts';
import type { Messages } from '../../messages/messages.ts';
import { messagesOf } from '../../messages/messages-of.ts';
import { type Attributes, type DrawingContext, attributeText } from '../../parts/context.ts';
import { atBothWidths } from '../figure-frame.ts';
import { capitalise, sourceLinks, sourceReference } from '../../parts/names.ts';

/**
 * Draws the claims of an article as a matrix: claims in rows; in columns, who asserts, denies or
 * leaves them open.
 */
export function draw(attributes: Attributes, { article, ledger, id }: DrawingContext): Element {
	const messages = messagesOf(ledger.vocabulary);
	const words = messages.claims;
	const columnOf = words.columns;
	const rows = claimRows(article.front.claims ?? [], readIds(attributes['about']));
	const claims = [...new Set(rows.flatMap(({ claim, answers }) => [claim, ...answers]))];
	const columns = [...new Set(Object.values(columnOf))].filter((column) =>
		claims.some(({ attribution }) => columnOf[attribution] === column),
	);
	const matrix = {
		columns,
		rows: inCells(rows, columns, columnOf).map(({ claim, cells }) => ({
			id: claim.id,
			says: claim.says,
			...(claim.note === undefined ? {} : { note: claim.note }),
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
			description: describeClaims(matrix),
			claims,
			notes: [],
			table: {
				head: words.head,
				rows: claims.map((claim) => [
					capitalise(whoWithin(claim, messages)),
					columnOf[claim.attribution],
					words.stances[claim.stance],
					[{ type: 'text', value: claim.says }, ...noteOf(claim)],
					(claim.about ?? [])
						.map((about) => claims.find((one) => one.id === about)?.says ?? about)
						.join(' '),
					claim.date === undefined ? '' : dateWords(claim.date, 'short', ledger),
					[...sourceLinks([claim.source], article, ledger)],
				]),
			},
			sourceLine: [
				...sourceLinks(
					claims.map(({ source }) => source),
					article,
					ledger,
				),
			],
		},
		{
			subtitle,
			content: [tableOf(inCells(rows, columns, columnOf), columns, { article, ledger, messages })],
		},
	);
}

/**
 * A speaker on a claim, with the speaker's own statement if it differs from the claim and no row
 * above has it.
 */
interface ClaimSpeaker {
	readonly claim: Claim;
	readonly isRepeated: boolean;
}

interface Row {
	readonly claim: Claim;
	readonly cells: readonly (readonly ClaimSpeaker[])[];
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

/**
 * Names the speaker of a claim in the middle of a sentence: "another Russian source, at second
 * hand, to Reuters".
 */
function whoWithin(
	{ claimant, attribution, to }: Claim,
	{ claims, claimant: words }: Messages,
): string {
	return [
		words.within(claimant, attribution === 'outlet'),
		...(attribution === 'unnamed-secondhand' ? [claims.secondHand] : []),
		...(to === undefined ? [] : [words.to(to)]),
	].join(', ');
}

/**
 * The matrix as a table. Each cell names its column, for widths at which the stylesheet shows no
 * columns.
 */
function tableOf(
	rows: readonly Row[],
	columns: readonly string[],
	{
		article,
		ledger,
		messages,
	}: { readonly article: Article; readonly ledger: Ledger; readonly messages: Messages },
): Element {
	const voice = ({ claim, isRepeated }: ClaimSpeaker): Element =>
		h('p', [
			h(
				'b',
				claim.stance === 'asserts' ? {} : { className: [claim.stance] },
				messages.claims.leads[claim.stance],
			),
			` ${whoWithin(claim, messages)}${isRepeated ? '' : `: ${claim.says}`} `,
			sourceReference(claim.source, article, ledger),
			...(isRepeated ? [] : noteOf(claim)),
		]);
	return h('table', [
		h(
			'thead',
			h(
				'tr',
				[messages.claims.said, ...columns].map((head) => h('th', { scope: 'col' }, head)),
			),
		),
		h(
			'tbody',
			rows.map(({ claim, cells }) =>
				h('tr', [
					h('th', { scope: 'row' }, [claim.says, ...noteOf(claim)]),
					...cells.map((said, column) =>
						h('td', said.length === 0 ? {} : { dataBy: columns[column] }, said.map(voice)),
					),
				]),
			),
		),
	]);
}

function noteOf({ note }: Claim): readonly ElementContent[] {
	return note === undefined ? [] : [h('small', note)];
}
