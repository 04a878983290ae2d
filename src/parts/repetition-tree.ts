import type { Element } from 'hast';
import { h } from 'hastscript';
import { differences } from '../ledger/ask/differences.ts';
import { publishedAmong } from '../ledger/ask/figure-pages.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { figurePage } from '../ledger/link/page-address.ts';
import type { Figure } from '../record/resolved.ts';
import { dateWords } from '../messages/date-words.ts';
import { messagesOf } from '../messages/messages-of.ts';
import { edgeWords } from './edge-words.ts';
import { capitalise, claimantWords } from './names.ts';
import { nodesOf } from './pieces.ts';
import { sentenceOf } from './sentence.ts';
import { sourceLink } from './source-line.ts';
import { correctionNotice } from './correction-notice.ts';

/**
 * The depth of the tree on one page. Deeper repetitions are on the pages of the figures that they
 * repeat.
 */
const depth = 4;

/**
 * Draws the repetitions of a figure as a tree: the words of each with changes marked, its claimant,
 * and its own repetitions. Undefined if there are none.
 */
export function drawRepetitions(
	figure: Figure,
	ledger: Ledger,
	level: number = 1,
): Element | undefined {
	const repetitions = publishedAmong(ledger.repetitions.get(figure.id) ?? [], ledger).filter(
		(one) => one !== figure,
	);
	if (repetitions.length === 0) return undefined;
	const messages = messagesOf(ledger.vocabulary);
	const words = messages.figurePage.repetitions;
	if (level > depth) return h('p', { className: ['soft'] }, words.further(repetitions.length));
	return h(
		'ul',
		{ className: level === 1 ? ['tree'] : [] },
		repetitions.map((one) => {
			const link = {
				figure: one,
				from: figure,
				differences: differences(figure, one, ledger.vocabulary),
			};
			const gone = correctionNotice(one, ledger);
			const below = drawRepetitions(one, ledger, level + 1);
			return h('li', [
				h(
					'p',
					{ className: ['said'] },
					h('a', { href: figurePage(one.id, ledger) }, sentenceOf(link, ledger.vocabulary)),
				),
				h('p', [
					`${edgeWords(link, ledger.vocabulary)}. `,
					h(
						'span',
						{ className: ['soft'] },
						nodesOf(
							words.told(
								capitalise(claimantWords(one.claimant, messages)),
								dateWords(one.asOf, 'short', ledger),
								[sourceLink(one.source, ledger)],
							),
						),
					),
				]),
				...(gone === undefined ? [] : [h('p', { className: ['gone'], role: 'note' }, gone)]),
				...(below === undefined ? [] : [below]),
			]);
		}),
	);
}
