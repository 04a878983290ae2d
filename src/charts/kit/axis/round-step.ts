/** The smallest of 1, 2, 5, 10, 20, 50 … that is at least `least`. */
export function roundStep(least: number): number {
	const tens = 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, least))));
	return [1, 2, 5, 10].map((factor) => factor * tens).find((step) => step >= least) ?? tens * 10;
}
