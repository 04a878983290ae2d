import type { ProseWords } from '../read/prose-words.ts';

const words = (list: string): readonly string[] => list.split(/\s+/);

const small = '(?:two|three|four|five|six|seven|eight|nine|ten|[2-9]|10)';
const qualifiers =
	'(?:at least |at most |as many as |up to |more than |fewer than |no fewer than |over |about |around |some |nearly |almost |close to |roughly |an estimated |another )?';

/**
 * English prose. The lists were collected from news articles; they are useful without being
 * complete.
 */
export const prose: ProseWords = {
	to: ['to'],
	between: ['between'],
	and: ['and'],
	either: 'or',
	of: 'of',
	ofThe: new Set(words('the its their our his her those these')),
	shares: ['per cent', 'percent', 'percentage point', 'percentage points', 'percentage-point'],
	money: words(
		'dollar dollars euro euros pound pounds hryvnia hryvnias rouble roubles ruble rubles yen yuan zloty francs crowns usd eur gbp uah rub',
	),
	moneyLeads: words('us u.s. american canadian australian'),
	plural: /[^s]s$|men$|^(?:people|personnel|police|staff|crew|children|folk)$/,
	participle: /(?:ed|ing)$|^(?:dead|lost|slain|hurt)$/,
	deeds: new Set(words('lost named identified captured missing eliminated liquidated')),
	auxiliaries: new Set(
		words(
			'is are was were be been being have has had would could may might will reportedly also already later confirmed presumed believed feared reported declared',
		),
	),
	followers: new Set(
		words(
			'and or but in on at by of from for with within without near inside outside around across along over under among amid during after before since until till as so if while when where which who whom whose that than because although to into through against according including every each per a is are was were be been being have has had will would could may might not only also already so far then today yesterday tomorrow overnight daily monday tuesday wednesday thursday friday saturday sunday last this later there here out up altogether instead again',
		),
	),
	stops: new Set(
		words(
			'the an his her its their our your my these those them they he she it we you i say says said tell tells told call calls called ask asked want wants wanted do does did can cannot should must make makes made take takes took give gives gave get gets got go goes went come came see saw know knew think thought find found show showed hold held keep kept times no nor yet way ways square cubic sq',
		),
	),
	tolls: new RegExp(
		`(?:(?<![\\p{L}-])(?:killing|wounding|injuring) ${qualifiers}|\\btolls? (?:of|to|at|is|was|stands at|stood at|rose to|reached|passed) ${qualifiers})$`,
		'u',
	),
	among:
		/^(?:among|amongst) (?:the |those )?(?:\p{L}+ )?(?:dead|killed|wounded|injured|victims|casualties|missing|captured|fatalities|slain)(?!\p{L})/u,
	era: / ?(?:bce?|b\.c\.(?:e\.)?|ce|ad|a\.d\.)(?!\p{L})/uy,
	instruments: new Set(
		words(
			"time times second seconds minute minutes hour hours day days night nights week weeks weekend weekends fortnight month months year years decade decades century centuries season seasons o'clock am pm gmt utc metre metres meter meters centimetre centimetres centimeter centimeters millimetre millimetres millimeter millimeters kilometre kilometres kilometer kilometers km cm mm nm mile miles yard yards foot feet inch inches knots mph kph km/h degree degrees celsius fahrenheit volts watts kilowatts megawatts mw kw gigawatts gw hertz decibels calories rpm bpm dpi ppm psi horsepower hp bits bytes pixels megapixels kilobytes megabytes gigabytes",
		),
	),
	instrumentSigns:
		/ ?(?:°|º|′|″|km|cm|mm|nm|mph|kph|ft|kw|mw|gw|hz|khz|mhz|ghz|kb|mb|gb|tb|px|m|kg)(?![\p{L}])/uy,
	labels:
		/(?<![\p{L}\d])(?:pages?|pp?\.?|paragraphs?|paras?\.?|sections?|sect?\.|articles?|art\.|clauses?|chapters?|ch\.|vol(?:ume|\.)?|issues?|lines?|verses?|figures?|fig\.|tables?|appendix|annex|notes?|footnotes?|item|items|question|step|part|title|rule|directive|regulation|decrees?|resolutions?|orders?|law|act|bill|amendment|protocol|h\.r\.|h\. ?res\.|hr|s\.|no\.?|nos\.|number|nr\.?|room|floor|suite|apartment|apt\.?|flat|gate|platform|terminal|runway|line|bus|tram|train|route|road|highway|motorway|interstate|exit|flight|boeing|airbus|channel|radio|apollo|soyuz|windows|android|ios|version|v\.?|release|build|model|type|mark|mk|class|grade|level|phase|stage|round|week|day|lot|box|p\.?o\.? box|tel\.?|phone|call|dial|extension|ext\.?|port|postcode|zip|group of|aged?|act of|brigade|battalion|unit|area|zone|sector|block|building|case no\.?|docket|doi|isbn|issn|article no\.?|mobile|fax|motions?|opus|op\.|plots?|recital|plate|seat|coach|lane|kilometre|kilometer|mile|option|error|code|cycle|quire|leaf|psalm|sonnet|symphony|size) $/u,
	yearBefore:
		/(?:(?<![\p{L}\d])(?:in|since|by|until|till|from|before|after|during|through|early|late|mid|the|this|that|its|their|his|her|our|spring|summer|autumn|fall|winter|year|january|february|march|april|may|june|july|august|september|october|november|december)|['’]s?|\p{L}-)[ -]?$/u,
	dayBefore:
		/ (?:of )?(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)(?!\p{L})/uy,
	dayAfter:
		/(?<!\p{L})(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.?|Feb\.?|Mar\.?|Apr\.?|Jun\.?|Jul\.?|Aug\.?|Sept?\.?|Oct\.?|Nov\.?|Dec\.?) $/u,
	streetAfter:
		/(?: \p{Lu}[\p{L}.'’]*){0,3} (?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Drive|Square|Place|Court|Way|Highway|Terrace|Embankment)\b/uy,
	idioms: [
		/\b(?:one|1) (?:\p{L}+ )?(?:in|out of) (?:an? (?:hundred|thousand|million|billion|lifetime))(?!\p{L})/gu,
		/(?<!half[ -])\ba (?:hundred|thousand|million|billion)(?: and one)? (?:times|cuts|ways|reasons|things|pieces|words|thanks|miles|nights|stories|dollar(?!s))/gu,
		/\b(?:thanks|not in|like|chance in|feels?|feeling|worth) a million(?: dollars| bucks)?/gu,
		/\ba (?:million|billion|thousand|hundred)[- ]dollar\b/gu,
		/\bkill(?:ed|ing)? two birds/gu,
		/\b(?:a hundred|one hundred|100|110|200) ?(?:%|per ?cent) (?:sure|certain|right|behind|committed|accurate|true|cotton|wool|clear|safe|secure|of the time)\b/gu,
		new RegExp(`\\bin ${small} (?:\\p{L}+ )?cases\\b|\\b${small} cases in point`, 'gu'),
		new RegExp(
			`\\b${small} (?:\\p{L}+ ){0,2}people (?:familiar|briefed|close|with|who|told|said|say|involved|present|aware|in the room|on)\\b`,
			'gu',
		),
		/\b(?:the|these|those|all|other|her|his|my|our) two (?:\p{L}+ ){0,2}\p{L}+/gu,
		/\b(?:top|first|last|next|past) (?:\d+|\p{L}+) (?:people|votes|cases)/gu,
	],
};
