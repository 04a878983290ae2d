import type { Figure } from '../record/resolved.ts';

/** The field with the words of the source: those that are quoted, or those it is read from. */
export function wordsField({ quoted, says }: Figure): 'quoted' | 'says' | undefined {
	if (quoted !== undefined) return 'quoted';
	return says === undefined ? undefined : 'says';
}

/** The words or the amount of a figure, as they are looked for; undefined if there are no words. */
export function soughtIn(figure: Figure, field: 'quoted' | 'amount'): string | undefined {
	if (field === 'quoted') return figure.quoted ?? figure.says;
	const { amount } = figure;
	const written = (value: number) => value.toLocaleString('en', { maximumFractionDigits: 6 });
	return typeof amount === 'number'
		? written(amount)
		: `${written(amount.low)} to ${written(amount.high)}`;
}
