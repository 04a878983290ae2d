const list = (words: string): readonly string[] => words.split(' ');

/** Cardinals in the cases in which newsrooms spell them out; each line begins with the value. */
const cardinals: readonly (readonly [value: number, words: string])[] = [
	[0, 'нуль нуля'],
	[1, 'один одна одне одні одного однієї одну одному одним однією'],
	[2, 'два дві двоє двох двом двома'],
	[3, 'три троє трьох трьом трьома'],
	[4, 'чотири четверо чотирьох чотирьом чотирма'],
	[5, "п'ять п'ятеро п'яти п'ятьох п'ятьом п'ятьма"],
	[6, 'шість шестеро шести шістьох шістьом шістьма'],
	[7, 'сім семеро семи сімох сімом сьома'],
	[8, 'вісім восьмеро восьми вісьмох вісьмом вісьма'],
	[9, "дев'ять дев'ятеро дев'яти дев'ятьох дев'ятьом дев'ятьма"],
	[10, 'десять десятеро десяти десятьох десятьом десятьма'],
	[11, 'одинадцять одинадцяти одинадцятьох'],
	[12, 'дванадцять дванадцяти дванадцятьох'],
	[13, 'тринадцять тринадцяти тринадцятьох'],
	[14, 'чотирнадцять чотирнадцяти чотирнадцятьох'],
	[15, "п'ятнадцять п'ятнадцяти п'ятнадцятьох"],
	[16, 'шістнадцять шістнадцяти шістнадцятьох'],
	[17, 'сімнадцять сімнадцяти сімнадцятьох'],
	[18, 'вісімнадцять вісімнадцяти вісімнадцятьох'],
	[19, "дев'ятнадцять дев'ятнадцяти дев'ятнадцятьох"],
	[20, 'двадцять двадцяти двадцятьох'],
	[30, 'тридцять тридцяти тридцятьох'],
	[40, 'сорок сорока'],
	[50, "п'ятдесят п'ятдесяти п'ятдесятьох"],
	[60, 'шістдесят шістдесяти шістдесятьох'],
	[70, 'сімдесят сімдесяти сімдесятьох'],
	[80, 'вісімдесят вісімдесяти вісімдесятьох'],
	[90, "дев'яносто дев'яноста"],
	[100, 'сто ста'],
	[200, 'двісті двохсот'],
	[300, 'триста трьохсот'],
	[400, 'чотириста чотирьохсот'],
	[500, "п'ятсот п'ятисот"],
	[600, 'шістсот шестисот'],
	[700, 'сімсот семисот'],
	[800, 'вісімсот восьмисот'],
	[900, "дев'ятсот дев'ятисот"],
];
const halves: readonly (readonly [value: number, words: string])[] = [
	[500, 'півтисячі'],
	[500_000, 'півмільйона'],
	[500_000_000, 'півмільярда'],
	[50, 'півсотні'],
	[150, 'півтораста'],
	[5, 'півдесятка'],
	[1.5, 'півтора півтори'],
];

export const numbers: ReadonlyMap<string, number> = new Map(
	[...cardinals, ...halves].flatMap(([value, words]) =>
		list(words).map((word) => [word, value] as const),
	),
);

const million = (stem: string): readonly string[] =>
	['', 'и', 'ів', 'а', 'у', 'ом', 'ам', 'ами', 'ах', 'і'].map((ending) => `${stem}${ending}`);

/**
 * Scale words by their factor: first the full words in all cases, then the short forms that
 * newsrooms use.
 */
export const scales: readonly (readonly [factor: number, words: readonly string[]])[] = [
	[1e12, [...million('трильйон'), 'трлн.', 'трлн', 'трл']],
	[1e9, [...million('мільярд'), 'млрд.', 'млрд']],
	[1e6, [...million('мільйон'), 'млн.', 'млн']],
	[1e3, [...list('тисяча тисячі тисяч тисячу тисячею тисячам тисячами тисячах'), 'тис.', 'тис']],
];

const dozens = [
	...list('сотня сотні сотню сотень сотнею сотнями сотням').map((word) => [word, 100] as const),
	...list('десяток десятка десятки десятків десятками десяткам').map((word) => [word, 10] as const),
	...list('дюжина дюжини дюжину дюжин').map((word) => [word, 12] as const),
];
export const multipliers: ReadonlyMap<string, number> = new Map([
	...dozens,
	...scales.flatMap(([factor, words]) =>
		words.filter((word) => word.length > 4).map((word) => [word, factor] as const),
	),
]);

/** Words that mean one of it when they occur alone: "мільйон доларів". */
export const alone: ReadonlySet<string> = new Set(
	list(
		'тисяча тисячу мільйон мільйона мільярд мільярда трильйон трильйона сотня сотню десяток десятка дюжина дюжину',
	),
);

const ten = list('десятки десятків десятками десяткам');
const hundred = list('сотні сотень сотнями сотням');
const before = (words: readonly string[], noun: string): readonly string[] =>
	words.map((word) => `${word} ${noun}`);

export const orders: ReadonlyMap<number, readonly string[]> = new Map([
	[10, ten],
	[100, hundred],
	[1e3, list('тисячі тисячами тисячам')],
	[1e4, before(ten, 'тисяч')],
	[1e5, before(hundred, 'тисяч')],
	[1e6, list('мільйони мільйонами мільйонам')],
	[1e7, before(ten, 'мільйонів')],
	[1e8, before(hundred, 'мільйонів')],
	[1e9, list('мільярди мільярдами мільярдам')],
	[1e10, before(ten, 'мільярдів')],
	[1e11, before(hundred, 'мільярдів')],
]);
