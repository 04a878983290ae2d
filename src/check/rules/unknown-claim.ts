import { readIds } from '../../ledger/text/drawing-kinds.ts';
import type { Article, Ledger } from '../../ledger/ledger.ts';
import type { Place } from '../../ledger/position.ts';
import { suggestion } from '../../ledger/suggest.ts';
import type { Found, Rule } from '../rule.ts';

/**
 * Claims that are answered or translated exist, and the claims in a drawing belong to its article.
 */
export const unknownClaim: Rule = {
	code: 'unknown-claim',
	title: 'Every named claim exists',
	severity: 'error',
	section: 'References',
	isFixed: true,
	check,
};

function check(ledger: Ledger): readonly Found[] {
	const findings: Found[] = [];
	const report = (id: string, place: Place, known: Iterable<string>) =>
		findings.push({
			place,
			message: `Unexpected claim "${id}": no record has this id.`,
			...suggestion(id, [...known]),
		});
	for (const { record, place } of ledger.claims.values()) {
		(record.about ?? []).forEach((id, index) => {
			if (!ledger.claims.has(id) && !ledger.broken.has(id))
				report(id, place(['about', index]), ledger.claims.keys());
		});
	}
	for (const { translation, front, place } of ledger.translations.values()) {
		const own = (front.claims ?? []).map(({ id }) => id);
		(translation?.claims ?? []).forEach(({ id }, index) => {
			if (!own.includes(id) && !ledger.broken.has(id))
				report(id, place(['claims', index, 'id']), own);
		});
	}
	for (const article of ledger.articles.values()) findings.push(...shown(article, ledger));
	return findings;
}

function shown(article: Article, { broken, kinds }: Ledger): readonly Found[] {
	const known = (article.front.claims ?? []).map(({ id }) => id);
	return article.body.drawings.flatMap((drawing) =>
		(kinds.get(drawing.kind)?.claims ?? []).flatMap((attribute): readonly Found[] => {
			const written = drawing.attributes[attribute];
			if (written === undefined) return [];
			const finding = {
				place: article.at(drawing),
			} as const;
			const ids = readIds(written);
			if (ids.length === 0)
				return [
					{
						...finding,
						message: `This drawing asks for claims in "${attribute}" but names none.`,
						hint: `Write ids as text, as in ${attribute}="${known[0] ?? 'offer'}", or leave ${attribute} out.`,
					},
				];
			return ids
				.filter((id) => !known.includes(id) && !broken.has(id))
				.map((id) => ({
					...finding,
					message: `Unexpected claim "${id}" in "${attribute}": no claim of this article has this id.`,
					...suggestion(id, known),
				}));
		}),
	);
}
