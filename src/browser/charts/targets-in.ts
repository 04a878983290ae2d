import { parseTargets, type Target } from './nearest-target.ts';

const known = new WeakMap<SVGSVGElement, readonly (Target | undefined)[]>();

/**
 * The boxes of the marks of a drawing, in the order of the table below it: those that it lists, or,
 * if each mark is a group with its words, the box around everything in the group except text.
 */
export function targetsIn(svg: SVGSVGElement): readonly (Target | undefined)[] {
	const said = svg.dataset['m'];
	const places =
		known.get(svg) ?? (said === undefined ? [...groupsIn(svg)].map(placeOf) : parseTargets(said));
	known.set(svg, places);
	return places;
}

/** How many marks a drawing has, shown or not. */
export function countTargets(svg: SVGSVGElement): number {
	return svg.dataset['m']?.split(',').length ?? groupsIn(svg).length;
}

function groupsIn(svg: SVGSVGElement): NodeListOf<SVGGElement> {
	return svg.querySelectorAll('g:has(text)');
}

function placeOf(group: SVGGElement): Target {
	const boxes = [...group.querySelectorAll<SVGGraphicsElement>(':scope>:not(text)')].map((shape) =>
		shape.getBBox(),
	);
	const left = Math.min(...boxes.map(({ x }) => x));
	const top = Math.min(...boxes.map(({ y }) => y));
	return {
		left,
		top,
		width: Math.max(...boxes.map(({ x, width }) => x + width)) - left,
		height: Math.max(...boxes.map(({ y, height }) => y + height)) - top,
	};
}
