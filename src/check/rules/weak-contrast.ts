import type { Ledger } from '../../ledger/ledger.ts';
import { type ColourPair, contrast, luminance, themes } from '../../record/colour.ts';
import { type OwnColours, type ThemeColour, themeOf } from '../../record/theme.ts';
import type { Found, Rule } from '../rule.ts';

/** The colours of the site can be read, on light pages and on dark ones. */
export const weakContrast: Rule = {
	code: 'weak-contrast',
	title: 'The colours of the site can be read',
	severity: 'error',
	section: 'Settings',
	check,
};

interface Pair {
	readonly of: ThemeColour;
	readonly on: ThemeColour;
	/** The least contrast: 4.5 for text, 3 for shapes. */
	readonly least: 4.5 | 3;
	readonly what: string;
}

/** https://www.w3.org/TR/WCAG22/#contrast-minimum and #non-text-contrast. */
const pairs: readonly Pair[] = [
	{ of: 'ink', on: 'paper', least: 4.5, what: 'text' },
	{ of: 'soft', on: 'paper', least: 4.5, what: 'small print' },
	{ of: 'warning', on: 'paper', least: 4.5, what: 'a warning' },
	{ of: 'ink', on: 'mark', least: 4.5, what: 'marked text' },
	{ of: 'accent', on: 'paper', least: 3, what: 'a rule or a ring' },
];

function check({ site, sitePlace }: Ledger): readonly Found[] {
	const set = site.look?.colours;
	if (set === undefined) return [];
	const theme = themeOf(set);
	/** Where a colour of a theme is set; undefined if it is Caveat's own. */
	const placeOf = (name: ThemeColour, of: keyof ColourPair) =>
		set[name] === undefined ? undefined : sitePlace(['look', 'colours', name, of]);
	const weak = pairs.flatMap(({ of, on, least, what }) =>
		themes.flatMap((name): readonly Found[] => {
			const place = placeOf(of, name) ?? placeOf(on, name);
			const [one, other] = [theme[of][name], theme[on][name]];
			const reached = Math.floor(contrast(one, other) * 100) / 100;
			if (place === undefined || reached >= least) return [];
			// Small print is made of ink and paper where it is not set, and is no weaker than the ink.
			if (of === 'soft' && set.soft === undefined) return [];
			return [
				{
					place,
					message: `The contrast of ${named(of, one, set)} on ${named(on, other, set)} is ${reached} on ${name} pages; ${what} needs ${least}.`,
					hint: hintFor(one, other, of, set),
				},
			];
		}),
	);
	return [...weak, ...inverted(theme.paper, theme.ink, placeOf)];
}

function named(name: ThemeColour, colour: string, set: OwnColours): string {
	return `"${name}" ${colour}${set[name] === undefined ? ', which Caveat sets,' : ''}`;
}

function hintFor(one: string, other: string, of: ThemeColour, set: OwnColours): string {
	const isDarker = luminance(one) < luminance(other);
	const change = isDarker ? 'Make it darker' : 'Make it lighter';
	return set[of] === undefined ? `Set "${of}" under "colours", too.` : `${change}.`;
}

/** Print and previews use the light colours, so their paper is lighter than their ink. */
function inverted(
	paper: ColourPair,
	ink: ColourPair,
	placeOf: (name: ThemeColour, of: keyof ColourPair) => Found['place'] | undefined,
): readonly Found[] {
	const place = placeOf('paper', 'light') ?? placeOf('ink', 'light');
	if (place === undefined || luminance(paper.light) > luminance(ink.light)) return [];
	return [
		{
			place,
			message: 'On light pages the paper is darker than the ink.',
			hint: 'Print and previews use the colours of light pages: give them a light paper and a dark ink.',
		},
	];
}
