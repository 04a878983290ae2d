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
			{ type: 'text', value: ' · ' },
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

/** The words of `is`, marking those between the beginning and the end that it shares with `was`. */
function markChanged(was: string, is: string): ElementContent[] {
	const [before, after] = [was.split(' '), is.split(' ')];
	const most = Math.min(before.length, after.length);
	let start = 0;
	while (start < most && before[start] === after[start]) start += 1;
	let end = 0;
	while (end < most - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
	const [head, middle, tail] = [
		after.slice(0, start),
		after.slice(start, after.length - end),
		after.slice(after.length - end),
	].map((words) => words.join(' '));
	if (!middle) return [highlightIf(false, is)];
	return [
		...(head ? [highlightIf(false, `${head} `)] : []),
		highlightIf(true, middle),
		...(tail ? [highlightIf(false, ` ${tail}`)] : []),
	];
}
