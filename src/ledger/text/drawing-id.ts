const counts = new WeakMap<object, Map<string, number>>();

/**
 * The id of a drawing on its page, and in the addresses of its files: its own, else its kind, with a number from the second of its kind on.
 * One with an id of its own counts among its kind too, so that giving it one changes no other.
 * @param page an object that lives as long as the page is read or rendered
 */
export function drawingId(page: object, kind: string, own?: string): string {
	const ofPage = counts.get(page) ?? new Map<string, number>();
	counts.set(page, ofPage);
	const count = (ofPage.get(kind) ?? 0) + 1;
	ofPage.set(kind, count);
	if (own !== undefined && own !== '') return own;
	return count === 1 ? kind : `${kind}-${count}`;
}
