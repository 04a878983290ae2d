/** What a reader's browser adds to a page that is complete without it: docs/charts/reader.md. */
import css from './interactive-charts.css?inline';
import { makeInteractive } from './chart.ts';
import { offerVariants } from './variants.ts';

// A sheet that a script makes is no inline style: the policy of the page allows it.
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

const charts = [...document.querySelectorAll<HTMLElement>('figure.chart')].flatMap((figure) => {
	const chart = makeInteractive(figure, { say, highlight });
	if (chart) offerVariants(figure, { say, onSwap: () => chart.show(-1) });
	return chart ?? [];
});

/** A number in the text at which somebody points, or which has the focus, is marked in every chart that draws it. */
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
