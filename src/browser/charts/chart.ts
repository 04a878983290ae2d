import { nearestTarget, type Target } from './nearest-target.ts';
import { countTargets, targetsIn } from './targets-in.ts';
import { light, makeReadout } from './readout.ts';
import { rowWords } from './row-words.ts';

/** A chart whose figures readers can select. */
export interface InteractiveChart {
	/** Highlights a figure and shows its words; -1 for none. */
	readonly show: (index: number) => void;
	/** Ids of the figures' cards, in the order of the table. */
	readonly cards: readonly string[];
}

interface Outside {
	/** Announces words to screen readers. */
	readonly say: (words: string) => void;
	/** Highlights a figure wherever it is in the text; '' for none. */
	readonly highlight: (card: string) => void;
}

/** What a chart says by itself in a language. */
interface OwnWords {
	/** The hint while nothing is selected, which has room for one line in a window of 320 px. */
	readonly point: string;
	readonly tap: string;
	/** The accessible name of the drawing. */
	readonly name: (title: string, count: number) => string;
}

/** By the language of the page. */
const words: Readonly<Record<string, OwnWords>> = {
	uk: {
		point: 'Наведіть на позначку чи тисніть стрілки.',
		tap: 'Торкніться позначки, щоб прочитати її.',
		name: (title, count) => `${title}: чисел — ${count}. Стрілки читають їх, Enter відкриває.`,
	},
};
const english: OwnWords = {
	point: 'Point at a mark, or use the arrow keys.',
	tap: 'Tap a mark to read it.',
	name: (title, count) => `${title}: ${count} figures. Arrow keys read them, Enter opens one.`,
};
const own = words[document.documentElement.lang] ?? english;
const steps: Readonly<Record<string, number>> = {
	ArrowRight: 1,
	ArrowDown: 1,
	ArrowLeft: -1,
	ArrowUp: -1,
	Home: -Infinity,
	End: Infinity,
};

/**
 * Makes the figures of a chart selectable by pointer and keyboard.
 * @returns undefined if it has no marks
 */
export function makeInteractive(
	figure: HTMLElement,
	{ say, highlight }: Outside,
): InteractiveChart | undefined {
	const plot = figure.querySelector<HTMLElement>('.plot');
	const figures = figure.dataset['figures'];
	if (!plot || figures === undefined) return undefined;
	const cards = figures.split(' ').map((id) => `figure:${id}`);

	/** The drawing that is shown at this width. */
	const drawing = () =>
		[...plot.querySelectorAll<SVGSVGElement>('svg')].find(
			(svg) => svg.getBoundingClientRect().width,
		);
	const places = () => {
		const svg = drawing();
		return svg ? targetsIn(svg) : [];
	};
	const rowOf = (index: number) => figure.querySelectorAll<HTMLTableRowElement>('tbody tr')[index];
	const wordsOf = (index: number) => {
		const row = rowOf(index);
		return row ? rowWords(row) : { value: '', others: '' };
	};

	const hint = document.createElement('p');
	hint.className = 'hint soft';
	hint.textContent = own[matchMedia('(hover: hover)').matches ? 'point' : 'tap'];
	const readout = makeReadout(plot);
	const ring = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
	ring.setAttribute('class', 'ring');
	let at = -1;
	const show = (index: number) => {
		if (index === at && ring.isConnected) return;
		at = index;
		highlight(cards[index] ?? '');
		const svg = drawing();
		const place = places()[index];
		ring.remove();
		if (svg) light(svg, place);
		if (svg && place) {
			svg.append(around(ring, place));
			readout.show(wordsOf(index), svg, place);
		} else readout.hide();
	};

	plot.tabIndex = 0;
	plot.role = 'application';
	// Both drawings have the same name and the same figures; which one is shown is known only after a
	// layout of the whole page.
	const either = plot.querySelector('svg');
	plot.ariaLabel = own.name(either?.ariaLabel ?? '', either ? countTargets(either) : 0);
	plot.append(hint);

	const point = ({ clientX, clientY }: PointerEvent) => {
		const svg = drawing();
		if (!svg) return;
		const { left, top, width, bottom } = svg.getBoundingClientRect();
		const scale = svg.viewBox.baseVal.width / width;
		if (clientY <= bottom)
			show(nearestTarget(places(), (clientX - left) * scale, (clientY - top) * scale));
	};
	plot.addEventListener('pointermove', point);
	plot.addEventListener('pointerdown', point);
	plot.addEventListener('pointerleave', ({ pointerType }) => {
		if (pointerType === 'mouse') show(-1);
	});
	plot.addEventListener('blur', () => show(-1));
	plot.addEventListener('keydown', (event) => {
		const card = document.getElementById(cards[at] ?? '');
		const step = steps[event.key];
		if (step !== undefined) {
			show(Math.max(0, Math.min(at + step, places().length - 1)));
			const { value, others } = wordsOf(at);
			say([value, others].filter(Boolean).join(' · '));
			ring.scrollIntoView({ block: 'nearest' });
		} else if (event.key === 'Enter' && at >= 0) {
			if (card) card.showPopover({ source: readout.element });
			else openRow(rowOf(at));
		} else if (event.key === 'Escape' && !card?.matches(':popover-open')) plot.blur();
		else return;
		event.preventDefault();
	});
	return { show, cards };
}

function around(ring: SVGRectElement, { left, top, width, height }: Target): SVGRectElement {
	for (const [name, value] of Object.entries({
		x: left - 4,
		y: top - 4,
		width: width + 8,
		height: height + 8,
		rx: 4,
	}))
		ring.setAttribute(name, String(value));
	return ring;
}

/** Scrolls to a row of the table below a chart, and opens the table. */
function openRow(row: HTMLTableRowElement | undefined): void {
	const table = row?.closest('details');
	if (!row || !table) return;
	table.open = true;
	row.tabIndex = -1;
	row.focus();
}
