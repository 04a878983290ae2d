import { type Ledger, articlesAndTranslations } from '../../ledger/ledger.ts';
import type { Place } from '../../ledger/position.ts';
import type { Path } from '../../ledger/read/yaml-file.ts';
import { suggestion, suggestionsForSome } from '../../ledger/suggest.ts';
import { unknownOrigin } from '../../record/figure.ts';
import type { NumbersSaid } from '../../record/numbers-said.ts';
import type { Found, Rule } from '../rule.ts';
import { usesOfFigures } from '../uses-of-figures.ts';

/**
 * Every figure that a text, a drawing, a list, a correction, a translation, another figure or the
 * field `numbers` names exists.
 */
export const unknownFigure: Rule = {
	code: 'unknown-figure',
	title: 'Every named figure exists',
	severity: 'error',
	section: 'References',
	isFixed: true,
	check,
};

function check(ledger: Ledger): readonly Found[] {
	const findings: Found[] = [];
	const suggest = suggestionsForSome();
	const expect = (id: string, place: () => Place, near: readonly string[] = []): void => {
		if (ledger.written.has(id) || ledger.broken.has(id)) return;
		findings.push({
			place: place(),
			message: `Unexpected figure "${id}": no record has this id.`,
			...suggest(id, () => [...new Set([...near, ...ledger.written.keys()])]),
		});
	};
	for (const { record, place } of ledger.written.values()) {
		if (record.repeats !== undefined && record.repeats !== unknownOrigin)
			expect(record.repeats, () => place(['repeats']));
		if (record.partOf !== undefined) expect(record.partOf, () => place(['partOf']));
	}
	for (const article of articlesAndTranslations(ledger)) {
		if (article.translation === undefined)
			(article.front.figures ?? []).forEach((item, index) => {
				if (typeof item === 'string')
					expect(item, () => article.place(['figures', index]), article.figures);
			});
		if (article.translation === undefined)
			for (const [of, said] of Object.entries(article.front.numbers ?? {}))
				for (const { id, path } of idsSaid(said, ['numbers', of]))
					expect(id, () => article.place(path), article.figures);
		for (const { id, place } of usesOfFigures(article, ledger))
			expect(id, () => place, article.figures);
	}
	for (const { record, place } of ledger.terms.values())
		for (const { id, path } of idsSaid(record.numbers, ['numbers'])) expect(id, () => place(path));
	for (const [of, said] of Object.entries(ledger.site.numbers ?? {}))
		for (const { id, path } of idsSaid(said, ['numbers', of]))
			expect(id, () => ledger.sitePlace(path));
	for (const page of ledger.pages.values())
		for (const use of page.body.figures) expect(use.figure, () => page.at(use));
	for (const { record, place } of ledger.corrections) {
		// A retracted figure may have been removed from the content.
		if (record.figure !== undefined && !ledger.released.has(record.figure))
			expect(record.figure, () => place(['figure']));
		if (record.by !== undefined) expect(record.by, () => place(['by']));
	}
	return [...findings, ...unknownRecords(ledger)];
}

interface IdAt {
	readonly id: string;
	readonly path: Path;
}

/** The ids of the figures for numbers outside the text, each with its path. */
function idsSaid(said: NumbersSaid | undefined, path: Path): readonly IdAt[] {
	if (typeof said === 'string') return [{ id: said, path }];
	if (said === undefined || 'plain' in said) return [];
	return said.map((id, index) => ({ id, path: [...path, index] }));
}

/** The records that a translation translates and that do not exist. */
function unknownRecords(ledger: Ledger): readonly Found[] {
	return [...ledger.translations.values()].flatMap(({ translation, keyPlace }) =>
		Object.keys(translation?.records ?? {})
			.filter((id) => !ledger.written.has(id) && !ledger.sources.has(id) && !ledger.broken.has(id))
			.map((id) => ({
				place: keyPlace(['records', id]),
				message: `Unexpected "${id}" under "records": no figure and no source has this id.`,
				...suggestion(id, [...ledger.written.keys(), ...ledger.sources.keys()]),
			})),
	);
}
