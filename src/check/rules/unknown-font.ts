import type { Ledger } from '../../ledger/ledger.ts';
import type { FontPackage } from '../../ledger/read/look-parts.ts';
import { meant, nearestWord } from '../../ledger/suggest.ts';
import type { LanguageCode } from '../../record/language.ts';
import type { Found, Rule } from '../rule.ts';

/** The fonts of the site are installed, and have its letters and weights. */
export const unknownFont: Rule = {
	code: 'unknown-font',
	title: 'The fonts of the site are installed',
	severity: 'error',
	section: 'Settings',
	isFixed: true,
	check,
};

/** The set of characters that a language needs, and how readers call it. */
const letters = {
	en: ['latin', 'Latin'],
	uk: ['cyrillic', 'Cyrillic'],
} as const satisfies Readonly<Record<LanguageCode, readonly [subset: string, name: string]>>;

function check(ledger: Ledger): readonly Found[] {
	const { site, sitePlace, fonts } = ledger;
	const languages = [
		site.language,
		...new Set([...ledger.translations.values()].map(({ language }) => language)),
	];
	return (['text', 'interface'] as const).flatMap((role): readonly Found[] => {
		const name = site.look?.fonts?.[role];
		if (name === undefined) return [];
		const place = sitePlace(['look', 'fonts', role]);
		const font = fonts.get(name);
		if (font === undefined) return [{ place, ...notInstalled(name, [...fonts.values()]) }];
		return [
			...languages
				.filter((code) => !font.subsets.includes(letters[code][0]))
				.map(
					(code): Found => ({
						place,
						severity: code === site.language ? 'error' : 'warning',
						message: `The font ${font.family} has no ${letters[code][1]} letters.`,
						hint: `Choose a font that has them; until then pages with ${letters[code][1]} letters are in a font of the reader’s machine.`,
					}),
				),
			...weightFaults(font).map((fault): Found => ({ place, severity: 'warning', ...fault })),
		];
	});
}

function notInstalled(
	name: string,
	fonts: readonly FontPackage[],
): Pick<Found, 'message' | 'hint' | 'replacement'> {
	const message = `The font package "${name}" is not installed.`;
	const installed = fonts.map((font) => font.name);
	const byFamily = fonts.find(({ family, id }) =>
		[family, id].some((one) => one.toLowerCase() === name.toLowerCase()),
	);
	const near = byFamily?.name ?? nearestWord(name, installed);
	if (near !== undefined) return { message, ...meant(name, near) };
	const isPackage = /^@fontsource(?:-variable)?\/[a-z0-9-]+$/.test(name);
	return {
		message,
		hint: isPackage
			? `Run "npm install --save-exact ${name}", or name one of these: ${installed.join(', ')}.`
			: `Name a package of Fontsource, such as "@fontsource-variable/literata". Installed: ${installed.join(', ')}.`,
	};
}

/** Text is set in 400, headings and numbers in 600. */
function weightFaults({
	family,
	weights,
	isVariable,
}: FontPackage): readonly Pick<Found, 'message' | 'hint'>[] {
	const isBold = (weight: number) => weight >= 600 && weight <= 700;
	if (weights.includes(400) && (isVariable || weights.some(isBold))) return [];
	return [
		{
			message: `The font ${family} has no weight of ${weights.includes(400) ? '600 or 700' : '400'}.`,
			hint: 'Choose a font with a regular and a bold weight; browsers imitate a missing one badly.',
		},
	];
}
