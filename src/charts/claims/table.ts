import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { ClaimRow } from '../../ledger/ask/claim-rows.ts';
import type { Article, Ledger } from '../../ledger/ledger.ts';
import type { Messages } from '../../messages/messages.ts';
import { sourceReference } from '../../parts/names.ts';
import { type Claim, type Stance, stances } from '../../record/claim.ts';
import type { ClaimsMatrix } from './matrix.ts';
import { leadAlone } from './sign.ts';
import { talliesOf, type Tally } from './tally.ts';

/** What the author brings out among claims. */
export interface ClaimEmphasis {
	/** Whether neither a claim nor one of its answers is highlighted, although others are. */
	isContext(row: readonly Claim[]): boolean;
	notesOn(claim: Claim): readonly string[];
}

/**
 * A speaker on a claim, with the speaker's own statement if it differs from the claim and no row
 * above has it.
 */
export interface ClaimSpeaker {
	readonly claim: Claim;
	readonly isRepeated: boolean;
}

/** A claim with its speakers, in the columns of the matrix. */
export interface Row {
	readonly claim: Claim;
	readonly cells: readonly (readonly ClaimSpeaker[])[];
}

/**
 * The matrix as a table of signs, with the words of each row on demand. Each cell names its column,
 * for widths at which the stylesheet shows no columns.
 */
export function tableOf(
	cells: readonly Row[],
	columns: readonly string[],
	{
		article,
		ledger,
		messages,
		emphasis,
		rows,
		matrix,
	}: {
		readonly article: Article;
		readonly ledger: Ledger;
		readonly messages: Messages;
		readonly emphasis: ClaimEmphasis;
		readonly rows: readonly ClaimRow[];
		readonly matrix: ClaimsMatrix;
	},
): Element {
	const tallies = talliesOf(matrix);
	const headOf = new Map(matrix.rows.map(({ id, group }) => [id, group]));
	const sign = ({ claim }: ClaimSpeaker): Element => {
		const said = `${messages.claims.leads[claim.stance]} ${whoWithin(claim, messages)}`;
		return h('b', { ...classOf(claim.stance), role: 'img', ariaLabel: said, title: said });
	};
	const voice = ({ claim, isRepeated }: ClaimSpeaker): Element =>
		h('p', [
			h('b', classOf(claim.stance), messages.claims.leads[claim.stance]),
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
			tallies.length === 0
				? []
				: h('tr', { className: ['all'] }, [
						h('th', { scope: 'row' }, matrix.all),
						...tallies.map((counts, column) =>
							h('td', { dataBy: columns[column] }, counts.map(countOf)),
						),
					]),
			cells.flatMap(({ claim, cells: voices }) => [
				...groupHead(headOf.get(claim.id), columns.length + 1),
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
			]),
		),
	]);
}

function classOf(stance: Stance): { readonly className?: string[] } {
	return stance === 'asserts' ? {} : { className: [stance] };
}

function countOf({ stance, word, count }: Tally): Element {
	return h('span', [
		h('b', { ...classOf(stance), role: 'img', ariaLabel: word, title: word }),
		` ${count}`,
	]);
}

function groupHead(group: string | undefined, columns: number): readonly Element[] {
	return group === undefined
		? []
		: [h('tr', { className: ['group'] }, h('th', { scope: 'rowgroup', colSpan: columns }, group))];
}

/** Explains the signs that the claims use. */
export function keyOf(all: readonly Claim[], { claims: { leads } }: Messages): Element {
	const used = stances.filter((stance) => all.some((claim) => claim.stance === stance));
	return h(
		'p',
		{ className: ['key'] },
		used.flatMap((stance) => [
			h('span', [h('b', { ariaHidden: 'true', ...classOf(stance) }), leadAlone(leads[stance])]),
			' ',
		]),
	);
}

/**
 * Names the speaker of a claim in the middle of a sentence: "another Russian source, at second
 * hand, to Reuters".
 */
export function whoWithin(
	{ claimant, attribution, to }: Claim,
	{ claims, claimant: words }: Messages,
): string {
	return [
		words.within(claimant, attribution === 'outlet'),
		...(attribution === 'unnamed-secondhand' ? [claims.secondHand] : []),
		...(to === undefined ? [] : [words.to(to)]),
	].join(', ');
}

export function rowOf(claim: Claim, rows: readonly ClaimRow[]): readonly Claim[] {
	const row = rows.find((one) => one.claim === claim);
	return row === undefined ? [claim] : [claim, ...row.answers];
}

export function noteOf({ note }: Claim): readonly ElementContent[] {
	return note === undefined ? [] : [h('small', note)];
}
