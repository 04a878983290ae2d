import type { Vocabulary } from '../../record/vocabulary.ts';
import { alternation } from './alternation.ts';
import type { Language } from '../language.ts';
import { wholeOf } from './meant.ts';
import { perLanguage } from '../per-language.ts';
import type { NamedAt } from './named-things.ts';

/** The text that names subjects, and where the amount in it ends. */
export interface SubjectOptions {
	readonly text: string;
	readonly amountEnd: number;
	readonly isMoney: boolean;
	readonly language: Language;
}

/** The named subjects that are not only places, and the one that the amount is about. */
export interface SubjectsNamed {
	readonly subjects: readonly string[];
	readonly subject?: string;
	/** Where it was, as a subject, if no other subject is named: "died in Turkey". */
	readonly place?: string;
}

const patterns = perLanguage((language) => ({
	joined: new RegExp(
		`^(?:'s?)?(?:,|,? ${alternation(language.joins)})(?: ${alternation(language.retelling.placeFillers)})* $`,
		'u',
	),
	placeBefore: new RegExp(`(?<![\\p{L}])${alternation(language.placeBefore)} $`, 'u'),
	placeAfter: new RegExp(`^(?:'s?)? ${alternation(language.placeAfter)}(?![\\p{L}])`, 'u'),
	recipient: new RegExp(
		`(?<![\\p{L}])${alternation(language.recipientBefore)} (?:\\p{L}{1,3} )?$`,
		'u',
	),
	/** At most one word between an amount and its subject. */
	right: /^ (?:[\p{L}-]+ )?$/u,
}));

/**
 * The subject that the amount of a text is about. Joined subjects count together: "Russian and
 * Ukrainian". If others are named too ("Ukraine says 120,000 Russian soldiers died"), it is the one
 * directly after the amount, or for money the recipient. A country can be only a place, as in
 * "killed in Ukraine" or "the Ukraine war". There is no subject if the words leave it open.
 */
export function subjectMeant(
	named: readonly NamedAt[],
	vocabulary: Vocabulary,
	options: SubjectOptions,
): SubjectsNamed {
	const { text, amountEnd, isMoney, language } = options;
	const { joined, placeBefore, placeAfter, recipient, right } = patterns(language);
	const joint: NamedAt[][] = [];
	for (const one of named) {
		const last = joint.at(-1)?.at(-1);
		if (last !== undefined && joined.test(text.slice(last.end, one.start))) joint.at(-1)?.push(one);
		else joint.push([one]);
	}
	const isScene = (group: readonly NamedAt[]) =>
		placeBefore.test(text.slice(0, group[0]?.start ?? 0)) &&
		!language.retelling.scene.test(text.slice(0, group[0]?.start ?? 0).replace(placeBefore, ''));
	const isPlace = (group: readonly NamedAt[]) => {
		const [start = 0, end = 0] = [group[0]?.start, group.at(-1)?.end];
		return (
			placeAfter.test(text.slice(end)) ||
			(placeBefore.test(text.slice(0, start)) && !text.startsWith("'", end))
		);
	};
	const groups = isMoney ? joint : joint.filter((group) => !isPlace(group));
	const all = new Set(groups.flat().map(({ id }) => id));
	const subjects = Object.keys(vocabulary.subjects).filter((id) => all.has(id));
	if (subjects.length === 0) {
		const places = [
			...new Set(joint.filter(isScene).flatMap((group) => group.map(({ id }) => id))),
		];
		const place = places.length === 1 ? places[0] : wholeOf(places, vocabulary);
		return { subjects, ...(place === undefined ? {} : { place }) };
	}
	if (subjects.length === 1 && subjects[0] !== undefined) return { subjects, subject: subjects[0] };
	const isRecipient = ([first]: readonly NamedAt[]) =>
		first !== undefined && recipient.test(text.slice(0, first.start));
	const isRight = ([first]: readonly NamedAt[]) =>
		first !== undefined &&
		first.start >= amountEnd &&
		right.test(text.slice(amountEnd, first.start));
	const group =
		(isMoney ? groups.find(isRecipient) : undefined) ??
		groups.find(isRight) ??
		(groups.length === 1 ? groups[0] : undefined);
	const ids = [...new Set(group?.map(({ id }) => id))];
	const whole = ids.length === 1 ? ids[0] : wholeOf(ids.length === 0 ? subjects : ids, vocabulary);
	// Separately named sides do not form a whole unless the whole is named too: "on both sides in
	// Ukraine".
	return whole === undefined || (ids.length === 0 && !all.has(whole))
		? { subjects }
		: { subjects, subject: whole };
}
