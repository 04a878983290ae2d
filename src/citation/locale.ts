import type { LanguageCode } from '../record/language.ts';
import { readStyleFile } from './style-file.ts';

/** The words and dates of a language, as the processor takes them. */
export interface CitationLocale {
	/** Its name in CSL. */
	readonly name: string;
	readonly xml: () => string;
	/** A style as it is used in this language. */
	readonly adapt: (csl: string) => string;
}

/** Where a style itself puts the month before its day, as English does. */
const monthFirst = /<date-part name="month"\/>(\s*)<date-part name="day" prefix=" "\/>/g;

/** A comma before the "and" of three names is English, too. */
const commaBeforeAnd = / delimiter-precedes-last="[a-z-]*"/g;

export const citationLocales: Readonly<Record<LanguageCode, CitationLocale>> = {
	en: { name: 'en-US', xml: () => readStyleFile('locales-en-US.xml'), adapt: (csl) => csl },
	uk: {
		name: 'uk-UA',
		xml: ukrainian,
		adapt: (csl) =>
			csl
				.replace(monthFirst, '<date-part name="day" suffix=" "/><date-part name="month"/>')
				.replace(commaBeforeAnd, '')
				.replace('<style ', '<style delimiter-precedes-last="never" '),
	},
};

/**
 * The Ukrainian locale, with English words where it has none: the processor refuses a style that
 * asks for a term that the locale lacks. Of two terms of one name the later counts.
 */
function ukrainian(): string {
	const own = readStyleFile('locales-uk-UA.xml');
	const [, options = '', dates = '', terms = ''] =
		/(<style-options[^>]*\/>)(.*)<terms>(.*)<\/terms>/s.exec(own) ?? [];
	return readStyleFile('locales-en-US.xml')
		.replace('xml:lang="en-US"', 'xml:lang="uk-UA"')
		.replace(/<style-options[^>]*\/>/, options)
		.replace(/<date form="(?:text|numeric)">.*?<\/date>/gs, '')
		.replace('<terms>', `${dates}<terms>`)
		.replace('</terms>', `${terms}</terms>`);
}
