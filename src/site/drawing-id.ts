const counts = new WeakMap<object, Map<string, number>>();

/**
 * An id that is unique on one page: the kind, then a number from the second of its kind on.
 * @param page an object that lives as long as the rendering of the page
 */
export function drawingId(page: object, kind: string): string {
	const ofPage = counts.get(page) ?? new Map<string, number>();
	counts.set(page, ofPage);
	const count = (ofPage.get(kind) ?? 0) + 1;
	ofPage.set(kind, count);
	return count === 1 ? kind : `${kind}-${count}`;
}
