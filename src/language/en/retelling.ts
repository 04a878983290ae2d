import type { RetellingWords } from '../read/retelling-words.ts';

const units = 'hour|day|night|week|weekend|fortnight|month|quarter|year|decade|century';
const counts =
	'a|an|one|a single|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|twenty-four|thirty|forty-eight|half a|\\d{1,3}';
const leads =
	'(?:just |only |barely |little more than |less than |under |about |around |nearly |almost )?';
const intends =
	"(?:will|would|could|can|may|might|shall|should|must|to|set to|due to|plans? to|planned to|wants? to|hopes? to|aims? to|'ll)(?: (?:now|soon|also|then|not|eventually))?";
const give =
	'(?:give|send|provide|hand|donate|ship|transfer|supply|receive|get|pay|wire|pour|funnel|channel|deliver|grant|lend|spend|contribute)';
const given =
	'(?:gave|given|sent|handed|donated|shipped|transferred|supplied|received|got|gotten|paid|wired|poured|funnell?ed|channell?ed|provided|granted|lent|gone to|went to|flowed to|flowed into|reached|arrived|contributed|doled out|forked out|shelled out)';

const word = (pattern: string): RegExp =>
	new RegExp(`(?<![\\p{L}\\d-])(?:${pattern})(?!\\p{L})`, 'gu');
/** All words of a line mean the same as its first word. */
const classes = (...lines: readonly string[]): ReadonlyMap<string, string> =>
	new Map(
		lines.flatMap((line) => {
			const list = line.split(' ');
			return list.map((one) => [one, list[0] ?? one] as const);
		}),
	);

const handedOver = [
	'delivered',
	'disbursed',
	'paid out',
	'paid',
	'handed over',
	'spent',
	'transferred',
];

/** How English newsrooms repeat a number. */
export const retelling: RetellingWords = {
	asides:
		/,? (?:(?:and|with|while|plus|but|as well as|leaving|besides) (?:(?:very |a great |a good )?many|several|countless|numerous|untold|scores of|a number of|an unknown number(?: of)?|an unspecified number(?: of)?)(?! (?:hundred|thousand|million|billion|dozen))(?: (?:more|others?))?|(?:(?:among|including)(?: them)?|many|most|some|several|among) (?:of (?:them|whom|these|those)|(?:many|mostly|mainly|some|several))) [^.;\d]*?(?=$|[.;]|, (?:and|but|said|according))/gu,
	possibly:
		/(?<![\p{L}-])(?:could|may|might|can|threatens? to|risks?) (?:(?:yet|still|even|soon|eventually|ultimately|well) )?(?:hit(?:ting)?|reach(?:ing)?|total|(?:be |go |run |get )?as (?:high|many|much) as|(?:soar|rise|climb|grow|go up|go|swell|surge|jump|increase|rocket|balloon|mount|run|get|amount|spiral|shoot up|come) to|peak at|top out at)\s*$/u,
	strict: new Set([
		...['more than', 'over', 'above', 'in excess of', 'north of', 'greater than', 'higher than'],
		...['just over', 'slightly over', 'slightly more than', 'a little over', 'a little more than'],
		...['well over', 'far over', 'far more than', 'much more than', 'well above', 'just above'],
		...['well in excess of', 'upwards of', 'upward of', 'exceed', 'exceeds', 'exceeded'],
		...['exceeding', 'tops', 'topped', 'topping', 'surpass', 'surpasses', 'surpassed'],
		...['surpassing', 'passes', 'passed', '>', 'fewer than', 'less than', 'lower than', 'under'],
		...['well under', 'below', 'well below', '<', 'nearly', 'almost', 'close to', 'approaching'],
		...['approach', 'approaches', 'approached', 'nearing', 'nears', 'neared', 'just under'],
		...['just below', 'just short of', 'just shy of', 'short of', 'shy of', 'slightly under'],
		...['slightly below', 'slightly less than', 'slightly fewer than', 'a little under'],
		...['a little less than', 'not quite', 'on the verge of', 'on the brink of', 'on the cusp of'],
		...['the best part of', 'best part of', 'the better part of', 'better part of'],
	]),
	periods: new RegExp(
		`(?<![\\p{L}\\d-])(?:(?:in|over|within|during|for|across|throughout|inside|spanning|the space of|the course of) ${leads}(?:(?:the |this |that |its |their |these |those )?(?:first |last |past |previous |next |coming |final |opening |latest |same |preceding |whole |entire )?(?:(?<count>${counts})[ -])?)|(?:this|last|past) )(?<unit>${units})s?(?! (?:ago|earlier|later|before|after|old|since|of))(?![\\p{L}-])`,
		'gu',
	),
	days: new Map([
		['hour', 1 / 24],
		['day', 1],
		['night', 1],
		['weekend', 2],
		['week', 7],
		['fortnight', 14],
		['month', 30.4],
		['quarter', 91.3],
		['year', 365],
		['decade', 3650],
		['century', 36500],
	]),
	castings: [
		{
			pattern:
				/(?: \p{L}+){0,3}? (?:(?:have|has|had) )?(?:voted|vot(?:e|ing) (?:for|against|in)|cast (?:a |their )?(?:ballots?|votes?)|went to the polls)(?!\p{L})/uy,
			units: ['votes', 'ballots', 'vote', 'ballot'],
		},
	],
	deeds: [
		{
			pattern: word(`${intends} (?:be )?(?:\\p{L}+ )??(?:${give}|${given})`),
			means: handedOver,
			isIntended: true,
		},
		{
			pattern: word(
				`(?<!${intends} (?:be |have |have been )?)${given}(?! (?:by|under|for) (?:the |a |an |this )?(?:bill|act|law|package|legislation|plan|budget))`,
			),
			means: handedOver,
		},
		{
			pattern: word(
				`(?<!${intends} (?:be |have |have been )?)(?:approved|authori[sz]ed|passed|cleared|green-?lit|greenlighted|rubber-stamped|ratified|adopted|voted (?:for|through|in favour of|in favor of)|signed off(?: on)?|waved through)`,
			),
			means: [
				'enacted',
				'made law',
				'signed into law',
				'became law',
				'passed into law',
				'appropriated',
			],
			byChamber: true,
		},
		{
			pattern: word('offer(?:s|ed|ing)?|vow(?:s|ed)?|pledg(?:e|es|ed|ing)|promis(?:e|es|ed|ing)'),
			means: ['announced', 'pledged', 'promised'],
		},
		{
			pattern: word(
				'ask(?:s|ed|ing)? for|seek(?:s|ing)?|sought|call(?:s|ed|ing)? for|request(?:s|ed|ing)?',
			),
			means: ['requested', 'asked for', 'sought'],
		},
	],
	chambers:
		/(?<![\p{L}-])(?<!white )(?:senate|senators?|house|commons|lords|lower chamber|upper chamber|chamber|deputies)(?!\p{L})/gu,
	shareOf: / of (?:all |all of )?/uy,
	baseLeads: new Set(
		'the all its their his her our those these registered eligible likely local total entire whole country’s every american adult'.split(
			' ',
		),
	),
	pronouns: new Set('them it which whom that all this us you'.split(' ')),
	bases: classes(
		'people population residents inhabitants citizens public persons nation country locals',
		'voters electorate electors vote votes ballots electorates',
		'adults grown-ups',
		'children pupils minors kids under-18s schoolchildren youngsters',
		'respondents asked polled surveyed questioned interviewed interviewees answered',
		'patients sick hospitalised inpatients',
		'workers employees workforce staff labour labor',
		'households families homes',
		'houses dwellings buildings',
		'women females',
		'men males',
		'companies firms businesses enterprises',
		'gdp output economy',
		'electricity power generation',
		'students undergraduates',
		'farmers growers',
		'soldiers troops servicemen personnel',
		'members mps lawmakers legislators deputies',
	),
	placeFillers: [
		...['in', 'across', 'the', 'from', 'for', 'both', 'neighbouring', 'neighboring', 'nearby'],
		...['northern', 'southern', 'eastern', 'western', 'northwest', 'north-west', 'parts of'],
	],
	scene:
		/(?<!\p{L})(?:wars?|conflict|invasion|fighting|battles?|campaign|front|combat|operations?|intervention|occupation) (?:raging |going on )?$/u,
};
