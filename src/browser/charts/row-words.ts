/**
 * The words of a table row in order: "Killed · Russia · as many as 120,000 · as of Aug 2023 · by US
 * officials". Small print becomes a separate part.
 */
export function rowWords(row: HTMLTableRowElement): string {
	const heads = row.closest('table')?.tHead?.rows[0]?.cells;
	return [...row.cells]
		.flatMap((cell, index) => {
			const words = [...cell.childNodes]
				.map(({ textContent }) => textContent?.trim())
				.join(' ')
				.replace(/ ;/g, ';');
			const head = heads?.[index]?.textContent ?? '';
			return words
				? [
						/(of|by|published|converted|станом на|опубліковано|перераховано)$|^(in|у) /i.test(head)
							? `${head.toLowerCase()} ${words}`
							: words,
					]
				: [];
		})
		.join(' · ');
}
