import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Link } from '../ledger/ask/chain.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { messagesOf } from '../messages/messages-of.ts';
import { langOf } from './lang-of.ts';
import { changedCodes } from './sentence.ts';
import { sourceLink } from './source-line.ts';
import { translatedNode } from './translated-node.ts';
import { unsharedWords } from './unshared-words.ts';

/**
 * Draws the printed words of each link of a chain, origin first. On both sides of a change it marks
 * the words that the other side lacks. Undefined if no words are known.
 */
export function drawPrintedWords(links: readonly Link[], ledger: Ledger): Element | undefined {
	if (links.every(({ figure }) => figure.quoted === undefined)) return undefined;
	const { unseen } = messagesOf(ledger.vocabulary).figurePage.printedWords;
	return h(
		'ol',
		{ className: ['printed'] },
		links.map((link, index) => {
			const { at, quoted, source } = link.figure;
			return h('li', [
				quoted === undefined
					? h('p', { className: ['soft'] }, unseen)
					: h(
							'blockquote',
							{ lang: quotedLang(link, ledger), dir: 'auto' },
							h('p', markUnshared(quoted, otherSides(index, links))),
						),
				h('p', { className: ['soft'] }, [
					sourceLink(source, ledger),
					...(at === undefined ? [] : [', ', translatedNode(at, ledger)]),
				]),
			]);
		}),
	);
}

/** The language of the printed words, if it differs from that of the page. */
export function quotedLang(
	{ figure: { quoted, source } }: Pick<Link, 'figure'>,
	ledger: Ledger,
): string | undefined {
	return ledger.sources.get(source)?.record.language ?? langOf(quoted, ledger);
}

/**
 * The words on the other side of each change of a link: those before and after it, if they are
 * known.
 */
function otherSides(index: number, links: readonly Link[]): readonly string[] {
	return [-1, 1].flatMap((step) => {
		let isChanged = false;
		for (let next = index + step; links[next] !== undefined; next += step) {
			const [other, later] = [links[next], links[step === 1 ? next : next + 1]];
			isChanged ||= later !== undefined && changedCodes(later).size > 0;
			if (other?.figure.quoted !== undefined) return isChanged ? [other.figure.quoted] : [];
		}
		return [];
	});
}

/** Marks the printed words that one of the others lacks. */
function markUnshared(quoted: string, others: readonly string[]): ElementContent[] {
	const unshared = others.map((other) => unsharedWords(quoted, other));
	const words = quoted.trim().split(/\s+/);
	const runs: { text: string; isMarked: boolean }[] = [];
	for (const [index, word] of words.entries()) {
		const isMarked = unshared.some((set) => set.has(index));
		const last = runs.at(-1);
		if (last?.isMarked === isMarked) last.text += ` ${word}`;
		else runs.push({ text: word, isMarked });
	}
	return runs.flatMap(({ text, isMarked }, index): ElementContent[] => [
		...(index === 0 ? [] : [{ type: 'text' as const, value: ' ' }]),
		isMarked ? h('mark', text) : { type: 'text', value: text },
	]);
}
