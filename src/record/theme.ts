import { type ColourPair, contrast, themes } from './colour.ts';

/** The colours of a page that `look.colours` in `site.yaml` can set. */
export const themeColours = ['paper', 'ink', 'soft', 'line', 'accent', 'warning', 'mark'] as const;
export type ThemeColour = (typeof themeColours)[number];

/** The colours that an author has set. */
export type OwnColours = { readonly [Name in ThemeColour]?: ColourPair | undefined };

/** The greys of a drawing: four for parts of a whole, and one for a dark kind. */
const greys = ['grey-1', 'grey-2', 'grey-3', 'grey-4', 'dark-grey'] as const;

/** Every colour of a page, by the name of its CSS property without the dashes. */
export type Theme = Readonly<
	Record<ThemeColour | (typeof greys)[number] | 'rule' | 'link', ColourPair>
>;

/** The colours of a site that sets none. */
const own = {
	paper: { light: '#fcfbf8', dark: '#14140f' },
	ink: { light: '#1d1b16', dark: '#ece8de' },
	soft: { light: '#625d51', dark: '#a8a294' },
	line: { light: '#e3dfd4', dark: '#35332c' },
	accent: { light: '#23619f', dark: '#6da7e0' },
	warning: { light: '#b04520', dark: '#ee8a5c' },
	mark: { light: '#fbe6b0', dark: '#5a4711' },
	'grey-1': { light: '#8c8778', dark: '#8d8879' },
	'grey-2': { light: '#aaa596', dark: '#716d61' },
	'grey-3': { light: '#c4c0b3', dark: '#595649' },
	'grey-4': { light: '#dbd8cd', dark: '#434137' },
	'dark-grey': { light: '#918f8c', dark: '#66655e' },
} as const satisfies Readonly<Record<string, ColourPair>>;

/**
 * All colours of a site. What is not set stays as it is, with two exceptions: small print, thin
 * lines and greys follow a paper or an ink of the site, with the contrast that they have without
 * them; thick rules and the lines below links are in the accent if it is set.
 */
export function themeOf(set: OwnColours = {}): Theme {
	const paper = set.paper ?? own.paper;
	const ink = set.ink ?? own.ink;
	const isOwnPaper = set.paper !== undefined || set.ink !== undefined;
	const between = (name: 'soft' | 'line' | (typeof greys)[number]): ColourPair => {
		if (!isOwnPaper) return own[name];
		const [light, dark] = themes.map((theme) =>
			mixedTo(contrast(own[name][theme], own.paper[theme]), ink[theme], paper[theme]),
		) as [string, string];
		return { light, dark };
	};
	const soft = set.soft ?? between('soft');
	return {
		paper,
		ink,
		soft,
		line: set.line ?? between('line'),
		accent: set.accent ?? own.accent,
		warning: set.warning ?? own.warning,
		mark: set.mark ?? own.mark,
		'grey-1': between('grey-1'),
		'grey-2': between('grey-2'),
		'grey-3': between('grey-3'),
		'grey-4': between('grey-4'),
		'dark-grey': between('dark-grey'),
		rule: set.accent ?? ink,
		link: set.accent ?? soft,
	};
}

/** The palest mixture of ink and paper that has this contrast with the paper; at most the ink. */
function mixedTo(goal: number, ink: string, paper: string): string {
	for (let share = 0; share < 100; share += 1) {
		const mixed = mix(ink, paper, share / 100);
		if (contrast(mixed, paper) >= goal) return mixed;
	}
	return ink;
}

function mix(one: string, other: string, share: number): string {
	const part = (colour: string, at: number) => Number.parseInt(colour.slice(at, at + 2), 16);
	return `#${[1, 3, 5]
		.map((at) => Math.round(part(one, at) * share + part(other, at) * (1 - share)))
		.map((value) => value.toString(16).padStart(2, '0'))
		.join('')}`;
}

/** A theme as the custom properties of a page, in light and dark. */
export function themeCss(theme: Theme): string {
	const properties = Object.entries(theme).map(
		([name, { light, dark }]) => `\t--${name}: light-dark(${light}, ${dark});`,
	);
	return `:root {\n\tcolor-scheme: light dark;\n${properties.join('\n')}\n}`;
}
