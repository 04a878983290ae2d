import type { Amount } from '../../../record/figure.ts';

/** A number in digits: 120000, 120,000, 0.5, 95.34e9. */
const digits = /^-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?(?:e\d+)?$/i;

/** "120000" as a number, "100..120" as a range; undefined for anything else. */
export function readAmount(text: string): Amount | undefined {
	const [low, high, more] = text.split('..').map(readNumber);
	if (low === undefined || more !== undefined) return undefined;
	if (!text.includes('..')) return low;
	return high === undefined ? undefined : { low, high };
}

export function isRange(text: string | undefined): boolean {
	return typeof readAmount(text ?? '') === 'object';
}

function readNumber(text: string): number | undefined {
	const trimmed = text.trim();
	return digits.test(trimmed) ? Number(trimmed.replaceAll(',', '')) : undefined;
}
