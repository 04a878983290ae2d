/**
 * Makes the heads of a table of records into buttons that sort its rows, and the other way round
 * when pressed again. A cell is compared by its `data-sort`, or by its words.
 * @param say announces the order
 */
export function makeSortable(table: HTMLTableElement, say: (words: string) => void): void {
	const [body] = table.tBodies;
	const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
	if (!body) return;
	const language = document.documentElement.lang;
	const sortedBy = (row: HTMLTableRowElement, column: number) => {
		const cell = row.cells[column];
		return cell?.dataset['sort'] ?? cell?.textContent ?? '';
	};
	const sortBy = (column: number, direction: 1 | -1) => {
		const rows = [...body.rows].sort((a, b) => {
			const [one, other] = [sortedBy(a, column), sortedBy(b, column)];
			const numbers = Number(one) - Number(other);
			return direction * (Number.isNaN(numbers) ? one.localeCompare(other, language) : numbers);
		});
		body.append(...rows);
	};
	heads.forEach((head, column) => {
		const button = document.createElement('button');
		button.append(...head.childNodes);
		head.append(button);
		button.addEventListener('click', () => {
			const isUp = head.ariaSort === 'ascending';
			for (const other of heads) other.ariaSort = null;
			head.ariaSort = isUp ? 'descending' : 'ascending';
			sortBy(column, isUp ? -1 : 1);
			say(`${button.textContent ?? ''} ${isUp ? '↓' : '↑'}`);
		});
	});
}
