import type { Target } from './nearest-target.ts';
import type { RowWords } from './row-words.ts';

/** The words beside the mark that is selected. */
export interface Readout {
	readonly element: HTMLElement;
	/** Shows words at a mark of a drawing. */
	readonly show: (words: RowWords, svg: SVGSVGElement, place: Target) => void;
	readonly hide: () => void;
}

const gapPx = 10;

/** @param plot the positioned element that holds the drawing */
export function makeReadout(plot: HTMLElement): Readout {
	const element = document.createElement('p');
	element.className = 'say';
	element.hidden = true;
	plot.append(element);
	return {
		element,
		show({ value, others }, svg, place) {
			const strong = document.createElement('b');
			strong.textContent = value;
			element.replaceChildren(...(value ? [strong] : []), others);
			element.hidden = false;
			const [outer, drawn] = [plot.getBoundingClientRect(), svg.getBoundingClientRect()];
			const scale = drawn.width / svg.viewBox.baseVal.width;
			const top = drawn.top - outer.top + place.top * scale;
			const middle = drawn.left - outer.left + (place.left + place.width / 2) * scale;
			const { offsetWidth, offsetHeight } = element;
			const above = top - offsetHeight - gapPx;
			element.style.left = `${Math.max(0, Math.min(middle - offsetWidth / 2, outer.width - offsetWidth))}px`;
			// Where there is no room above the mark, the words are below it.
			element.style.top = `${outer.top + above < 0 ? top + place.height * scale + gapPx : above}px`;
		},
		hide() {
			element.hidden = true;
		},
	};
}

/** Fades what is drawn around the mark: the other bars, or the other lines. */
export function light(svg: SVGSVGElement, place: Target | undefined): void {
	svg.classList.toggle('lit', place !== undefined);
	for (const group of svg.querySelectorAll(':scope > g.on')) group.classList.remove('on');
	if (place === undefined) return;
	const [x, y] = [place.left + place.width / 2, place.top + place.height / 2];
	const around = [...svg.querySelectorAll<SVGGElement>(':scope > g')]
		.map((group) => ({ group, box: group.getBBox() }))
		.filter(
			({ box }) =>
				box.x - 1 <= x &&
				x <= box.x + box.width + 1 &&
				box.y - 1 <= y &&
				y <= box.y + box.height + 1,
		)
		.sort((a, b) => a.box.width * a.box.height - b.box.width * b.box.height);
	const [nearest] = around;
	if (nearest) nearest.group.classList.add('on');
	else svg.classList.remove('lit');
}
