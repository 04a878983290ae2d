/** The box of a mark, in units of the viewBox. */
export interface Target {
	readonly left: number;
	readonly width: number;
	readonly top: number;
	readonly height: number;
}

/**
 * Parses what `svgOf` writes: the box of the mark of each figure, undefined if it has none. Omitted
 * values equal those of the previous mark.
 */
export function parseTargets(text: string): readonly (Target | undefined)[] {
	let before: readonly number[] = [];
	return text.split(',').map((part) => {
		if (!part) return undefined;
		const said = part.split(' ').map(Number);
		before = [...said, ...before.slice(said.length)];
		const [left = 0, width = 0, top = 0, height = 0] = before;
		return { left, width, top, height };
	});
}

/** The distance of a number from an interval. */
const away = (at: number, from: number, length: number) =>
	Math.max(from - at, at - from - length, 0);

/**
 * The index of the mark nearest to a point, -1 if there are none. If the point is inside several,
 * the smallest wins. If no two marks are side by side, each is on a line of its own, and only the
 * height counts.
 */
export function nearestTarget(
	places: readonly (Target | undefined)[],
	x: number,
	y: number,
): number {
	const areLines = places.every((a, index) =>
		places.every(
			(b, other) =>
				index === other || !a || !b || a.top + a.height <= b.top || b.top + b.height <= a.top,
		),
	);
	let found = -1;
	let least = Infinity;
	places.forEach((place, index) => {
		if (!place) return;
		const { left, width, top, height } = place;
		const far =
			away(x, left, width) * (areLines ? 0.01 : 1) + away(y, top, height) + width * height * 1e-9;
		if (far < least) [found, least] = [index, far];
	});
	return found;
}
