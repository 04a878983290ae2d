/** One way to narrow a list: the values that its rows can have, and which each row has. */
export interface Facet {
	/** Its name in the form and in the address. */
	readonly name: string;
	/** Each as it stands in the address and as readers see it. */
	readonly values: readonly (readonly [id: string, label: string])[];
	/** Of each row, places in `values`: one, several, or -1 for none. */
	readonly of: readonly (number | readonly number[])[];
}

export interface Narrowed {
	/** The rows that have all that was chosen, in their order. */
	readonly rows: readonly number[];
	/** Of each facet, how many rows each value has among those that have what was chosen of the other facets. */
	readonly counts: readonly (readonly number[])[];
}

/** @param chosen of each facet, the place of a value in it; -1 for any */
export function narrow(
	facets: readonly Facet[],
	chosen: readonly number[],
	among: Iterable<number>,
): Narrowed {
	const rows: number[] = [];
	const counts = facets.map(({ values }) => values.map(() => 0));
	for (const row of among) {
		// A row that lacks one thing is counted for the facet of that alone.
		let lacks = -1;
		let lacking = 0;
		for (let index = 0; index < facets.length && lacking < 2; index += 1) {
			const wanted = chosen[index] ?? -1;
			const has = facets[index]?.of[row] ?? -1;
			if (wanted < 0 || (typeof has === 'number' ? has === wanted : has.includes(wanted))) continue;
			lacks = index;
			lacking += 1;
		}
		if (lacking > 1) continue;
		if (lacking === 0) rows.push(row);
		for (
			let index = lacking === 0 ? 0 : lacks;
			index < (lacking === 0 ? facets.length : lacks + 1);
			index += 1
		) {
			const has = facets[index]?.of[row] ?? -1;
			const count = counts[index];
			if (count)
				for (const value of typeof has === 'number' ? [has] : has)
					if (value >= 0) count[value] = (count[value] ?? 0) + 1;
		}
	}
	return { rows, counts };
}
