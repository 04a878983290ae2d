/** Months in the nominative: "серпень 2023". */
export const months: readonly string[] = [
	'січень',
	'лютий',
	'березень',
	'квітень',
	'травень',
	'червень',
	'липень',
	'серпень',
	'вересень',
	'жовтень',
	'листопад',
	'грудень',
];

/** Months in the genitive, after a day: "18 серпня". */
export const ofMonths: readonly string[] = [
	'січня',
	'лютого',
	'березня',
	'квітня',
	'травня',
	'червня',
	'липня',
	'серпня',
	'вересня',
	'жовтня',
	'листопада',
	'грудня',
];

/** Months in the locative: "у серпні". */
export const inMonths: readonly string[] = [
	'січні',
	'лютому',
	'березні',
	'квітні',
	'травні',
	'червні',
	'липні',
	'серпні',
	'вересні',
	'жовтні',
	'листопаді',
	'грудні',
];

/** Abbreviated months, as on the axes of charts. */
export const shortMonths: readonly string[] = [
	'січ.',
	'лют.',
	'бер.',
	'квіт.',
	'трав.',
	'черв.',
	'лип.',
	'серп.',
	'вер.',
	'жовт.',
	'лист.',
	'груд.',
];
