import { articlesAndTranslations, type Ledger } from '../../ledger/ledger.ts';
import type { Place } from '../../ledger/position.ts';
import type { Found, Rule } from '../rule.ts';

/**
 * The fonts of the pictures have every letter of the words in them. Programs draw an empty box for
 * a letter that none of them has.
 */
export const missingGlyph: Rule = {
	code: 'missing-glyph',
	title: 'Pictures have the letters of their words',
	severity: 'warning',
	section: 'Words',
	check,
};

/**
 * What the fonts of pictures have no letters for: every script but the Latin, the Cyrillic and the
 * Greek one, and pictograms. Marks that belong to several scripts are left out.
 */
const missing =
	/[^\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Common}\p{Script=Inherited}]|\p{Extended_Pictographic}/gu;
/** Signs that look like pictograms, and are in the fonts of Caveat. */
const drawn: ReadonlySet<string> = new Set([
	'©',
	'®',
	'™',
	'‼',
	'⁉',
	'☑',
	'↔',
	'↕',
	'↖',
	'↗',
	'↘',
	'↙',
	'▶',
	'◀',
]);

interface Words {
	/** Asked for only where there is a finding, because files are parsed again for places. */
	readonly place: () => Place;
	readonly text: string;
	readonly picture: string;
}

function check(ledger: Ledger): readonly Found[] {
	const { pictures } = ledger.site;
	if (pictures === 'none') return [];
	const hasCharts = pictures !== 'articles';
	const records = hasCharts ? [...ofVocabulary(ledger), ...onceEach(ofRecords(ledger))] : [];
	return [...ofSite(ledger), ...ofTexts(ledger, hasCharts), ...records].flatMap(
		({ place, text, picture }): readonly Found[] => {
			const signs = [...new Set(text.match(missing) ?? [])].filter((sign) => !drawn.has(sign));
			if (signs.length === 0) return [];
			return [
				{
					place: place(),
					message: `${picture} shows empty boxes for ${listed(signs)}: its fonts have no such letters.`,
					hint: 'Write the words in Latin, Cyrillic or Greek letters, or leave the pictures out with pictures: none in content/site.yaml. Pages and SVG files show them.',
				},
			];
		},
	);
}

const mostListed = 8;

/** “ש, ל and 3 more”. */
function listed(signs: readonly string[]): string {
	const first = signs.slice(0, mostListed).join(', ');
	return signs.length > mostListed ? `${first} and ${signs.length - mostListed} more` : first;
}

function ofSite({ site, sitePlace }: Ledger): readonly Words[] {
	return (['title', 'tagline', 'description'] as const).map((field) => ({
		place: () => sitePlace([field]),
		text: site[field],
		picture: 'The preview of the site for social networks',
	}));
}

const lists = ['subjects', 'measures', 'units', 'stages', 'kinds'] as const;

/** The words of the vocabulary for what is counted. */
function ofVocabulary({ vocabulary, vocabularyPlace }: Ledger): readonly Words[] {
	return lists.flatMap((list) =>
		Object.entries(vocabulary[list] ?? {}).map(
			([name, { label }]): Words => ({
				place: () => vocabularyPlace([list, name, 'label']),
				text: label,
				picture: 'A picture with this word',
			}),
		),
	);
}

/** What pictures show of a figure as it is written, and of a source. */
function ofRecords({ written, sources }: Ledger): readonly Words[] {
	return [
		...[...written.values()].flatMap(({ record, place }) =>
			(
				[
					[['label'], record.label],
					[['phrase'], record.phrase],
					[['place'], record.place],
					[['claimant', 'name'], record.claimant?.name],
				] as const
			).flatMap(([path, text]): readonly Words[] =>
				text === undefined
					? []
					: [{ place: () => place(path), text, picture: 'The picture of this figure' }],
			),
		),
		...[...sources.values()].flatMap(({ record, place }) =>
			(['container-title', 'publisher'] as const).flatMap((field): readonly Words[] => {
				const text = record[field];
				return text === undefined
					? []
					: [
							{
								place: () => place([field]),
								text,
								picture: 'A picture with a figure of this source',
							},
						];
			}),
		),
	];
}

/** Each text where it is written first: many figures have the same claimant. */
function onceEach(all: readonly Words[]): readonly Words[] {
	const seen = new Set<string>();
	return all.filter(({ text }) => !seen.has(text) && seen.add(text));
}

/** @param hasCharts whether charts have pictures, too */
function ofTexts(ledger: Ledger, hasCharts: boolean): readonly Words[] {
	return articlesAndTranslations(ledger).flatMap(({ front, body, place, at }) => [
		...(['title', 'kicker'] as const).flatMap((field): readonly Words[] => {
			const text = front[field];
			const picture = 'The preview of this article for social networks';
			return text === undefined ? [] : [{ place: () => place([field]), text, picture }];
		}),
		...body.drawings.flatMap((drawing) =>
			(hasCharts ? (ledger.kinds.get(drawing.kind)?.words ?? []) : []).flatMap(
				(attribute): readonly Words[] => {
					const text = drawing.attributes[attribute];
					const spot = drawing.attributesAt[attribute] ?? drawing;
					return typeof text === 'string'
						? [{ place: () => at(spot), text, picture: 'The picture of this chart' }]
						: [];
				},
			),
		),
	]);
}
