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

const lengthWords = ({ count, unit }: PeriodLength) => `${count} ${unit}${count === 1 ? '' : 's'}`;
const named: Readonly<Record<string, string>> = {
	'1 day': 'day',
	'1 month': 'month',
	'3 months': 'quarter',
	'6 months': 'half-year',
	'1 year': 'year',
};

export const englishAidWords: AidWords = {
	ofKind: (kind, amount) => `${kind} ${amount}`,
	others: (count) => `${count} others`,
	listedBelow: (others) => `${others}, listed below`,
	tooSmall: 'Too small for their words above',
	nothing: 'Nothing to draw',
	forms: { periods: 'in each period', cumulative: 'in all up to each date' },
	inEach: (length) => `in each ${named[lengthWords(length)] ?? `period of ${lengthWords(length)}`}`,
	outlined: (each, length) =>
		`${each}; outlined where the period is ${length === 'other' ? 'of another length' : length}`,
	uneven: (amount, length, when) => `${amount} in ${lengthWords(length)}, ${when}`,
};
