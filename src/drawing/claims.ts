import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Claim } from '../record/claim.ts';
import { type Attributes, type DrawingContext, wordsOf } from './context.ts';
import { capitalise, sourceAddress, sourceNumber } from './names.ts';

const stanceWords: Readonly<Record<Claim['stance'], string>> = { asserts: 'Says', denies: 'Denies', declines: 'No comment', contradicts: 'Differs', decrees: 'Decrees' };
const attributionWords: Readonly<Record<Claim['attribution'], string>> = {
	named: 'named', 'unnamed-direct': 'unnamed', 'unnamed-secondhand': 'unnamed, second hand', institution: 'institution', outlet: 'the outlet’s own words',
};

/** Draws the claims of an article as a table: who, with what stance, what, on whose word. */
export function drawClaims(attributes: Attributes, { article, id }: DrawingContext): Element {
	const claims = article.front.claims ?? [];
	return h('figure', { className: ['claims'], id }, [
		h('figcaption', h('h2', { id: `${id}-title` }, wordsOf(attributes, 'title') ?? 'Who says what')),
		h('div', { className: ['scroll'], tabIndex: 0, role: 'region', ariaLabel: 'Table of claims' }, h('table', [
			h('thead', h('tr', ['Who', 'Stance', 'What', 'Source'].map((head) => h('th', { scope: 'col' }, head)))),
			h('tbody', claims.map((claim) => h('tr', [
				h('th', { scope: 'row' }, [capitalise(claim.claimant), h('small', attributionWords[claim.attribution] + (claim.to === undefined ? '' : `, to ${claim.to}`))]),
				h('td', stanceWords[claim.stance]),
				h('td', [claim.says, ...(claim.note === undefined ? [] : [h('small', claim.note)])]),
				h('td', h('a', { href: sourceAddress(claim.source, article), ariaLabel: `Source ${sourceNumber(claim.source, article)}` }, String(sourceNumber(claim.source, article)))),
			]))),
		])),
	]);
}
