import { z } from 'zod';
import { partialDate, text } from './scalars.ts';

const positive = z
	.number({ error: 'a rate is a plain number, like 1.0817' })
	.positive('a rate is above 0');

/** An exchange rate with which readers can convert amounts into another currency. */
export const exchangeRate = z.strictObject({
	from: z.string().describe('A unit of vocabulary.yaml: EUR.'),
	to: z.string().describe('Another: USD.'),
	rate: positive.describe('How much of `to` one of `from` buys.'),
	date: partialDate.describe('The day, month or year of the rate.'),
	rule: text.describe('What it is of that time: "annual average", "reference rate".'),
	source: z.string().describe('Id of the source that prints it.'),
});
export type ExchangeRate = z.output<typeof exchangeRate>;

const year = z.string().regex(/^\d{4}$/, 'a year has four digits');

/** A price index with which readers can convert nominal amounts into the prices of one year. */
export const priceIndex = z
	.strictObject({
		unit: z
			.string()
			.describe('The currency whose prices it follows, a unit of vocabulary.yaml: USD.'),
		name: text.describe('What it is, for readers: "consumer prices".'),
		base: z
			.union([year, z.number().transform(String)])
			.pipe(year)
			.describe('The year in whose prices amounts are drawn.'),
		years: z
			.record(z.string(), positive)
			.describe('The index of each year: {2022: 92.7, 2023: 96.5, 2024: 100}.'),
		source: z.string().describe('Id of the source that prints it.'),
	})
	.refine(({ base, years }) => years[base] !== undefined, {
		path: ['base'],
		error: 'the base year has no index in `years`',
	});
export type PriceIndex = z.output<typeof priceIndex>;
