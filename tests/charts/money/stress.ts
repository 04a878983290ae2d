import { placeAmountsOverTime } from '../../../src/charts/amounts-over-time/layout.ts';
import { placeBySubject } from '../../../src/charts/by-subject/layout.ts';
import type { BarPiece, SubjectChart } from '../../../src/charts/money/rows.ts';
import { sortBars } from '../../../src/charts/money/rows.ts';
import type { MoneyPoint } from '../../../src/charts/money/series.ts';
import { placeShares } from '../../../src/charts/shares/layout.ts';
import type { Scene } from '../../../src/charts/kit/scene.ts';
import { chart as english } from '../../../src/messages/en/chart.ts';

const colours = ['forest', 'ochre', 'navy', 'teal', 'wine', 'violet'] as const;
const sixKinds = ['military', 'financial', 'humanitarian', 'energy', 'refugees', 'loans'].map(
	(name, index) => ({
		name,
		label: `${name.charAt(0).toUpperCase()}${name.slice(1)}`,
		colour: colours[index] ?? ('plain' as const),
	}),
);

/** Invented amounts that fall from subject to subject and differ between kinds. */
const amountOf = (row: number, kind: number) =>
	Math.round((9e10 / (row + 1) ** 1.3) * (((kind * 7 + row * 3) % 6) + 0.2)) / 6;
const wordsOf = (amount: number) =>
	amount >= 1e9 ? `€${(amount / 1e9).toFixed(2)} billion` : `€${(amount / 1e6).toFixed(0)} million`;

const pieceOf = (row: number, kind: number): BarPiece => ({
	id: `${row}-${kind}`,
	kind,
	colour: sixKinds[kind]?.colour ?? 'plain',
	amount: amountOf(row, kind),
	qualifier: (row + kind) % 5 === 0 ? 'approx' : 'exact',
	words: `${(row + kind) % 5 === 0 ? 'about ' : ''}${wordsOf(amountOf(row, kind))}`,
});

/** 25 donors with six kinds, of which some are missing. */
const many: SubjectChart = {
	kinds: sixKinds,
	bars: Array.from({ length: 25 }, (_, row) => ({
		subject: `Donor ${row + 1}`,
		pieces: sixKinds.flatMap((_kind, kind) => ((row + kind) % 7 === 3 ? [] : [pieceOf(row, kind)])),
		...(row % 2 === 0
			? {
					total: {
						id: `all-${row}`,
						amount: 1e11 / (row + 1),
						qualifier: 'exact' as const,
						words: wordsOf(1e11 / (row + 1)),
					},
				}
			: {}),
	})),
};

const single = (id: string, amount: number, words: string): BarPiece => ({
	id,
	colour: 'teal',
	amount,
	qualifier: 'exact',
	words,
});

/** Names that are too long, in two scripts, and names that are read from right to left. */
const names: SubjectChart = {
	kinds: sixKinds.slice(0, 2),
	bars: [
		'The United Kingdom of Great Britain and Northern Ireland',
		'Міністерство закордонних справ і зовнішньої торгівлі Королівства Нідерландів',
		'الإمارات العربية المتحدة',
		'מדינת ישראל',
		'Donaudampfschifffahrtselektrizitätenhauptbetriebswerk',
	].map((subject, row) => ({
		subject,
		pieces: [pieceOf(row, 0), pieceOf(row, 1)],
		notes: row === 2 ? ['ملاحظة قصيرة'] : [],
	})),
};

/** Amounts on both sides of zero, from millions to trillions, in three currencies' words. */
const signed: SubjectChart = {
	kinds: [],
	bars: sortBars(
		[
			['One', 1.2e12, '¥1.2 trillion'],
			['Two', 4.5e11, '€450 billion'],
			['Three', -6e11, '−$600 billion'],
			['Four', -2e6, '−$2 million'],
			['Five', 0, '€0'],
		].map(([subject, amount, words]) => ({
			subject: String(subject),
			pieces: [single(String(subject), Number(amount), String(words))],
		})),
	),
};
const signedKinds: SubjectChart = {
	kinds: sixKinds.slice(0, 3),
	bars: [
		[5, -3, 0],
		[-8, 2, 1],
		[0.01, -0.02, -9],
	].map((billions, row) => ({
		subject: `Fund ${row + 1}`,
		pieces: billions.map((amount, kind) => ({
			...pieceOf(row, kind),
			amount: amount * 1e9,
			qualifier: 'exact' as const,
			words: `${amount < 0 ? '−' : ''}€${Math.abs(amount)} billion`,
		})),
	})),
};

const point = (subject: string, year: number, amount: number): MoneyPoint => ({
	id: `${subject}-${year}`,
	subject,
	stage: 'Paid',
	from: `${year}-01-01`,
	to: `${year}-12-31`,
	when: String(year),
	amount,
	qualifier: 'exact',
	words: wordsOf(Math.abs(amount)),
	colour: subject === 'Donor 1' ? 'teal' : 'context',
});
/** 30 years of four subjects, one of them in colour. */
const years = ['Donor 1', 'Donor 2', 'Donor 3', 'Donor 4'].flatMap((subject, row) =>
	Array.from({ length: 30 }, (_, index) =>
		point(subject, 1995 + index, (((index * 13 + row * 5) % 17) + 1) * 1e9),
	),
);

const one: SubjectChart = {
	kinds: [],
	bars: [{ subject: 'One', pieces: [single('one', 1, '$1')] }],
};

/** Drawings at the limits, by the name of their pictures. All of their numbers are invented. */
export const stressed: Readonly<Record<string, (widthPx: number) => Scene>> = {
	'stress-25-donors-6-kinds': (widthPx) => placeBySubject(many, widthPx, { words: english }),
	'stress-25-donors-shares': (widthPx) => placeShares(many, widthPx, { words: english }),
	'stress-names': (widthPx) => placeBySubject(names, widthPx, { words: english }),
	'stress-names-shares': (widthPx) => placeShares(names, widthPx, { words: english }),
	'stress-signed': (widthPx) => placeBySubject(signed, widthPx, { words: english }),
	'stress-signed-kinds': (widthPx) => placeBySubject(signedKinds, widthPx, { words: english }),
	'stress-30-years': (widthPx) => placeAmountsOverTime(years, widthPx, { words: english }),
	'stress-one-year': (widthPx) =>
		placeAmountsOverTime([point('Donor 1', 2024, 3e9)], widthPx, { words: english }),
	'stress-one-bar': (widthPx) => placeBySubject(one, widthPx, { words: english }),
};
