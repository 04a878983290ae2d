import type { Ledger } from '../../ledger/ledger.ts';
import { correctionStatus } from '../../ledger/ask/correction-status.ts';
import { formatDate } from '../../language/write/date.ts';
import type { Found, Rule } from '../rule.ts';

/** An article that lists a superseded or retracted figure needs a review. */
export const supersededFigure: Rule = {
	code: 'superseded-figure',
	title: 'An article lists no superseded figure',
	severity: 'note',
	section: 'Silent edits',
	acknowledge: ['article'],
	check,
};

function check(ledger: Ledger): readonly Found[] {
	const findings: Found[] = [];
	for (const [id, corrections] of ledger.correctionsOf) {
		const status = correctionStatus(id, ledger);
		if (status.kind === 'current') continue;
		const { kind, date, by } = status;
		for (const slug of ledger.uses.get(id) ?? []) {
			const article = ledger.articles.get(slug);
			if (article === undefined) continue;
			const correction = corrections.findLast(
				({ record }) =>
					record.date === date && (record.kind === 'supersession' || record.kind === 'retraction'),
			);
			findings.push({
				place: article.place(['figures', article.figures.indexOf(id)]),
				message: `This article lists "${id}", which was ${kind} (${formatDate(date, 'long')})${by === undefined ? '' : `: "${by}" replaced it`}.`,
				hint: `${by === undefined ? 'Remove it' : `List "${by}" instead`}, or add acknowledged.superseded-figure to the article with the reason for keeping it; readers will see it.`,
				related:
					correction === undefined
						? undefined
						: { place: correction.place(), message: 'The correction.' },
				about: { kind: 'article', id: slug },
			});
		}
	}
	return findings;
}
