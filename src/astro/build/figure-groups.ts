import { unknownOrigin } from '../../record/figure.ts';
import type { Figure } from '../../record/resolved.ts';
import type { Ledger } from '../../ledger/ledger.ts';

/**
 * Figures that are connected: by repetition, as part of a whole, or in a series. Whatever is said of
 * one of them, such as its drift or its sum, can depend on any other in its group.
 */
export class FigureGroups {
	readonly #groups = new Map<string, number>();
	readonly #members: string[][] = [];

	/** @param seriesOf the name of the series of a figure */
	constructor(
		{ figures, released }: Pick<Ledger, 'figures' | 'released'>,
		seriesOf: (figure: Figure) => string,
	) {
		const beside = new Map<string, string[]>();
		const join = (a: string, b: string) => {
			beside.set(a, [...(beside.get(a) ?? []), b]);
			beside.set(b, [...(beside.get(b) ?? []), a]);
		};
		const firstOf = new Map<string, string>();
		for (const [id, { record }] of figures) {
			const { repeats, partOf } = record;
			if (repeats !== undefined && repeats !== unknownOrigin) join(id, repeats);
			if (partOf !== undefined) join(id, partOf);
			const series = seriesOf(record);
			const first = firstOf.get(series);
			if (first === undefined) firstOf.set(series, id);
			else join(id, first);
		}
		for (const id of new Set([...figures.keys(), ...released.keys()])) this.#visit(id, beside);
	}

	/** A number for the group of a figure; undefined if there is no such figure. */
	groupOf(id: string): number | undefined {
		return this.#groups.get(id);
	}

	membersOf(group: number): readonly string[] {
		return this.#members[group] ?? [];
	}

	#visit(first: string, beside: ReadonlyMap<string, readonly string[]>): void {
		if (this.#groups.has(first)) return;
		const members: string[] = [];
		const open = [first];
		for (let id = open.pop(); id !== undefined; id = open.pop()) {
			if (this.#groups.has(id)) continue;
			this.#groups.set(id, this.#members.length);
			members.push(id);
			open.push(...(beside.get(id) ?? []));
		}
		this.#members.push(members);
	}
}
