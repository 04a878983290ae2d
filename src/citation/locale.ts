import type { LanguageCode } from '../record/language.ts';
import { readStyleFile } from './style-file.ts';

/** The words and date formats of a language for the processor. */
export interface CitationLocale {
	/** Its CSL name. */
	readonly name: string;
	readonly xml: () => string;
	/** Adapts a style to this language. */
	readonly adapt: (csl: string) => string;
}

/** Matches the month before the day, as in English, in a style. */
const monthFirst = /<date-part name="month"\/>(\s*)<date-part name="day" prefix=" "\/>/g;

/** The comma before the "and" of a list of three names, which is also English. */
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
 * The Ukrainian locale, with English words where it has none, because the processor refuses a style
 * that uses a term missing from the locale. Of two terms with one name the later applies.
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
