/** One way to filter a list: the values that rows can have, and the values of each row. */
export interface Facet {
	/** Its name in the form and in the address. */
	readonly name: string;
	/** Each value as its id in the address and its label. */
	readonly values: readonly (readonly [id: string, label: string])[];
	/** For each row, indexes into `values`: one, several, or -1 for none. */
	readonly of: readonly (number | readonly number[])[];
}

export interface Narrowed {
	/** The rows that match every choice, in order. */
	readonly rows: readonly number[];
	/**
	 * For each facet, the number of rows with each value among those that match the choices of the
	 * other facets.
	 */
	readonly counts: readonly (readonly number[])[];
}

/** @param chosen for each facet, the index of the chosen value; -1 for any */
export function narrow(
	facets: readonly Facet[],
	chosen: readonly number[],
	among: Iterable<number>,
): Narrowed {
	const rows: number[] = [];
	const counts = facets.map(({ values }) => values.map(() => 0));
	for (const row of among) {
		// A row that fails only one facet counts for that facet.
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
