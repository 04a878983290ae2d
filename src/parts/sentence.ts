import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Link } from '../ledger/ask/chain.ts';
import type { Difference } from '../ledger/ask/differences.ts';
import { formatAmount, formatFigure } from '../language/write/format.ts';
import type { DriftCode } from '../record/figure.ts';
import type { Figure } from '../record/resolved.ts';
import type { Vocabulary } from '../record/vocabulary.ts';
import { messagesOf } from '../messages/messages-of.ts';

/** The kinds of drift that change what is counted, and so the words after the amount. */
const ofThing: readonly DriftCode[] = [
	'drift-measure',
	'drift-subject',
	'drift-population',
	'drift-unit',
	'drift-kind',
];

/** The codes of the differences of a link that change its meaning. Softening changes nothing. */
export function changedCodes({ differences }: Link): ReadonlySet<DriftCode> {
	return new Set(
		differences
			.filter((difference) => difference.effect !== 'weaker')
			.map((difference) => difference.code),
	);
}

/** Words, highlighted if they changed. */
export function highlightIf(isChanged: boolean, words: string): ElementContent {
	return isChanged ? h('mark', words) : { type: 'text', value: words };
}

/**
 * The figure in words, with its number in bold and the parts marked that differ from the previous
 * link. A difference that its words do not show, such as a stage, is added if the previous or the
 * next link differs in it.
 */
export function sentenceOf(link: Link, vocabulary: Vocabulary, after?: Link): ElementContent[] {
	const { figure, from } = link;
	const changed = changedCodes(link);
	const said = amountOf(figure, vocabulary);
	const bare = amountOf(
		{
			...figure,
			qualifier: typeof figure.amount === 'number' ? 'exact' : 'range',
			phrase: undefined,
		},
		vocabulary,
	);
	const at = said.indexOf(bare);
	const [before, behind] =
		at === -1 ? ['', ''] : [said.slice(0, at).trim(), said.slice(at + bare.length).trim()];
	const thing = thingOf(figure, vocabulary);
	const amount = h('b', at === -1 ? said : bare);
	const pieces: ElementContent[][] = [
		before === '' ? [] : [highlightIf(changed.has('drift-qualifier'), before)],
		[changed.has('drift-amount') || isUnitChanged(link, vocabulary) ? h('mark', amount) : amount],
		behind === '' ? [] : [highlightIf(changed.has('drift-qualifier'), behind)],
		// A dropped qualifier leaves no word to mark.
		changed.has('drift-qualifier') && before === '' && behind === ''
			? [h('mark', messagesOf(vocabulary).chain.noQualifier)]
			: [],
		thing === ''
			? []
			: ofThing.some((code) => changed.has(code))
				? markChanged(thingOf(from, vocabulary), thing)
				: [highlightIf(false, thing)],
	];
	return [
		...pieces
			.filter((piece) => piece.length > 0)
			.flatMap((piece, index): ElementContent[] =>
				index === 0 ? piece : [{ type: 'text', value: ' ' }, ...piece],
			),
		...unseenOf(link, vocabulary, after).flatMap(({ words, isChanged }): ElementContent[] => [
			{ type: 'text', value: '\u00a0· ' },
			highlightIf(isChanged, words),
		]),
	];
}

/** The differences from the previous or next link that the words of this link do not show. */
function unseenOf(
	link: Link,
	vocabulary: Vocabulary,
	after: Link | undefined,
): readonly { readonly words: string; readonly isChanged: boolean }[] {
	const own = unseenChanges(link, vocabulary);
	const kinds = new Set(own.map(kindOf));
	return [
		...own.map(({ is }) => ({ words: is, isChanged: true })),
		...(after === undefined ? [] : unseenChanges(after, vocabulary))
			.filter((difference) => !kinds.has(kindOf(difference)))
			.map(({ was }) => ({ words: was, isChanged: false })),
	];
}

function unseenChanges(link: Link, vocabulary: Vocabulary): readonly Difference[] {
	return link.differences.filter(
		({ code, effect }) => effect !== 'weaker' && !isSeen(code, link, vocabulary),
	);
}

/** What a difference is about: its code, and its field if the code has several. */
function kindOf({ code, field }: Difference): string {
	return `${code} ${field ?? ''}`;
}

/** Whether the unit changed and is part of the amount, like a currency. */
function isUnitChanged(link: Link, vocabulary: Vocabulary): boolean {
	const { figure, from } = link;
	return (
		from !== undefined &&
		changedCodes(link).has('drift-unit') &&
		amountOf(figure, vocabulary) !== amountOf({ ...figure, unit: from.unit }, vocabulary)
	);
}

/** Whether the words of both links show a difference in what is counted. */
export function isSeen(code: DriftCode, link: Link, vocabulary: Vocabulary): boolean {
	const { figure, from } = link;
	if (code === 'drift-unit' && isUnitChanged(link, vocabulary)) return true;
	if (ofThing.includes(code)) return thingOf(figure, vocabulary) !== thingOf(from, vocabulary);
	return code !== 'drift-stage' && code !== 'drift-scope';
}

/** What a figure counts, in the words after its amount: "Russian soldiers killed". */
function thingOf(figure: Figure | undefined, vocabulary: Vocabulary): string {
	return figure === undefined
		? ''
		: formatFigure(figure, vocabulary).replace(amountOf(figure, vocabulary), '').trim();
}

/**
 * The amount as written in the words of the figure: "370,000" in "370,000 treatment cases",
 * although it is "370,000 cases" on its own.
 */
function amountOf(figure: Figure, vocabulary: Vocabulary): string {
	const amount = formatAmount(figure, vocabulary);
	const unit = vocabulary.units[figure.unit]?.label ?? figure.unit;
	return formatFigure(figure, vocabulary).includes(amount) || !amount.endsWith(` ${unit}`)
		? amount
		: amount.slice(0, -unit.length - 1);
}

/**
 * The words of `is`, marking each that is not in `was` in the same order. Where words were only left
 * out, the word before the gap is marked, so that every change has a mark.
 */
export function markChanged(was: string, is: string): ElementContent[] {
	const [before, after] = [was.split(' '), is.split(' ')];
	const kept = commonWords(before, after);
	const isNew = after.map((_, index) => !kept.some(([, to]) => to === index));
	const marked = isNew.some((one) => one) ? isNew : atGaps(kept, before, after);
	const pieces: { words: string[]; isMarked: boolean }[] = [];
	for (const [index, word] of after.entries()) {
		const isMarked = marked[index] === true;
		const last = pieces.at(-1);
		if (last?.isMarked === isMarked) last.words.push(word);
		else pieces.push({ words: [word], isMarked });
	}
	return pieces.flatMap(({ words, isMarked }, index): ElementContent[] => [
		...(index === 0 ? [] : [highlightIf(false, ' ')]),
		highlightIf(isMarked, words.join(' ')),
	]);
}

type Kept = readonly (readonly [from: number, to: number])[];

/** The longest common words of two texts, in order, as pairs of their positions. */
function commonWords(before: readonly string[], after: readonly string[]): Kept {
	const lengths = [...before, ''].map(() => [...after, ''].map(() => 0));
	for (let from = before.length - 1; from >= 0; from -= 1)
		for (let to = after.length - 1; to >= 0; to -= 1) {
			const row = lengths[from] ?? [];
			row[to] =
				before[from] === after[to]
					? 1 + (lengths[from + 1]?.[to + 1] ?? 0)
					: Math.max(lengths[from + 1]?.[to] ?? 0, row[to + 1] ?? 0);
		}
	const kept: [number, number][] = [];
	let [from, to] = [0, 0];
	while (from < before.length && to < after.length) {
		if (before[from] === after[to]) {
			kept.push([from, to]);
			[from, to] = [from + 1, to + 1];
		} else if ((lengths[from + 1]?.[to] ?? 0) >= (lengths[from]?.[to + 1] ?? 0)) from += 1;
		else to += 1;
	}
	return kept;
}

/** Marks the word before each place where words were left out, or the first one. */
function atGaps(
	kept: Kept,
	before: readonly string[],
	after: readonly string[],
): readonly boolean[] {
	const places = new Set<number>();
	const ends: Kept = [...kept, [before.length, after.length]];
	for (const [index, [from, to]] of ends.entries()) {
		const previous = index === 0 ? -1 : (ends[index - 1]?.[0] ?? -1);
		if (from - previous > 1) places.add(Math.max(0, to - 1));
	}
	return after.map((_, index) => places.has(index));
}
