/** What a readout says of a figure. */
export interface RowWords {
	/** The amount, as its record says it; empty if the table has no column for it. */
	readonly value: string;
	/** The other cells in order: "Killed · Russia · as of Aug 2023 · by US officials". */
	readonly others: string;
}

/** The words of a table row, with the amount first. Small print becomes a separate part. */
export function rowWords(row: HTMLTableRowElement): RowWords {
	const table = row.closest('table');
	const heads = table?.tHead?.rows[0]?.cells;
	const at = Number(table?.dataset['value'] ?? -1);
	const words = [...row.cells].map((cell, index) => {
		const said = [...cell.childNodes]
			.map(({ textContent }) => textContent?.trim())
			.join(' ')
			.replace(/ ;/g, ';');
		const head = heads?.[index]?.textContent ?? '';
		return said &&
			/(of|by|published|converted|станом на|опубліковано|перераховано)$|^(in|у) /i.test(head)
			? `${head.toLowerCase()} ${said}`
			: said;
	});
	return {
		value: words[at] ?? '',
		others: words.filter((said, index) => said && index !== at).join(' · '),
	};
}
