import type { Figure } from '../../record/resolved.ts';

/** A text in which words are compared whatever their quotation marks, dashes, spaces and capitals. */
export function comparable(text: string): string {
	return text
		.normalize('NFKC')
		.replace(/[‘’‚‛`´ʼ]/g, "'")
		.replace(/[“”„‟«»]/g, '"')
		.replace(/[‐‑‒–—−]/g, '-')
		.replace(/\u00ad|[\u200b-\u200d\ufeff]/g, '')
		.replace(/\s+/g, ' ')
		.toLowerCase()
		.trim();
}

/** Whether a page has these words. Anything can be where they have an ellipsis. */
export function hasWords(page: string, words: string): boolean {
	let from = 0;
	for (const part of comparable(words).split(/\s*(?:\.\.\.|\[\.\.\.\])\s*/)) {
		if (part === '') continue;
		const at = page.indexOf(part, from);
		if (at === -1) return false;
		from = at + part.length;
	}
	return true;
}

const locales = ['en', 'de', 'fr', 'uk', 'ru', 'de-CH'] as const;

/**
 * Whether a page has the amount of a figure in one of the ways in which people write numbers:
 * "120,000", "120 000", "120 thousand", "$95.34bn". Of a range, both ends.
 */
export function hasAmount(page: string, { amount }: Pick<Figure, 'amount'>): boolean {
	const values = typeof amount === 'number' ? [amount] : [amount.low, amount.high];
	return values.every((value) => formsOf(value).some((form) => hasNumber(page, form)));
}

function formsOf(value: number): readonly string[] {
	const exact = { maximumFractionDigits: 12 } as const;
	const forms = locales.flatMap((locale) => [
		new Intl.NumberFormat(locale, exact).format(value),
		...(['long', 'short'] as const).map((compactDisplay) =>
			new Intl.NumberFormat(locale, {
				...exact,
				maximumFractionDigits: 12,
				notation: 'compact',
				compactDisplay,
			}).format(value),
		),
	]);
	const scales: readonly (readonly [number, readonly string[]])[] = [
		[1e3, ['k', 'thousand', 'тис.']],
		[1e6, ['m', 'mn', 'mln', 'million', 'millionen']],
		[1e9, ['b', 'bn', 'bln', 'billion', 'milliarden', 'milliards']],
		[1e12, ['t', 'tn', 'trn', 'trillion']],
	];
	const scaled = scales.flatMap(([scale, words]) =>
		value < scale / 10
			? []
			: words.flatMap((word) =>
					['.', ','].flatMap((decimal) => {
						const digits = String(Number((value / scale).toPrecision(12))).replace('.', decimal);
						return [`${digits} ${word}`, `${digits}${word}`, `${digits}-${word}`];
					}),
				),
	);
	return [...new Set([String(value), ...forms, ...scaled].map(comparable))];
}

/** Whether a page has a number that is not a piece of another one: not "20,000" in "120,000". */
function hasNumber(page: string, form: string): boolean {
	// "5 m" is not in "5 minutes", but "5 million" is in "5 millions".
	const isShortWord = /\p{L}$/u.test(form) && !/\p{L}{6,}$/u.test(form);
	for (let at = page.indexOf(form); at !== -1; at = page.indexOf(form, at + 1)) {
		const [before, after] = [page.slice(Math.max(0, at - 2), at), page.slice(at + form.length)];
		const isPiece =
			/\d$|\d[.,]$/.test(before) ||
			(/\d$/.test(form) && /^[.,]?\d/.test(after)) ||
			(isShortWord && /^\p{L}/u.test(after));
		if (!isPiece) return true;
	}
	return false;
}
