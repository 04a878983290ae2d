import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import { chainTo, type Link } from '../ledger/chain.ts';
import { formatDate } from '../phrase/date.ts';
import { formatAmount, formatFigure } from '../phrase/format.ts';
import type { DriftCode } from '../record/figure.ts';
import type { Figure } from '../record/resolved.ts';
import type { Vocabulary } from '../record/vocabulary.ts';
import { type Attributes, type DrawingContext, wordsOf } from './context.ts';
import { capitalise, claimantWords, sourceLinks } from './names.ts';

/** Draws the path from the origin to a figure as an ordered list, the words that changed marked. */
export function drawChain(attributes: Attributes, { article, ledger, id }: DrawingContext): Element {
	const links = chainTo(wordsOf(attributes, 'figure') ?? '', ledger);
	const title = wordsOf(attributes, 'title') ?? 'One estimate, told again';
	return h('figure', { className: ['chain'], id }, [
		h('figcaption', h('h2', { id: `${id}-title` }, title)),
		h('ol', links.map((link) => h('li', [
			h('p', { className: ['who'] }, [
				h('time', { dateTime: link.figure.asOf }, formatDate(link.figure.asOf, 'long')),
				` · ${capitalise(claimantWords(link.figure.claimant))} · `,
				...sourceLinks([link.figure.source], article, ledger),
			]),
			h('p', { className: ['said'] }, sentenceOf(link, ledger.vocabulary)),
			...reasonsOf(link.figure),
		]))),
	]);
}

/** The figure in words, with the parts marked that differ from the link before. */
export function sentenceOf({ figure, differences }: Link, vocabulary: Vocabulary): ElementContent[] {
	const changed = new Set<DriftCode>(differences.filter((difference) => difference.effect !== 'weaker').map((difference) => difference.code));
	const said = formatAmount(figure, vocabulary);
	const bare = formatAmount({ ...figure, qualifier: typeof figure.amount === 'number' ? 'exact' : 'range', phrase: undefined }, vocabulary);
	const at = said.indexOf(bare);
	const [before, after] = at === -1 ? ['', ''] : [said.slice(0, at).trim(), said.slice(at + bare.length).trim()];
	const rest = formatFigure(figure, vocabulary).replace(said, '').trim();
	const mark = (words: string, ...codes: readonly DriftCode[]): ElementContent[] =>
		words === '' ? [] : codes.some((code) => changed.has(code)) ? [h('mark', words)] : [{ type: 'text', value: words }];
	const pieces = [
		mark(before, 'drift-qualifier'),
		changed.has('drift-amount') ? [h('mark', h('b', at === -1 ? said : bare))] : [h('b', at === -1 ? said : bare)],
		mark(after, 'drift-qualifier'),
		// A dropped qualifier leaves no word to mark.
		changed.has('drift-qualifier') && before === '' && after === '' ? [h('mark', '(no qualifier)')] : [],
		mark(rest, 'drift-measure', 'drift-subject', 'drift-population', 'drift-unit', 'drift-kind', 'drift-scope'),
	].filter((piece) => piece.length > 0);
	return pieces.flatMap((piece, index): ElementContent[] => (index === 0 ? piece : [{ type: 'text', value: ' ' }, ...piece]));
}

/** Why the differences are known, in the author's words. */
function reasonsOf(figure: Figure): readonly Element[] {
	const reasons = [...new Set(Object.values(figure.acknowledged ?? {}))];
	return reasons.length === 0 ? [] : [h('p', { className: ['why'] }, reasons.join(' '))];
}
