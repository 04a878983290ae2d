import { readIds } from '../../ledger/text/drawing-kinds.ts';
import type { Article, Ledger, Recorded } from '../../ledger/ledger.ts';
import { originsOf } from '../../ledger/ask/origins.ts';
import type { Spot } from '../../ledger/position.ts';
import { formatFigure } from '../../language/write/format.ts';
import type { Figure } from '../../record/resolved.ts';
import type { Found, Rule } from '../rule.ts';

/**
 * The figures at the start of an article come from a named claimant, or the article has a figure of
 * the same thing that does.
 */
export const unnamedClaimants: Rule = {
	code: 'unnamed-claimants',
	title: 'A figure in the lead has a named claimant',
	severity: 'warning',
	section: 'Sourcing',
	acknowledge: ['article'],
	check,
};

function check(ledger: Ledger): readonly Found[] {
	const findings: Found[] = [];
	for (const article of ledger.articles.values()) {
		let named: ReadonlySet<string> | undefined;
		for (const [id, spot] of leadFigures(article, ledger)) {
			const figure = ledger.figures.get(id)?.record;
			const origin = originOf(id, ledger);
			if (figure === undefined || origin === undefined || origin.record.claimant.named) continue;
			named ??= namedIn(article, ledger);
			if (named.has(kindOf(figure))) continue;
			findings.push({
				place: article.at(spot),
				message: `"${formatFigure(figure, ledger.vocabulary)}" is in the lead and rests on claimants who are not named (${origin.record.claimant.name}); no other figure in this article for the same count has a named claimant.`,
				hint: 'List such a figure if there is one, or add acknowledged.unnamed-claimants to the article with the reason; readers will see it.',
				related: { place: origin.place(['claimant']), message: 'The claimant.' },
				about: { kind: 'article', id: article.slug },
			});
		}
	}
	return findings;
}

/** The figures that the text and drawings before the first heading use, each at its first place. */
function leadFigures(article: Article, ledger: Ledger): ReadonlyMap<string, Spot> {
	const { figures, drawings } = article.body;
	// In both lists, figures in the lead come first.
	const [endOfFigures, endOfDrawings] = [figures, drawings].map((list) =>
		list.findIndex(({ inLead }) => !inLead),
	);
	const uses: readonly (readonly [id: string, spot: Spot])[] = [
		...figures
			.slice(0, endOfFigures === -1 ? undefined : endOfFigures)
			.map((use) => [use.figure, use] as const),
		...drawings
			.slice(0, endOfDrawings === -1 ? undefined : endOfDrawings)
			.flatMap((drawing) =>
				Object.keys(ledger.kinds.get(drawing.kind)?.figures ?? {}).flatMap((attribute) =>
					readIds(drawing.attributes[attribute]).map((id) => [id, drawing] as const),
				),
			),
	];
	const first = new Map<string, Spot>();
	for (const [id, spot] of uses.toSorted(
		([, a], [, b]) => a.line - b.line || a.column - b.column,
	)) {
		if (!first.has(id)) first.set(id, spot);
	}
	return first;
}

/** What the figures of an article with a named claimant count. */
function namedIn(article: Article, ledger: Ledger): ReadonlySet<string> {
	return new Set(
		article.figures.flatMap((id) => {
			const figure = ledger.figures.get(id)?.record;
			return figure !== undefined && originOf(id, ledger)?.record.claimant.named === true
				? [kindOf(figure)]
				: [];
		}),
	);
}

/** A repetition does not confirm a figure: the claimant is that of the origin. */
function originOf(id: string, ledger: Ledger): Recorded<Figure> | undefined {
	return ledger.figures.get(originsOf(ledger).get(id) ?? id);
}

function kindOf({ subject, measure }: Figure): string {
	return `${subject} ${measure}`;
}
