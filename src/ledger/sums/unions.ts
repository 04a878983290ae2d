import type { Figure } from '../../record/resolved.ts';
import type { Vocabulary } from '../../record/vocabulary.ts';
import type { Recorded } from '../ledger.ts';

const none: readonly string[] = [];
const ofVocabulary = new WeakMap<Vocabulary, Map<string, readonly string[]>>();

/** The subjects that contain this one, over any number of steps: the European Union for Germany. */
export function unionsOf(subject: string, vocabulary: Vocabulary): readonly string[] {
	if (vocabulary.subjects[subject]?.partOf === undefined) return none;
	const known = ofVocabulary.get(vocabulary) ?? new Map<string, readonly string[]>();
	ofVocabulary.set(vocabulary, known);
	const found = known.get(subject) ?? reach(subject, vocabulary);
	known.set(subject, found);
	return found;
}

function reach(subject: string, { subjects }: Vocabulary): readonly string[] {
	const found = new Set<string>();
	const next = [subject];
	for (let one = next.pop(); one !== undefined; one = next.pop()) {
		for (const union of [subjects[one]?.partOf ?? []].flat()) {
			if (union === subject || found.has(union)) continue;
			found.add(union);
			next.push(union);
		}
	}
	return [...found];
}

/** Two figures that can overlap: one of a member, one of a union that contains it. */
export interface Overlap {
	readonly member: Recorded<Figure>;
	readonly union: Recorded<Figure>;
}

/**
 * Every member among these figures whose union is also among them.
 * @param kind the kind of their whole, which can contain several kinds
 */
export function overlapsAmong(
	figures: readonly Recorded<Figure>[],
	vocabulary: Vocabulary,
	kind?: string,
): readonly Overlap[] {
	const bySubject = Map.groupBy(figures, ({ record }) => record.subject);
	if (bySubject.size < 2) return [];
	return figures.flatMap((member) => {
		const union = unionsOf(member.record.subject, vocabulary)
			.flatMap((subject) => bySubject.get(subject) ?? [])
			.find((one) => !areApart(one.record.kind, member.record.kind, kind));
		return union === undefined ? [] : [{ member, union }];
	});
}

/**
 * Whether two kinds of money cannot overlap: the humanitarian aid of the European Union contains none
 * of Germany's arms.
 */
function areApart(
	one: string | undefined,
	other: string | undefined,
	whole: string | undefined,
): boolean {
	return (
		one !== undefined && other !== undefined && one !== other && one !== whole && other !== whole
	);
}
