import { readIds } from '../../text/drawing-kinds.ts';
import type { Drawing } from '../../text/body.ts';
import type { Article, Ledger } from '../../ledger.ts';
import type { Figure } from '../../../record/resolved.ts';
import { chainTo } from '../chain.ts';
import { claimRows } from '../claim-rows.ts';
import { eventsBetween } from '../events-between.ts';
import { drawnFigures } from '../query.ts';
import { type highlighted, namesOfClaim, namesOfEvent, namesOfFigure } from './highlighted.ts';

/** The names of everything that a drawing draws, in no particular order. */
export function namesDrawn(
	drawing: Drawing,
	{ front, figures: listed }: Article,
	ledger: Ledger,
): Parameters<typeof highlighted>[1] {
	const kind = ledger.kinds.get(drawing.kind);
	if (kind?.draws === 'events') {
		const dateIn = (name: string) => {
			const value = drawing.attributes[name];
			return typeof value === 'string' ? value : undefined;
		};
		return eventsBetween(front.events ?? [], dateIn('from'), dateIn('to')).map(namesOfEvent);
	}
	if (kind?.draws === 'claims') {
		return claimRows(front.claims ?? [], readIds(drawing.attributes['about']))
			.flatMap(({ claim, answers }) => [claim, ...answers])
			.map(namesOfClaim);
	}
	const attributes = Object.keys(kind?.figures ?? {}).filter((name) => name !== 'lines');
	const named = drawnFigures(drawing, ledger, attributes).map(({ record }) => record);
	return withOthers(named, listed, ledger).map(namesOfFigure);
}

/** These figures, what they repeat, and the listed figures that are parts of them. */
function withOthers(
	named: readonly Figure[],
	listed: readonly string[],
	ledger: Ledger,
): readonly Figure[] {
	const all = new Set(named.flatMap(({ id }) => chainTo(id, ledger).map(({ figure }) => figure)));
	const parts = listed.flatMap((id) => ledger.figures.get(id)?.record ?? []);
	for (let size = -1; size !== all.size; ) {
		size = all.size;
		for (const part of parts) {
			const whole = part.partOf === undefined ? undefined : ledger.figures.get(part.partOf)?.record;
			if (whole !== undefined && all.has(whole)) all.add(part);
		}
	}
	return [...all];
}
