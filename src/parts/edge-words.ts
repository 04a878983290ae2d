import type { Link } from '../ledger/ask/chain.ts';
import type { Difference, DriftClass } from '../ledger/ask/differences.ts';
import { driftCodes } from '../record/figure.ts';
import type { Vocabulary } from '../record/vocabulary.ts';
import type { Messages } from '../messages/messages.ts';
import { messagesOf } from '../messages/messages-of.ts';
import { capitalise } from './names.ts';
import { isSeen } from './sentence.ts';

/**
 * What happened between two links, by the classes of the changes: "Changes: ceiling became floor,
 * date lost", "Softened", "Unchanged". A change that still allows everything the origin allows is
 * described mildly; a claimant with a source of its own is not said to have changed anything.
 */
export function edgeWords(link: Link, vocabulary: Vocabulary): string {
	const { figure, differences } = link;
	const { edge } = messagesOf(vocabulary);
	const ordered = differences.toSorted(
		(a, b) => driftCodes.indexOf(a.code) - driftCodes.indexOf(b.code),
	);
	const changes = ordered
		.filter((difference) => difference.effect !== 'weaker')
		.map((difference) => changeWords(difference, link, vocabulary));
	const softer = ordered.filter((difference) => difference.effect === 'weaker');
	const parts = [
		...(figure.independent === true ? [edge.independent] : []),
		...(changes.length === 0
			? []
			: [
					(figure.independent === true ? edge.differs : edge.changed)(
						[...new Set(changes)].join(', '),
					),
				]),
		...(softer.length === 0 ? [] : [softenedWords(softer, link, vocabulary)]),
	];
	return capitalise(parts.join('; ') || edge.unchanged);
}

/**
 * The class of a change, with both values if the words of the links do not show them: "status
 * raised (“requested” became “enacted”)".
 */
function changeWords(
	{ code, class: kind, was, is }: Difference,
	link: Link,
	vocabulary: Vocabulary,
): string {
	const { edge } = messagesOf(vocabulary);
	const words = classWords(kind, link, edge);
	return isSeen(code, link, vocabulary) ? words : edge.became(words, was, is);
}

function classWords(kind: DriftClass, { figure }: Link, { classes }: Messages['edge']): string {
	if (kind !== 'bound flipped') return classes[kind];
	return classes[figure.qualifier === 'at-least' ? 'ceiling became floor' : 'floor became ceiling'];
}

function softenedWords(softer: readonly Difference[], link: Link, vocabulary: Vocabulary): string {
	const { edge } = messagesOf(vocabulary);
	const kinds = [...new Set(softer.map((difference) => difference.class))].filter(
		(kind) => kind !== 'softened',
	);
	return edge.softened(kinds.map((kind) => classWords(kind, link, edge)).join(', '));
}
