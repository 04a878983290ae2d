import type { Sayable } from './sayable.ts';

/** Turns a range with equal ends into one number: "5", never "5 to 5". */
export function oneNumber<T extends Sayable>(figure: T): T {
	const { amount, qualifier } = figure;
	if (typeof amount === 'number' || amount.low !== amount.high) return figure;
	return { ...figure, amount: amount.low, qualifier: qualifier === 'range' ? 'exact' : qualifier };
}
