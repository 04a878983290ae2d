/** How long a period is, in the largest unit that fits. */
export interface PeriodLength {
	readonly count: number;
	readonly unit: 'day' | 'month' | 'year';
}

/** What the drawings of aid say themselves. */
export interface AidWords {
	/** A stated amount with its kind: "military €10 billion". */
	ofKind(kind: string, amount: string): string;
	/** Donors that are too small to be drawn one by one: "5 others". */
	others(count: number): string;
	/** The same above their bar, where a list says who they are. */
	listedBelow(others: string): string;
	/** Leads to the amounts that have no room in the drawing, and to the donors that have no area. */
	readonly tooSmall: string;
	readonly nothing: string;
	/** What amounts over time stand for. */
	readonly forms: Readonly<Record<'periods' | 'cumulative', string>>;
	/** The same by the length that most periods have: "in each half-year". */
	inEach(length: PeriodLength): string;
	/** The same where bars of another length are outlined. */
	outlined(each: string, length: 'longer' | 'shorter' | 'other'): string;
	/** The amount of a period of another length: "€12.33 billion in 4 months, Jan 2026 to Apr 2026". */
	uneven(amount: string, length: PeriodLength, when: string): string;
}
