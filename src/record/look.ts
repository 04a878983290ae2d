import { z } from 'zod';
import { hexColour } from './colour.ts';
import { text } from './scalars.ts';
import type { ThemeColour } from './theme.ts';

const colour = z
	.string({ error: 'a colour is text in quotes: without them, YAML takes "#" for a comment' })
	.regex(hexColour, 'a colour is "#" and six hexadecimal digits, like "#23619f"');

/** A colour for light and one for dark pages. */
export const colourPair = z
	.strictObject({ light: colour, dark: colour })
	.describe('A colour on light pages and one on dark pages: {light: "#23619f", dark: "#6da7e0"}.');

const colours = z.strictObject({
	paper: colourPair.optional().describe('What everything stands on.'),
	ink: colourPair.optional().describe('Text and edges.'),
	soft: colourPair.optional().describe('Small print. Made of paper and ink if left out.'),
	line: colourPair.optional().describe('Thin lines. Made of paper and ink if left out.'),
	accent: colourPair
		.optional()
		.describe('Thick rules, the lines below links, and the ring around what has the focus.'),
	warning: colourPair.optional().describe('Notes that a number was changed or withdrawn.'),
	mark: colourPair.optional().describe('The highlighter behind figures and changed words.'),
} satisfies Readonly<Record<ThemeColour, z.ZodType>>);

/** An image in the folder `public`. */
const publicImage = text.describe('The name of an SVG or PNG file in the folder public.');

const fontPackage = text.describe(
	'An installed font package of Fontsource: "@fontsource-variable/literata" or "@fontsource/merriweather".',
);

/** `look` in `site.yaml`: what readers recognise a site by. */
export const look = z.strictObject({
	logo: publicImage
		.optional()
		.describe(
			'An SVG or PNG file in the folder public, for the head of each page and for previews.',
		),
	titleInLogo: z
		.boolean()
		.optional()
		.describe('Whether the logo has the title of the site in it, so that it is not repeated.'),
	favicon: publicImage.optional().describe('The icon of the site: favicon.svg if left out.'),
	colours: colours.optional(),
	fonts: z
		.strictObject({ text: fontPackage.optional(), interface: fontPackage.optional() })
		.optional()
		.describe('The fonts of the text, and of charts, tables and menus.'),
});
