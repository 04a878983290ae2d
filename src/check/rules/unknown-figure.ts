import { drawingKind, readIds } from '../../ledger/text/drawing-kinds.ts';
import type { Finding } from '../../ledger/finding.ts';
import { type Ledger, reportsOf } from '../../ledger/ledger.ts';
import type { Place } from '../../ledger/position.ts';
import { suggest } from '../../ledger/suggest.ts';
import { unknownOrigin } from '../../record/figure.ts';

/** Every figure that a text, a drawing, a list or another figure names exists, and a text's own figures are on its list. What a translation tells of records exists, too. */
export function unknownFigure(ledger: Ledger): readonly Finding[] {
	const findings: Finding[] = [];
	const exists = (id: string, place: () => Place, near: readonly string[] = []): boolean => {
		if (ledger.written.has(id)) return true;
		if (ledger.broken.has(id)) return false;
		findings.push({
			code: 'unknown-figure',
			severity: 'error',
			place: place(),
			message: `Unexpected figure "${id}": no record has this id.`,
			hint: suggest(id, [...new Set([...near, ...ledger.written.keys()])]),
		});
		return false;
	};
	for (const { record, place } of ledger.written.values()) {
		if (record.repeats !== undefined && record.repeats !== unknownOrigin)
			exists(record.repeats, () => place(['repeats']));
		if (record.partOf !== undefined) exists(record.partOf, () => place(['partOf']));
	}
	for (const article of reportsOf(ledger)) {
		const listed = new Set(article.figures);
		const expect = (id: string, place: Place) => {
			if (!exists(id, () => place, article.figures) || listed.has(id)) return;
			findings.push({
				code: 'figure-not-listed',
				severity: 'error',
				place,
				message: `The figure "${id}" is used here but is not on the list of this article.`,
				hint: `Add "- ${id}" under "figures:" in the frontmatter.`,
			});
		};
		if (article.translation === undefined)
			(article.front.figures ?? []).forEach((item, index) => {
				if (typeof item === 'string') exists(item, () => article.place(['figures', index]));
			});
		for (const use of article.body.figures) expect(use.figure, article.at(use));
		for (const drawing of article.body.drawings) {
			for (const attribute of Object.keys(drawingKind(drawing.kind)?.figures ?? {})) {
				for (const id of readIds(drawing.attributes[attribute])) expect(id, article.at(drawing));
			}
		}
	}
	for (const { translation, keyPlace } of ledger.translations.values()) {
		for (const id of Object.keys(translation?.records ?? {})) {
			if (ledger.written.has(id) || ledger.sources.has(id) || ledger.broken.has(id)) continue;
			findings.push({
				code: 'unknown-figure',
				severity: 'error',
				place: keyPlace(['records', id]),
				message: `Unexpected "${id}" under "records": no figure and no source has this id.`,
				hint: suggest(id, [...ledger.written.keys(), ...ledger.sources.keys()]),
			});
		}
	}
	for (const page of ledger.pages.values())
		for (const use of page.body.figures) exists(use.figure, () => page.at(use));
	for (const { record, place } of ledger.corrections) {
		// A figure that was taken back need not stand in the content any more.
		if (record.figure !== undefined && !ledger.released.has(record.figure))
			exists(record.figure, () => place(['figure']));
		if (record.by !== undefined) exists(record.by, () => place(['by']));
	}
	return findings;
}
