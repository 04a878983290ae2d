import type { Element } from 'hast';
import { h } from 'hastscript';
import type { ClaimNode } from '../ledger/claim-threads.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { claimPlace } from '../ledger/page-address.ts';
import { formatDate } from '../phrase/date.ts';
import { attributionWords, stanceWords } from './claim-words.ts';
import { capitalise } from './names.ts';
import { sourceLink } from './source-line.ts';

/** Draws threads of claims as nested lists: who says what, on whose word, where, and below it who answers. */
export function drawClaimThreads(threads: readonly ClaimNode[], ledger: Ledger, isTop: boolean = true): Element {
	return h('ul', { className: isTop ? ['tree'] : [] }, threads.map(({ claim, answers, alsoAbout }) => {
		const { id, says, claimant, attribution, to, stance, date, source, at, note } = claim;
		return h('li', { id: `claim-${id}` }, [
			h('p', [`${stanceWords[stance]} · `, h('b', capitalise(claimant)), h('span', { className: ['soft'] }, ` (${attributionWords[attribution]}${to === undefined ? '' : `, to ${to}`})`)]),
			h('p', { className: ['said'], dir: 'auto' }, says),
			h('p', { className: ['soft'] }, [...(date === undefined ? [] : [`${formatDate(date, 'long')}, in `]), sourceLink(source, ledger), ...(at === undefined ? [] : [`, ${at}`]), '. ', h('a', { href: claimPlace(id, ledger), ariaLabel: `Link to this claim: ${says}` }, '#')]),
			...(note === undefined ? [] : [h('p', note)]),
			...(alsoAbout.length === 0 ? [] : [h('p', { className: ['soft'] }, ['It also answers: ', ...alsoAbout.flatMap((other, index) => [index === 0 ? '' : '; ', h('a', { href: claimPlace(other, ledger) }, ledger.claims.get(other)?.record.says ?? other)])])]),
			...(answers.length === 0 ? [] : [drawClaimThreads(answers, ledger, false)]),
		]);
	}));
}
