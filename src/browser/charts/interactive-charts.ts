/** The script of pages with charts, which are complete without it: docs/charts/reader.md. */
import css from './interactive-charts.css?inline';
import { type InteractiveChart, makeInteractive } from './chart.ts';
import { loadWhenNear } from './deferred.ts';
import { makeSortable } from './sort-table.ts';
import { offerVariants } from './variants.ts';

// The Content-Security-Policy allows a stylesheet made by a script, but no inline style.
const sheet = new CSSStyleSheet();
sheet.replaceSync(css);
document.adoptedStyleSheets.push(sheet);

const status = document.createElement('p');
status.className = 'sr';
status.role = 'status';
document.body.append(status);
const say = (words: string) => {
	status.textContent = words;
};

const cardOf = (label: Element | null | undefined) =>
	label?.querySelector('button')?.getAttribute('popovertarget') ?? '';
const highlight = (card: string) => {
	for (const label of document.querySelectorAll('.fig'))
		label.classList.toggle('on', card !== '' && cardOf(label) === card);
};

const charts: InteractiveChart[] = [];
const begin = (figure: HTMLElement) => {
	const chart = makeInteractive(figure, { say, highlight });
	if (!chart) return;
	offerVariants(figure, { say, onSwap: () => chart.show(-1) });
	charts.push(chart);
};
for (const figure of document.querySelectorAll<HTMLElement>('figure.chart')) {
	const page = figure.querySelector<HTMLAnchorElement>('a.table');
	if (page) loadWhenNear(figure, page.href, () => begin(figure));
	else begin(figure);
}

for (const table of document.querySelectorAll<HTMLTableElement>('table.sortable'))
	makeSortable(table, say);

/** Pointing at a number in the text, or focusing it, highlights it in every chart that shows it. */
for (const [event, isOver] of [
	['pointerover', true],
	['pointerout', false],
	['focusin', true],
	['focusout', false],
] as const) {
	document.addEventListener(event, ({ target }) => {
		const label = target instanceof Element ? target.closest('.fig') : undefined;
		if (!label) return;
		const card = cardOf(label);
		for (const { cards, show } of charts) {
			const index = cards.indexOf(card);
			if (index >= 0) show(isOver ? index : -1);
		}
	});
}
