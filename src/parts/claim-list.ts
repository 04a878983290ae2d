import type { Element } from 'hast';
import { h } from 'hastscript';
import type { ClaimNode } from '../ledger/ask/claim-threads.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { claimPlace } from '../ledger/link/page-address.ts';
import { dateWords } from '../messages/date-words.ts';
import { messagesOf } from '../messages/messages-of.ts';
import { langOf } from './lang-of.ts';
import { nodesOf } from './pieces.ts';
import { sourceLink } from './source-line.ts';
import { translatedNode } from './translated-node.ts';

/**
 * Draws threads of claims as nested lists: who says what, on whose word and where, with the answers
 * below it.
 */
export function drawClaimThreads(
	threads: readonly ClaimNode[],
	ledger: Ledger,
	isTop: boolean = true,
): Element {
	const {
		claims: { leads },
		claimant: { within },
		recordPages: { claims: words },
	} = messagesOf(ledger.vocabulary);
	return h(
		'ul',
		{ className: isTop ? ['tree'] : [] },
		threads.map(({ claim, answers, alsoAbout }) => {
			const { id, says, claimant, attribution, to, stance, date, source, at, note } = claim;
			return h('li', { id: `claim-${id}` }, [
				h('p', [
					`${leads[stance]} `,
					h('b', { lang: langOf(claimant, ledger) }, within(claimant, attribution === 'outlet')),
					h('span', { className: ['soft'] }, words.known(words.attributions[attribution], to)),
				]),
				h('p', { className: ['said'], dir: 'auto', lang: langOf(says, ledger) }, says),
				h('p', { className: ['soft'] }, [
					...nodesOf(
						words.place(date === undefined ? undefined : dateWords(date, 'long', ledger), [
							sourceLink(source, ledger),
						]),
					),
					...(at === undefined ? [] : [', ', translatedNode(at, ledger)]),
					'. ',
					h('a', { href: claimPlace(id, ledger), ariaLabel: words.linkTo(says) }, '#'),
				]),
				...(note === undefined ? [] : [h('p', { lang: langOf(note, ledger) }, note)]),
				...(alsoAbout.length === 0
					? []
					: [
							h('p', { className: ['soft'] }, [
								words.alsoAnswers,
								...alsoAbout.flatMap((other, index) => [
									index === 0 ? '' : '; ',
									h(
										'a',
										{ href: claimPlace(other, ledger) },
										translatedNode(
											(ledger.claims.get(other)?.record.says ?? other).replace(
												/[.]$/,
												index < alsoAbout.length - 1 ? '' : '.',
											),
											ledger,
										),
									),
								]),
							]),
						]),
				...(answers.length === 0 ? [] : [drawClaimThreads(answers, ledger, false)]),
			]);
		}),
	);
}
