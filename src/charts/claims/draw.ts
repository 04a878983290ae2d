import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { readEmphasis } from '../../record/emphasis/read-emphasis.ts';
import { highlighted, namesOfClaim } from '../../ledger/ask/emphasis/highlighted.ts';
import { claims } from './kind.ts';
import { describeClaims, placeClaimsMatrix, type Voice } from './layout.ts';
import { textFrame } from '../kit/frame.ts';
import { chartPage } from '../../ledger/link/page-address.ts';
import { type ClaimRow, claimRows } from '../../ledger/ask/claim-rows.ts';
import { readIds } from '../../ledger/text/drawing-kinds.ts';
import type { Article, Ledger } from '../../ledger/ledger.ts';
import { type Claim, stances } from '../../record/claim.ts';
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
	const all = [...new Set(rows.flatMap(({ claim, answers }) => [claim, ...answers]))];
	const emphasis = emphasisOf(attributes, all);
	const columns = [...new Set(Object.values(columnOf))].filter((column) =>
		all.some(({ attribution }) => columnOf[attribution] === column),
	);
	const matrix = {
		columns,
		rows: inCells(rows, columns, columnOf).map(({ claim, cells }) => ({
			id: claim.id,
			says: claim.says,
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
				}),
				keyOf(all, messages),
			],
		},
	);
}

/** What the author brings out among claims. */
interface ClaimEmphasis {
	/** Whether neither a claim nor one of its answers is highlighted, although others are. */
	isContext(row: readonly Claim[]): boolean;
	notesOn(claim: Claim): readonly string[];
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

function rowOf(claim: Claim, rows: readonly ClaimRow[]): readonly Claim[] {
	const row = rows.find((one) => one.claim === claim);
	return row === undefined ? [claim] : [claim, ...row.answers];
}

function noteField(notes: readonly (string | undefined)[]): { readonly note?: string } {
	const said = notes.filter((note) => note !== undefined);
	return said.length === 0 ? {} : { note: said.join(' ') };
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
 * The matrix as a table of signs, with the words of each row on demand. Each cell names its column,
 * for widths at which the stylesheet shows no columns.
 */
function tableOf(
	cells: readonly Row[],
	columns: readonly string[],
	{
		article,
		ledger,
		messages,
		emphasis,
		rows,
	}: {
		readonly article: Article;
		readonly ledger: Ledger;
		readonly messages: Messages;
		readonly emphasis: ClaimEmphasis;
		readonly rows: readonly ClaimRow[];
	},
): Element {
	const classOf = ({ stance }: Claim) => (stance === 'asserts' ? {} : { className: [stance] });
	const sign = ({ claim }: ClaimSpeaker): Element => {
		const said = `${messages.claims.leads[claim.stance]} ${whoWithin(claim, messages)}`;
		return h('b', { ...classOf(claim), role: 'img', ariaLabel: said, title: said });
	};
	const voice = ({ claim, isRepeated }: ClaimSpeaker): Element =>
		h('p', [
			h('b', classOf(claim), messages.claims.leads[claim.stance]),
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
			cells.map(({ claim, cells: voices }) =>
				h('tr', emphasis.isContext(rowOf(claim, rows)) ? { className: ['context'] } : {}, [
					h('th', { scope: 'row' }, [
						claim.says,
						...noteOf(claim),
						...emphasis.notesOn(claim).map((note) => h('small', note)),
						h('details', [h('summary', messages.claims.words), ...voices.flat().map(voice)]),
					]),
					...voices.map((said, column) =>
						h('td', said.length === 0 ? {} : { dataBy: columns[column] }, said.map(sign)),
					),
				]),
			),
		),
	]);
}

/** Explains the signs that the claims use. */
function keyOf(all: readonly Claim[], { claims: { leads } }: Messages): Element {
	const used = stances.filter((stance) => all.some((claim) => claim.stance === stance));
	return h(
		'p',
		{ className: ['key'] },
		used.flatMap((stance) => [
			h('span', [
				h('b', { ariaHidden: 'true', ...(stance === 'asserts' ? {} : { className: [stance] }) }),
				leads[stance],
			]),
			' ',
		]),
	);
}

function noteOf({ note }: Claim): readonly ElementContent[] {
	return note === undefined ? [] : [h('small', note)];
}
