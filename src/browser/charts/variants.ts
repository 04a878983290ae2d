import { fetchChart } from './fetch-chart.ts';

/** The parts of a chart that differ in its variants. */
const parts = ['figcaption p', '.plot .wide', '.plot .narrow', '.sr', 'table', '.sources'];

interface Choices {
	/** Called before the drawing is replaced. */
	readonly onSwap: () => void;
	readonly say: (words: string) => void;
}

/**
 * Turns the links to variants of a chart into switches that replace the drawing. If the variant
 * cannot be fetched, the link is followed.
 */
export function offerVariants(figure: HTMLElement, { onSwap, say }: Choices): void {
	const links = [...figure.querySelectorAll<HTMLAnchorElement>('a[rel=alternate]')];
	const first = partsOf(figure);
	const fetched = new Map<HTMLAnchorElement, readonly (Element | null)[]>();
	const swap = (to: readonly (Element | null)[], link?: HTMLAnchorElement) => {
		onSwap();
		for (const [index, part] of partsOf(figure).entries()) part?.replaceWith(to[index] ?? part);
		for (const one of links) one.ariaPressed = String(one === link);
		say(`${link?.textContent ?? ''} ${to[0]?.textContent}`);
	};
	for (const link of links) {
		link.role = 'button';
		link.ariaPressed = 'false';
		link.addEventListener('keydown', (event) => {
			if (event.key !== ' ') return;
			event.preventDefault();
			link.click();
		});
		link.addEventListener('click', async (event) => {
			if (event.ctrlKey || event.metaKey || event.shiftKey) return;
			event.preventDefault();
			if (link.ariaPressed === 'true') return swap(first);
			try {
				const known = fetched.get(link) ?? partsOf(await fetchChart(link.href));
				fetched.set(link, known);
				swap(known, link);
			} catch {
				location.href = link.href;
			}
		});
	}
}

function partsOf(figure: ParentNode): readonly (Element | null)[] {
	return parts.map((part) => figure.querySelector(part));
}
