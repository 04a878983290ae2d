/** Where a mark lies, in units of the viewBox. */
export interface Target {
	readonly left: number;
	readonly width: number;
	readonly top: number;
	readonly height: number;
}

/** Reads what `svgOf` writes down: the place of the mark of each figure, undefined where it has none. What is left out is as it was before. */
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

/** How far away a number is from an interval. */
const away = (at: number, from: number, length: number) =>
	Math.max(from - at, at - from - length, 0);

/**
 * The mark nearest to a point, -1 where there is none; of several that it lies in, the smallest. Where no two marks stand side by side, each is on a line
 * of its own, and what is at the height of a line is nearest to that.
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
