import { drawingOf } from '../../charts/draw.ts';
import { drawnFigures } from '../../ledger/ask/query.ts';
import { type Article, articlesAndTranslations, type Ledger } from '../../ledger/ledger.ts';
import type { Drawing } from '../../ledger/text/body.ts';
import { readEmphasis } from '../../record/emphasis/read-emphasis.ts';
import type { Found, Rule } from '../rule.ts';

/** Every note of a drawing has room beside what it points at. */
export const noteWithoutRoom: Rule = {
	code: 'note-without-room',
	title: 'A note has room in its drawing',
	severity: 'warning',
	section: 'Mixing',
	check,
};

const attributes = ['notes', 'shade', 'lines'] as const;

function check(ledger: Ledger): readonly Found[] {
	return articlesAndTranslations(ledger).flatMap((article) =>
		article.body.drawings
			.filter((drawing) => canBeDrawn(drawing, ledger))
			.flatMap((drawing) => withoutRoom(drawing, article, ledger)),
	);
}

/** Only a drawing with words of the author is drawn here, and only if it has something to draw. */
function canBeDrawn(drawing: Drawing, ledger: Ledger): boolean {
	const kind = ledger.kinds.get(drawing.kind);
	return (
		kind?.emphasis !== undefined &&
		attributes.some((attribute) => drawing.attributes[attribute] !== undefined) &&
		(kind.draws !== undefined || drawnFigures(drawing, ledger).length > 0)
	);
}

function withoutRoom(drawing: Drawing, article: Article, ledger: Ledger): readonly Found[] {
	const kind = ledger.kinds.get(drawing.kind);
	const { notes, shades } = readEmphasis(drawing.attributes, kind?.emphasis ?? {});
	const unplaced = drawingOf(drawing, article, ledger).data?.chart?.wide.unplaced ?? [];
	return unplaced.map((text) => {
		const attribute = notes.some((note) => note.text === text)
			? 'notes'
			: shades.some(({ name }) => name === text)
				? 'shade'
				: 'lines';
		return {
			place: article.at(drawing.attributesAt[attribute] ?? drawing),
			message: `"${text}" has no room in this drawing: everywhere near what it is about, it would cover a mark, a line or other words.`,
			hint: 'Make it shorter, point at something with more room around it, or leave out another note.',
		};
	});
}
