/** How long a period is, in the largest unit that fits. */
export interface PeriodLength {
	readonly count: number;
	readonly unit: 'day' | 'month' | 'year';
}

/** The words of the charts of money themselves. */
export interface MoneyWords {
	/** A stated amount with its kind: "military €10 billion". */
	ofKind(kind: string, amount: string): string;
	/** The head of the stated totals. */
	readonly total: string;
	/** A stated total: "in all €10 billion". */
	inAll(amount: string): string;
	/** What amounts over time mean: amounts per period, or totals to date. */
	readonly forms: Readonly<Record<'periods' | 'cumulative', string>>;
	/** Names the usual length of a period: "in each half-year". */
	inEach(length: PeriodLength): string;
	/** Adds that bars of another length are outlined. */
	outlined(each: string, length: 'longer' | 'shorter' | 'other'): string;
	/**
	 * The amount of a period of another length: "€12.33 billion in 4 months, Jan 2026 to Apr 2026".
	 */
	uneven(amount: string, length: PeriodLength, when: string): string;
}
