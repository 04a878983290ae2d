import type { ChangingWords } from '../read/changing-words.ts';

const period =
	'(?:day|week|month|year|hour|minute|second|night|quarter|decade|century|season|session|game|match|visit|trip|flight|mission|shift)';
const periodAfter =
	'(?! (?:ago|earlier|later|before|after|into|on|old|since|from|in which|when)(?!\\p{L}))';
const grew =
	'(?:rose|risen|rises?|rising|grew|grown?|grows|growing|increas(?:e|es|ed|ing)|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|soar(?:s|ed|ing)?|surg(?:e|es|ed|ing)|swell(?:s|ed|ing)?|swollen|expand(?:s|ed|ing)?|gain(?:s|ed|ing)?|rais(?:e|es|ed|ing)|went up|go(?:es)? up|gone up|up|fell|falls?|fallen|falling|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|shr[aiu]nk(?:s|ing)?|plung(?:e|es|ed|ing)|plummet(?:s|ed|ing)?|slump(?:s|ed|ing)?|slid|slipped|tumbled|reduc(?:e|es|ed|ing)|lower(?:s|ed|ing)?|slash(?:es|ed|ing)?|cuts?|cutting|went down|go(?:es)? down|gone down|down|revised|changed|moved|widened|narrowed)';
const someNumber =
	'(?:half|an? |one|two|three|four|five|six|seven|eight|nine|ten|twenty|thirty|forty|fifty|hundred|thousand)';
const moved =
	'(?:rose|risen|rises?|rising|grew|grown|grows?|growing|increas(?:es?|ed|ing)|climb(?:s|ed|ing)?|jump(?:s|ed|ing)?|soar(?:s|ed|ing)?|surg(?:es?|ed|ing)|fell|fallen|falls?|falling|declin(?:es?|ed|ing)|decreas(?:es?|ed|ing)|shr[aiu]nk(?:s|ing)?|plung(?:es?|ed|ing)|plummet(?:s|ed|ing)?|slump(?:s|ed|ing)?|slid|slipped|tumbl(?:es?|ed|ing)|contract(?:s|ed|ing)|spik(?:es?|ed|ing)|rocketed|skyrocketed|ballooned|dwindled|ebbed|advanced|rallied|rebounded|recovered)';
const movedShare =
	'(?:gain(?:s|ed|ing)?|rais(?:es?|ed|ing)|drop(?:s|ped|ping)?|cuts?|cutting|reduc(?:es?|ed|ing)|lower(?:s|ed|ing)?|slash(?:es|ed|ing)?|shed|sheds|shedding|lost|loses?|losing|add(?:s|ed|ing)?|expand(?:s|ed|ing)?|widened|narrowed|improved|worsened|deteriorated|eased|strengthened|weakened|appreciated|depreciated|dipped|edged (?:up|down)|inched (?:up|down)|higher|lower|change|changed)';
const change =
	'(?:rise|increase|drop|fall|decline|decrease|jump|surge|reduction|growth|gain|hike|slump|swing|change|uptick|upturn|downturn|dip|spike|boost|improvement|contraction|expansion|slide|climb|plunge|leap|loss|depreciation|appreciation|devaluation|upswing|rebound|cutback)s?';
const word = (pattern: string): RegExp =>
	new RegExp(`(?<![\\p{L}\\d-])(?:${pattern})(?!\\p{L})`, 'gu');

/** Words that change the meaning of a number in English. */
export const changing: ChangingWords = {
	anywhere: [
		word(`(?:an?|per|each|every) (?:single |average |typical )?${period}${periodAfter}`),
		word('per (?!cent(?!\\p{L}))(?:[\\p{L}\\d][\\p{L}\\d,.]*|\uFFFC+)'),
		/\/(?:day|d|week|month|year|yr|hour|hr|h|person|head|capita|km|kg|\d)(?![\p{L}])/gu,
		word('and counting|for (?:each|every)|in every \uFFFC+'),
		word(
			'p\\.a\\.|an? (?:barrel|tonne|ton|litre|liter|gallon|mile|acre|hectare|head|piece|person|household|child|pupil|patient|share|unit|dose|ounce|kilo|kilogram|pound)|daily|weekly|fortnightly|monthly|quarterly|yearly|annually|annual|hourly|nightly|apiece|each',
		),
		word('on average|an average(?: of)?|averag(?:e|es|ed|ing)|mean of|median'),
		word(
			`${grew} (?:(?!to )[\\p{L}'-]+ ){0,3}?(?:by|from) (?=(?:[\\p{L}]+ ){0,2}?(?:[^\\p{L}\\s]|${someNumber}))`,
		),
		word(
			'an? (?:[\\p{L}-]+ )?(?:increase|rise|drop|fall|decline|decrease|jump|surge|reduction|growth|gain|cut|change|swing|difference|gap|shortfall|excess|surplus|deficit) (?:of|from|to)|growth of|(?:increase|decrease|rise|fall|drop|decline|reduction|change|difference)s? (?:of|by)',
		),
		word(
			'as many again|\\p{L}+fold|twice|thrice|doubl(?:e|es|ed|ing)|tripl(?:e|es|ed|ing)|trebl(?:e|es|ed|ing)|quadrupl(?:e|es|ed|ing)|halv(?:e|es|ed|ing)|half (?:of|that|as|again)|[\\p{L}\\d.]+-?fold|times (?:as|more|higher|larger|bigger|greater|fewer|less|the|that|those)|multiples? of',
		),
		word('to the nearest|rounded (?:up |down )?to|one way|a ratio of|odds of|a scale of'),
	],
	negation:
		/(?<![\p{L}-])(?:not|\p{L}+n't|cannot|never|neither|nor|no longer|den(?:y|ies|ied|ying)|refut(?:e|es|ed|ing)|untrue|instead of|rather than|far from|anything but|nothing like|none|no (?:evidence|proof|sign))(?!\p{L})/gu,
	before: new RegExp(
		`(?:(?<![\\p{L}-])(?:another|further|additional|extra|other|others|remaining|first|next|last|final|minus|negative|plus|net|less|up|down|by|no|every|each|half|half of|quarter of|thirds? of|quarters of|share of|fraction of|out of|than|all but|half the|one of|per|times|multiple of|divided by|${moved})|(?<=\\d)x)\\s*$`,
		'u',
	),
	after:
		/[ -](?:percentage|basis)[ -]points?(?!\p{L})| (?:(?:\p{L}+ )?(?:fewer|additional|others?)|more|less|further|extra|times|lower|higher|below|above|short of|shy of|ahead|behind|away|too many|too few|apart|new)(?!\p{L})|-?fold(?!\p{L})|x(?![\p{L}])|-times/uy,
	shareBefore: new RegExp(`(?<![\\p{L}-])${movedShare}\\s*$`, 'u'),
	changeAfter: new RegExp(
		`[ -](?:[\\p{L}-]+ )??(?:${change}|(?:pay |price |tax |budget |job |spending )?cuts?)(?=$|[.,;:)]| (?:in|on|of|for|to|from|since|over|after|during|compared|against|year|between|under|and|was|is|last|this|that|which|at|across|by|by the)(?!\\p{L}))`,
		'uy',
	),
	articleBefore: /(?<!\p{L})(?:an?|the|this|that|its|their) (?:[\p{L}-]+ )?$/u,
	nobody: (counted) =>
		new RegExp(
			`(?<![\\p{L}-])(?:no[ -]one|nobody|none(?! of)|not (?:one|a single)(?: \\p{L}+)?|no (?:\\p{L}+ ){0,2}?${counted})(?!\\p{L})`,
			'gu',
		),
	minus: /(?<![\p{L}-])(?:minus|negative) /gu,
	plus: /(?<![\p{L}-])(?:plus|positive) /gu,
	fell: /(?<![\p{L}-])(?:(?:has |have |had )?(?:fell|fallen|falls?|falling|drop(?:s|ped|ping)?|declin(?:e|es|ed|ing)|decreas(?:e|es|ed|ing)|shr[aiu]nk(?:s|ing)?|slid|slipped|went down|gone down|down|(?:was |were |been )?(?:cut|reduced|lowered)) by|(?:an? )?(?:net )?(?:fall|drop|decline|decrease|reduction|cut|loss|deficit|shortfall|outflow) of|down) /gu,
	rose: /(?<![\p{L}-])(?:(?:has |have |had )?(?:rose|risen|rises?|rising|grew|grown?|grows|growing|increas(?:e|es|ed|ing)|climb(?:s|ed|ing)?|went up|gone up|up|(?:was |were |been )?raised) by|(?:an? )?(?:net )?(?:rise|increase|gain|growth|surplus|excess|inflow) of|up(?! to(?!\p{L}))) /gu,
	exempt:
		/(?<![\p{L}-])(?:not (?:including|counting|only|just|yet|all|merely)|(?:p\\.a\\.|an? (?:barrel|tonne|ton|litre|liter|gallon|mile|acre|hectare|head|piece|person|household|child|pupil|patient|share|unit|dose|ounce|kilo|kilogram|pound)|daily|weekly|monthly|annual) (?:update|report|brief|briefing|bulletin|summary|statement|digest|mail|telegraph|express|beast|star|mirror|caller|news|record|sun|post|review|conference|newsletter|meeting|tally)s?|whether or not|each other|on each side|each side|without a doubt|(?:mak(?:e|es|ing)|made|turn(?:s|ed)?|set|take[ns]?|took|signed|giv(?:e|en|ing)|gave|blew|blown|round(?:s|ed)|lined?|dug|us(?:e|es|ed)|eat(?:s|en)?|ate|held|hold(?:s|ing)?|sum(?:s|med)|rack(?:s|ed|ing)?|pick(?:s|ed)?|own(?:s|ed)|open(?:s|ed)?) up|(?:shot|shoot(?:s|ing)?|bring(?:s|ing)?|brought|gunned|struck|tore|torn|clos(?:e|es|ed|ing)|shut|turn(?:s|ed)|hunted|track(?:s|ed)|mow(?:s|ed)) down|(?:backed|supported|favou?red|opposed|rejected|signed|seen|watched|attended|joined|followed|used|read|visited|shared|endorsed|chosen|held|owned|shown|confirmed|run|staffed|represented|cast|written|caused|suffered|reported|counted) by)(?!\p{L})/gu,
};
