import { highlighted } from '../../ledger/ask/emphasis/highlighted.ts';
import { namesDrawn } from '../../ledger/ask/emphasis/drawn-records.ts';
import { drawnFigures } from '../../ledger/ask/query.ts';
import { type Ledger, articlesAndTranslations } from '../../ledger/ledger.ts';
import { suggestion } from '../../ledger/suggest.ts';
import { readEmphasis } from '../../record/emphasis/read-emphasis.ts';
import type { Found, Rule } from '../rule.ts';

/** What a drawing highlights, and what its notes point at, is drawn. */
export const notDrawn: Rule = {
	code: 'not-drawn',
	title: 'A drawing brings out only what it draws',
	severity: 'error',
	section: 'References',
	isFixed: true,
	check,
};

function check(ledger: Ledger): readonly Found[] {
	return articlesAndTranslations(ledger).flatMap((article) =>
		article.body.drawings.flatMap((drawing): readonly Found[] => {
			const { emphasis, figures = {}, draws } = ledger.kinds.get(drawing.kind) ?? {};
			// The claims and events of a translation are those of its original.
			const isElsewhere = draws !== undefined && article.translation !== undefined;
			if (emphasis === undefined || isElsewhere) return [];
			const { highlight, notes } = readEmphasis(drawing.attributes, emphasis);
			const place = (attribute: string) => article.at(drawing.attributesAt[attribute] ?? drawing);
			const pointed = notes.flatMap(({ at }) => (at.of === 'record' ? [at.id] : []));
			const drawn =
				highlight.length + pointed.length === 0 ? [] : namesDrawn(drawing, article, ledger);
			const ids = drawn.flatMap(({ id }) => id ?? []);
			return [
				...highlighted(highlight, drawn).unknown.map((name) => ({
					place: place('highlight'),
					message: `Unexpected "${name}" in "highlight": nothing that this drawing draws has this id, subject or claimant.`,
					...suggestion(name, [...new Set(drawn.flatMap(allNames))]),
				})),
				...pointed
					.filter((id) => !ids.includes(id))
					.map((id) => ({
						place: place('notes'),
						message: `Unexpected "${id}" in "notes": this drawing draws no record with this id.`,
						...suggestion(id, ids),
					})),
				...(figures['lines'] === undefined ? [] : linesElsewhere()),
			];

			/** A line belongs to the panel of its measure. */
			function linesElsewhere(): readonly Found[] {
				const [lines, others] = [
					['lines'],
					Object.keys(figures).filter((name) => name !== 'lines'),
				].map((attributes) =>
					drawnFigures(drawing, ledger, attributes).map(({ record }) => record),
				);
				return (lines ?? [])
					.filter(({ measure }) => !others?.some((other) => other.measure === measure))
					.map(({ id, measure }) => ({
						place: place('lines'),
						message: `Unexpected "${id}" in "lines": this drawing has no figures of its measure, "${measure}".`,
						hint: 'Name a figure with the measure of one that is drawn.',
					}));
			}
		}),
	);
}

function allNames({ id, name, words }: ReturnType<typeof namesDrawn>[number]): readonly string[] {
	return [...(id === undefined ? [] : [id]), ...(name === undefined ? [] : [name]), ...words];
}
