/** The themes of a page: light and dark on a screen, and greyscale in print. */
export const themes = ['light', 'dark', 'print'] as const;
export type Theme = (typeof themes)[number];

/**
 * Replaces the colours that follow the reader's theme with those of one theme. Print is grey on
 * white.
 */
export function themedCss(css: string, theme: Theme): string {
	const one = css.replaceAll(
		/light-dark\(([^,()]+),([^,()]+)\)/g,
		(_, light: string, dark: string) => (theme === 'dark' ? dark : light),
	);
	if (theme !== 'print') return one;
	return one
		.replace(/--paper:#\w{3,6}/, '--paper:#ffffff')
		.replaceAll(/#(\w{6}|\w{3})\b/g, (_, digits: string) => greyOf(digits));
}

/**
 * The grey with the same luma by Rec. 601, which printer drivers use:
 * https://www.itu.int/rec/R-REC-BT.601.
 */
function greyOf(digits: string): string {
	const [red = 0, green = 0, blue = 0] = (
		digits.length === 3 ? [...digits].map((digit) => digit + digit) : (digits.match(/../g) ?? [])
	).map((pair) => Number.parseInt(pair, 16));
	const grey = Math.round(0.299 * red + 0.587 * green + 0.114 * blue)
		.toString(16)
		.padStart(2, '0');
	return `#${grey}${grey}${grey}`;
}
