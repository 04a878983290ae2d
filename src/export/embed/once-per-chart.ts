import type { Chart } from './charts.ts';

/**
 * Remembers what was made of each chart, with the text from which it was made besides the chart, such
 * as the CSS of the site. It is made again if that text is another one.
 */
export function oncePerChart<Made>(): (chart: Chart, text: string, make: () => Made) => Made {
	const known = new WeakMap<Chart, { readonly text: string; readonly made: Made }>();
	return (chart, text, make) => {
		const last = known.get(chart);
		if (last?.text === text) return last.made;
		const made = make();
		known.set(chart, { text, made });
		return made;
	};
}
