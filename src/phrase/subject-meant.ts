import type { Vocabulary } from '../record/vocabulary.ts';
import { alternation } from './alternation.ts';
import type { Language } from './language.ts';
import { wholeOf } from './meant.ts';
import { perLanguage } from './per-language.ts';
import type { NamedAt } from './words-in.ts';

/** The text in which subjects are named, and where in it the amount ends. */
export interface SubjectOptions {
	readonly text: string;
	readonly amountEnd: number;
	readonly isMoney: boolean;
	readonly language: Language;
}

const patterns = perLanguage((language) => ({
	joined: new RegExp(`^(?:'s?)?,? ${alternation(language.joins)} $`, 'u'),
	placeBefore: new RegExp(`(?<![\\p{L}])${alternation(language.placeBefore)} $`, 'u'),
	placeBehind: new RegExp(`^(?:'s?)? ${alternation(language.placeBehind)}(?![\\p{L}])`, 'u'),
	recipient: new RegExp(`(?<![\\p{L}])${alternation(language.recipientBefore)} (?:\\p{L}{1,3} )?$`, 'u'),
	/** Nothing, or one word, between an amount and whose it is. */
	right: /^ (?:[\p{L}-]+ )?$/u,
}));

/**
 * The subject whose amount a text states. Those that are joined count together: "Russian and Ukrainian". Where others are named too
 * ("Ukraine says 120,000 Russian soldiers died"), it is the one right behind the amount, or of money the one who receives it.
 * A country can be a mere place, as in "killed in Ukraine" or "the Ukraine war". Undefined where the words leave it open.
 */
export function subjectMeant(named: readonly NamedAt[], vocabulary: Vocabulary, options: SubjectOptions): string | undefined {
	const { text, amountEnd, isMoney, language } = options;
	const { joined, placeBefore, placeBehind, recipient, right } = patterns(language);
	const who = isMoney ? named : named.filter(({ start, end }) => !placeBehind.test(text.slice(end)) && !(placeBefore.test(text.slice(0, start)) && !text.startsWith("'", end)));
	const groups: NamedAt[][] = [];
	for (const one of who) {
		const last = groups.at(-1)?.at(-1);
		if (last !== undefined && joined.test(text.slice(last.end, one.start))) groups.at(-1)?.push(one);
		else groups.push([one]);
	}
	const all = [...new Set(who.map(({ id }) => id))];
	if (all.length < 2) return all[0];
	const isRecipient = ([first]: readonly NamedAt[]) => first !== undefined && recipient.test(text.slice(0, first.start));
	const isRight = ([first]: readonly NamedAt[]) => first !== undefined && first.start >= amountEnd && right.test(text.slice(amountEnd, first.start));
	const group = (isMoney ? groups.find(isRecipient) : undefined) ?? groups.find(isRight) ?? (groups.length === 1 ? groups[0] : undefined);
	const ids = [...new Set(group?.map(({ id }) => id))];
	if (ids.length === 1) return ids[0];
	const whole = wholeOf(ids.length === 0 ? all : ids, vocabulary);
	return ids.length > 0 || (whole !== undefined && all.includes(whole)) ? whole : undefined;
}
