/**
 * The words and dates of Ukrainian, written for this project under its licence. The locale of the CSL project is not used: most of it is still English,
 * and its months stand in a case that fits no date. Here are the terms that the styles of this folder can print of a source's fields; the rest stays English.
 * Months are abbreviated wherever a style prints them: CSL has one form of a month, and Ukrainian has one for "18 серпня 2023" and another for "серпень 2023".
 */
export const localeUkUa = {
	dates: `
	<date form="text"><date-part name="day" suffix=" "/><date-part name="month" suffix=" "/><date-part name="year"/></date>
	<date form="numeric"><date-part name="day" form="numeric-leading-zeros" suffix="."/><date-part name="month" form="numeric-leading-zeros" suffix="."/><date-part name="year"/></date>`,
	terms: [
		...[
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
		].flatMap((month, index) =>
			['long', 'short'].map((form) =>
				term(`month-${String(index + 1).padStart(2, '0')}`, month, form),
			),
		),
		...['весна', 'літо', 'осінь', 'зима'].map((season, index) =>
			term(`season-0${index + 1}`, season),
		),
		term('open-quote', '«'),
		term('close-quote', '»'),
		term('open-inner-quote', '„'),
		term('close-inner-quote', '“'),
		term('page-range-delimiter', '–'),
		term('and', 'і'),
		term('and', 'і', 'symbol'),
		term('and others', 'та ін.'),
		term('et-al', 'та ін.'),
		term('anonymous', 'автора не названо'),
		term('anonymous', 'б. а.', 'short'),
		term('no date', 'без дати'),
		term('no date', 'б. д.', 'short'),
		term('circa', 'близько'),
		term('circa', 'бл.', 'short'),
		term('accessed', 'переглянуто'),
		term('retrieved', 'отримано'),
		term('cited', 'цитовано'),
		term('available at', 'доступно за адресою'),
		term('from', 'з'),
		term('in', 'у'),
		term('at', 'на'),
		term('on', 'на'),
		term('by', '—'),
		term('internet', 'інтернет'),
		term('online', 'онлайн'),
		term('presented at', 'представлено на'),
		term('version', 'версія'),
		term('forthcoming', 'готується до друку'),
		term('in press', 'у друці'),
		term('original-work-published', 'перше видання'),
		// Of an edition, which is neuter: "2-ге вид."
		term('ordinal', '-те'),
		term('ordinal-01', '-ше'),
		term('ordinal-02', '-ге'),
		term('ordinal-03', '-тє'),
		term('ordinal-07', '-ме'),
		term('ordinal-08', '-ме'),
		...[11, 12, 13, 17, 18].map((number) => term(`ordinal-${number}`, '-те')),
		...[
			'edition вид. видання',
			'page с. сторінка сторінки',
			'paragraph абз. абзац абзаци',
			'section розд. розділ розділи',
			'chapter гл. глава глави',
			'figure рис. рисунок рисунки',
			'line ряд. рядок рядки',
			'volume т. том томи',
			'issue № номер номери',
			'number № номер номери',
			'part ч. частина частини',
			'supplement дод. додаток додатки',
			'article-locator ст. стаття статті',
			'note прим. примітка примітки',
			'verse вірш вірш вірші',
		].flatMap(counted),
		...Object.entries({
			article: 'препринт',
			'article-journal': 'стаття в журналі',
			'article-magazine': 'стаття в журналі',
			'article-newspaper': 'стаття в газеті',
			bill: 'законопроєкт',
			book: 'книга',
			broadcast: 'передача',
			chapter: 'розділ',
			collection: 'збірка',
			dataset: 'набір даних',
			document: 'документ',
			graphic: 'зображення',
			hearing: 'слухання',
			interview: 'інтерв’ю',
			legislation: 'закон',
			letter: 'лист',
			manuscript: 'рукопис',
			map: 'мапа',
			motion_picture: 'фільм',
			'paper-conference': 'доповідь на конференції',
			patent: 'патент',
			'personal-communication': 'особисте повідомлення',
			personal_communication: 'особисте повідомлення',
			post: 'допис',
			'post-weblog': 'допис у блозі',
			regulation: 'нормативний акт',
			report: 'звіт',
			review: 'рецензія',
			'review-book': 'рецензія на книгу',
			'review-of': 'рецензія на',
			software: 'комп’ютерна програма',
			song: 'пісня',
			speech: 'промова',
			standard: 'стандарт',
			thesis: 'дисертація',
			webpage: 'вебсторінка',
		}).map(([name, word]) => term(name, word)),
	].join(''),
} as const;

function term(name: string, word: string, form: string = 'long'): string {
	return `<term name="${name}" form="${form}">${word}</term>`;
}

/** A word behind or before a number, shortened and whole. @param words its name, the short word, the long one, and that of several where it differs */
function counted(words: string): readonly string[] {
	const [name = '', short = '', one = '', several = one] = words.split(' ');
	const both = (single: string, multiple: string) =>
		`<single>${single}</single><multiple>${multiple}</multiple>`;
	return [term(name, both(one, several)), term(name, both(short, short), 'short')];
}
