import { s } from 'hastscript';
import type { DrawnWidth } from '../../charts/kit/deferred-frame.ts';
import { svgOf } from '../../charts/kit/svg.ts';
import type { Chart } from '../embed/charts.ts';
import { type CssRule, parseCss } from './css-rules.ts';
import { svgText } from './svg-text.ts';

/** Inter, by which drawings are laid out, and fonts of systems that run no wider. */
const families = 'Inter,Helvetica,Arial,sans-serif';

/**
 * The drawing of a deferred chart as a file, with the rules of the page's drawings as its
 * stylesheet, so that it follows the reader's theme. A picture cannot use the fonts of a page: if
 * the reader has no font of that name, it is in one of the system.
 * @param css styles/site.css and styles/chart.css with the theme: `drawingCss`
 */
export function deferredDrawing({ id, frame }: Chart, css: string, width: DrawnWidth): string {
	const scene = frame[width];
	const { properties, children } = svgOf(scene, {
		prefix: `${id}-${width}`,
		label: frame.title,
		className: width,
	});
	const { viewBox, ariaLabel, role } = properties;
	const svg = s(
		'svg',
		{
			xmlns: 'http://www.w3.org/2000/svg',
			className: ['plot'],
			width: Math.round(scene.widthPx),
			height: Math.round(scene.heightPx),
			viewBox,
			role,
			ariaLabel,
		},
		[s('style', styles(parseCss(css))), s('g', { className: [width] }, children)],
	);
	return `${svgText(svg)}\n`;
}

const written = new WeakMap<readonly CssRule[], string>();

/** The rules for drawings alone, without those that choose between the two widths. */
function styles(rules: readonly CssRule[]): string {
	const known = written.get(rules);
	if (known !== undefined) return known;
	const text = [
		...rules
			.filter(({ selector }) => selector === ':root' || /^\.plot (?!svg|\.narrow$)/.test(selector))
			.map(
				({ selector, declarations }) =>
					`${selector}{${declarations.map(([name, value]) => `${name}:${value}`).join(';')}}`,
			),
		`.plot{font-family:${families};fill:var(--ink)}`,
	].join('');
	written.set(rules, text);
	return text;
}
