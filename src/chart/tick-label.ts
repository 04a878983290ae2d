const steps = [
	{ size: 1e12, word: ' trillion' },
	{ size: 1e9, word: ' billion' },
	{ size: 1e6, word: ' million' },
	{ size: 1, word: '' },
] as const;

const plain = new Intl.NumberFormat('en-GB', { maximumSignificantDigits: 6 });

/** Words for the ticks of one axis, all in the unit of the largest: "0", "0.5 million", "1 million". */
export function tickLabels(ticks: readonly number[]): readonly string[] {
	const largest = Math.max(0, ...ticks);
	const { size, word } = steps.find((step) => largest >= step.size) ?? { size: 1, word: '' };
	return ticks.map((tick) => (tick === 0 ? '0' : plain.format(tick / size) + word));
}
