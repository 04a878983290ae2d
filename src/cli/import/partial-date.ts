import { isPartialDate } from '../../record/scalars.ts';

/** A date as a record keeps it. */
export interface ReadDate {
	/** ISO: a day, month or year. */
	readonly date: string;
	/** Whether it is said to be approximate: "c. 1923", "1923~", "1923?". */
	readonly circa: boolean;
	/** Whether nothing else was said: no second date of a period, no season, no impossible day. */
	readonly whole: boolean;
}

/** The languages in whose words months are read. */
const locales = ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'uk', 'ru', 'sv', 'tr'] as const;

/** The names of months in small letters without accents, each with its number. */
const months: readonly (readonly [string, number])[] = locales.flatMap((locale) =>
	[{ month: 'long' } as const, { day: 'numeric', month: 'long' } as const].flatMap((options) =>
		Array.from({ length: 12 }, (_, index): readonly [string, number] => {
			const parts = new Intl.DateTimeFormat(locale, options).formatToParts(
				new Date(Date.UTC(2000, index, 15, 12)),
			);
			return [plainWord(parts.find(({ type }) => type === 'month')?.value ?? ''), index + 1];
		}),
	),
);

function plainWord(word: string): string {
	return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** The number of a month in words or digits, or of its first letters; NaN if it is none. */
function monthOf(word: string): number {
	if (/^\d+$/.test(word)) return Number(word);
	const start = plainWord(word);
	return months.find(([name]) => name.startsWith(start))?.[1] ?? Number.NaN;
}

type Parts = readonly (number | undefined)[];
/**
 * A form of dates; its function names year, month and day, in this order: undefined if they are not
 * there, NaN if they cannot be read.
 */
type Form = readonly [RegExp, (match: RegExpExecArray) => Parts];

/** A number, or undefined if there is none or it is written 00. */
const number = (text: string | undefined) =>
	text === undefined || /^0+$/.test(text) ? undefined : Number(text);
const word = String.raw`(\p{L}{3,})\.?`;
const day = String.raw`(\d{1,2})(?:st|nd|rd|th|er|\.|º)?`;

const forms: readonly Form[] = [
	// 20230818
	[/^(\d{4})(\d{2})(\d{2})(?!\d)/, ([, y, m, d]) => [number(y), number(m), number(d)]],
	// 18.08.2023, 18/08/2023; 08/18/2023 is the American order, and 08/09/2023 can be either
	[
		/^(\d{1,2})([./-])(\d{1,2})\2(\d{4})(?!\d)/,
		([, a, sign, b, y]) =>
			sign === '.' || Number(a) > 12
				? [number(y), number(b), number(a)]
				: Number(b) > 12
					? [number(y), number(a), number(b)]
					: [number(y), Number.NaN],
	],
	// 08/2023
	[/^(\d{1,2})[./-](\d{4})(?!\d)/, ([, m, y]) => [number(y), number(m)]],
	// 2023 Aug 18, 2023 August, 2023 8 18
	[
		new RegExp(String.raw`^(\d{4}),?\s+${word}(?:\s+${day}(?![\d\p{L}]))?`, 'iu'),
		([, y, m = '', d]) => [number(y), monthOf(m), number(d)],
	],
	// 2023 18 August
	[
		new RegExp(String.raw`^(\d{4}),?\s+${day}\s+${word}`, 'iu'),
		([, y, d, m = '']) => [number(y), monthOf(m), number(d)],
	],
	[
		/^(\d{4})\s+(\d{1,2})(?:\s+(\d{1,2}))?(?!\d)/,
		([, y, m, d]) =>
			Number(m) > 12 ? [number(y), number(d), number(m)] : [number(y), number(m), number(d)],
	],
	// 18 August 2023, 18-Aug-2023, 18 de agosto de 2023
	[
		new RegExp(
			String.raw`^${day}[\s-]+(?:de\s+|of\s+)?${word},?[\s-]+(?:de\s+)?(\d{4})(?!\d)`,
			'iu',
		),
		([, d, m = '', y]) => [number(y), monthOf(m), number(d)],
	],
	// August 18, 2023
	[
		new RegExp(String.raw`^${word}\s+${day},?\s+(\d{4})(?!\d)`, 'iu'),
		([, m = '', d, y]) => [number(y), monthOf(m), number(d)],
	],
	// May–June 2021: the first month, and more was said
	[
		new RegExp(String.raw`^${word}\s*[-–—/&]\s*${word},?\s+(\d{4})(?!\d)`, 'iu'),
		([, m = '', , y]) => [number(y), monthOf(m), Number.NaN],
	],
	// August 2023, August, 2023; Spring 2023 gives its year
	[
		new RegExp(String.raw`^${word},?\s+(?:de\s+)?(\d{4})(?!\d)`, 'iu'),
		([, m = '', y]) => [number(y), monthOf(m)],
	],
	// 2023-08-18, 2023/8/18/, 2023.08, 2023-aug-18
	[
		/^(\d{4})(?!\d)(?:\s*[-/.]\s*(\p{L}{3,}|\d{1,2})(?![\d\p{L}])(?:\s*[-/.]\s*(\d{1,2})(?!\d))?)?/u,
		([, y, m, d]) => [
			number(y),
			m === undefined || /^0+$/.test(m) ? undefined : monthOf(m),
			number(d),
		],
	],
];

const approximately =
	/^(?:circa|ca\.?|c\.?|approximately|approx\.?|about|um|vers|близько|около)\s*(?=\d|\p{L})/iu;

/** A sign or a word for approximate, the time of day, or "року", behind a date. */
const restSaysNothing =
	/^(?:[~?%]|\/*\s*\(?(?:circa|ca?\.|uncertain)\)?|\/+(?:print|online|epub|\d{1,2}:\d{2}.*)?|T\d.*|[\s,]+\d{1,2}:\d{2}.*|\s+(?:г|р)(?:\.|оку|ода)?|[\s.,;])*$/iu;

/**
 * The day, month or year in `written`: "2023-08-18", "2023/8/18/", "2023 Aug 18", "18 серпня 2023",
 * "2023-08-18T10:00Z", "[c. 2023]". A period gives its first date; months and days that do not
 * exist are left out. Undefined if there is no year.
 */
export function readDate(written: string): ReadDate | undefined {
	const bare = written.trim().replace(/^[[({]+|[\])}]+$/g, '');
	const text = bare
		.replace(approximately, '')
		.replace(/^(?:(?:le|on|den|el)\s+|\p{L}{2,9}\.?,\s+(?=\d{1,2}\D))(?=\d)/iu, '');
	for (const [form, partsOf] of forms) {
		const match = form.exec(text);
		if (match === null) continue;
		const parts = partsOf(match);
		const date = isoOf(parts);
		if (date === undefined) continue;
		const rest = text.slice(match[0].length);
		const circa =
			approximately.test(bare) || /^(?:[~?%]|\/*\s*\(?(?:circa|ca?\.|uncertain))/i.test(rest);
		return {
			date,
			circa,
			whole:
				parts.filter((part) => part !== undefined).length === date.split('-').length &&
				restSaysNothing.test(rest),
		};
	}
	return undefined;
}

/** The most precise date that exists. */
function isoOf([year, month, date]: Parts): string | undefined {
	const candidates = [[year, month, date], [year, month], [year]];
	return candidates
		.filter((parts) => parts.every((part) => part !== undefined && !Number.isNaN(part)))
		.map((parts) =>
			parts.map((part, index) => String(part).padStart(index === 0 ? 4 : 2, '0')).join('-'),
		)
		.find(isPartialDate);
}

/**
 * The first date that can be read, made more precise by a later one that agrees with it: a year in
 * one field, and the day in another.
 */
export function bestDate(written: readonly string[]): ReadDate | undefined {
	const read = written.map(readDate).filter((one) => one !== undefined);
	const [first, ...others] = read;
	return first === undefined
		? undefined
		: others.reduce(
				(best, one) =>
					one.date.startsWith(`${best.date}-`)
						? { ...one, circa: best.circa || one.circa, whole: one.whole }
						: best,
				first,
			);
}
