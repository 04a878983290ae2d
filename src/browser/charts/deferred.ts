import { fetchChart } from './fetch-chart.ts';

/** What a deferred chart has in place of a part of a chart, and the part. */
const parts = [
	['.plot', '.plot'],
	['.choices', '.choices'],
	['.sources', '.sources'],
	['a.table', 'details:has(table)'],
] as const;

/** How far below or above the window a chart is loaded. */
const margin = '800px';

/**
 * Puts the drawing, the sources and the table of a deferred chart into the page when readers come
 * near it. If they cannot be fetched, the picture and the link stay.
 * @param onLoaded called when they are in the page
 */
export function loadWhenNear(figure: HTMLElement, address: string, onLoaded: () => void): void {
	const picture = figure.querySelector('img');
	// A picture that nobody has reached is printed, too.
	addEventListener('beforeprint', () => {
		if (picture) picture.loading = 'eager';
	});
	const observer = new IntersectionObserver(
		async ([entry]) => {
			if (!entry?.isIntersecting) return;
			observer.disconnect();
			const chart = await fetchChart(address).catch(() => undefined);
			const whole = chart?.querySelector<HTMLElement>('figure');
			if (!whole) return;
			const focused = figure.contains(document.activeElement);
			figure.dataset['figures'] = whole.dataset['figures'] ?? '';
			for (const [from, to] of parts) {
				const part = whole.querySelector(to);
				if (part) figure.querySelector(from)?.replaceWith(part);
			}
			onLoaded();
			// A link that had the focus may be gone.
			if (focused && !figure.contains(document.activeElement)) {
				figure.querySelector<HTMLElement>('.plot')?.focus();
			}
		},
		{ rootMargin: margin },
	);
	observer.observe(figure);
}
