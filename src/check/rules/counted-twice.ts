import { drawnFigures } from '../../ledger/ask/query.ts';
import type { Ledger, Recorded } from '../../ledger/ledger.ts';
import { type Overlap, overlapsAmong } from '../../ledger/sums/unions.ts';
import { formatFigure } from '../../language/write/format.ts';
import type { Figure } from '../../record/resolved.ts';
import { fieldPlace } from '../field-place.ts';
import type { Found, Rule } from '../rule.ts';

/**
 * A union is not added to its members among the parts of a whole or in a drawing that adds: what
 * the European Union gives may already be counted for its members.
 */
export const countedTwice: Rule = {
	code: 'counted-twice',
	title: 'A union is not added to its members',
	severity: 'error',
	section: 'Mixing',
	acknowledge: ['figure', 'article'],
	check,
};

function check(ledger: Ledger): readonly Found[] {
	return [...inWholes(ledger), ...inDrawings(ledger)];
}

function inWholes(ledger: Ledger): readonly Found[] {
	const findings: Found[] = [];
	for (const [id, ids] of ledger.parts) {
		const whole = ledger.figures.get(id);
		if (whole === undefined || ids.length < 2) continue;
		for (const overlap of overlapsAmong(
			ids.flatMap((part) => ledger.figures.get(part) ?? []),
			ledger.vocabulary,
			whole.record.kind,
		)) {
			findings.push({
				...twice(overlap, `parts of "${formatFigure(whole.record, ledger.vocabulary)}"`, ledger),
				place: fieldPlace(overlap.member, 'subject', ledger),
				hint: `Make "${overlap.member.record.id}" part of "${overlap.union.record.id}", take one of the two out, or add acknowledged.counted-twice and say why they do not overlap.`,
				about: { kind: 'figure', id: overlap.member.record.id },
			});
		}
	}
	return findings;
}

function inDrawings(ledger: Ledger): readonly Found[] {
	const findings: Found[] = [];
	for (const [slug, article] of ledger.articles) {
		for (const drawing of article.body.drawings) {
			const attributes = ledger.kinds.get(drawing.kind)?.adds;
			if (attributes === undefined) continue;
			for (const overlap of overlapsAmong(
				drawnFigures(drawing, ledger, attributes),
				ledger.vocabulary,
			)) {
				findings.push({
					...twice(overlap, 'added up in this drawing', ledger),
					place: article.at(drawing),
					hint: 'Take one of the two out of the drawing, or add acknowledged.counted-twice to the article and say why they do not overlap.',
					about: { kind: 'article', id: slug },
				});
			}
		}
	}
	return findings;
}

function twice({ member, union }: Overlap, where: string, ledger: Ledger): Omit<Found, 'place'> {
	const { vocabulary } = ledger;
	const label = ({ record }: Recorded<Figure>) =>
		vocabulary.subjects[record.subject]?.label ?? record.subject;
	const say = (figure: Recorded<Figure>) =>
		`"${formatFigure(figure.record, vocabulary)}" (${label(figure)})`;
	return {
		message: `${say(member)} and ${say(union)} are both ${where}: ${label(union)} contains ${label(member)}, so the same amount may be counted twice.`,
		related: { place: fieldPlace(union, 'subject', ledger), message: 'The figure of the union.' },
	};
}
