import type { LanguageCode } from '../record/language.ts';
import { localeEnUs } from './styles/locale-en-us.ts';
import { localeUkUa } from './styles/locale-uk-ua.ts';

/** The words and dates of a language, as the processor takes them. */
export interface CitationLocale {
	/** Its name in CSL. */
	readonly name: string;
	readonly xml: string;
	/** A style as it is used in this language. */
	readonly adapt: (csl: string) => string;
}

/** Where a style itself puts the month before its day, as English does. */
const monthFirst = /<date-part name="month"\/>(\s*)<date-part name="day" prefix=" "\/>/g;

/** A comma before the "and" of three names is English, too. */
const commaBeforeAnd = / delimiter-precedes-last="[a-z-]*"/g;

export const citationLocales: Readonly<Record<LanguageCode, CitationLocale>> = {
	en: { name: 'en-US', xml: localeEnUs, adapt: (csl) => csl },
	uk: {
		name: 'uk-UA',
		// What a style asks for and Ukrainian has no word for is told in English: the processor refuses a style whose term there is not.
		xml: localeEnUs
			.replace('xml:lang="en-US"', 'xml:lang="uk-UA"')
			.replace(/<style-options[^>]*\/>/, '<style-options punctuation-in-quote="false"/>')
			.replace(/<date form="(?:text|numeric)">.*?<\/date>/gs, '')
			.replace('<terms>', `${localeUkUa.dates}<terms>`)
			.replace('</terms>', `${localeUkUa.terms}</terms>`),
		adapt: (csl) =>
			csl
				.replace(monthFirst, '<date-part name="day" suffix=" "/><date-part name="month"/>')
				.replace(commaBeforeAnd, '')
				.replace('<style ', '<style delimiter-precedes-last="never" '),
	},
};
