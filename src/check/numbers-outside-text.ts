import { type Locale, localeOf } from '../language/languages.ts';
import { type Disagreement, disagreements } from '../language/read/agree.ts';
import { findBareNumbers } from '../language/read/bare-numbers.ts';
import { parse } from '../language/read/parse.ts';
import { statementAround } from '../language/read/statement-around.ts';
import { type Article, type Ledger, articlesAndTranslations } from '../ledger/ledger.ts';
import { oncePerLedger } from '../ledger/once-per-ledger.ts';
import type { Place } from '../ledger/position.ts';
import { readWords } from '../ledger/read/read-words.ts';
import type { Drawing } from '../ledger/text/body.ts';
import { readEmphasis } from '../record/emphasis/read-emphasis.ts';
import type { Path } from '../ledger/read/yaml-file.ts';
import type { NumbersSaid } from '../record/numbers-said.ts';
import type { Figure } from '../record/resolved.ts';
import type { SiteText } from '../record/site.ts';

/**
 * A number in a place without directives: a title, a summary, a heading, the title of a chart, a
 * definition.
 */
export interface NumberOutside {
	/** Computed on request: it takes positions, and most numbers have no finding. */
	readonly place: () => Place;
	/** The number as the author wrote it, with the words that belong to it. */
	readonly text: string;
	readonly words: string;
	/** The key under `numbers:` for this text. */
	readonly of: string;
	/**
	 * The only figure that it can be, and the differences between the two; undefined if no figure
	 * fits.
	 */
	readonly differs?: { readonly figure: Figure; readonly parts: readonly Disagreement[] };
}

interface Said {
	readonly place: () => Place;
	readonly of: string;
	readonly text: string;
}

/** The numbers outside the text that differ from their figure or have none. */
export const numbersOutsideText = oncePerLedger((ledger): readonly NumberOutside[] => [
	...judge(textsOfSite(ledger), {
		named: (of) => ledger.site.numbers?.[of as SiteText],
		listed: [...ledger.figures.keys()],
		locale: localeOf('en', ledger.vocabulary),
		ledger,
	}),
	...articlesAndTranslations(ledger).flatMap((article) => ofArticle(article, ledger)),
	...[...ledger.terms.values()].flatMap(({ record, place }) =>
		judge([{ place: () => place(['definition']), of: 'numbers', text: record.definition }], {
			named: () => record.numbers,
			listed: [...ledger.figures.keys()],
			locale: localeOf('en', ledger.vocabulary),
			ledger,
		}),
	),
]);

/** What `site.yaml` says to readers: of the site, on its first page and in its foot. */
function textsOfSite({ site, sitePlace }: Ledger): readonly (Said & { readonly of: SiteText })[] {
	const said = (of: SiteText, path: Path, text: string | undefined) =>
		text === undefined ? [] : [{ place: () => sitePlace(path), of, text }];
	return [
		...said('tagline', ['tagline'], site.tagline),
		...said('description', ['description'], site.description),
		...(site.home ?? []).flatMap((block, index) =>
			Object.entries<object | undefined>(block).flatMap(([kind, settings = {}]) =>
				(['title', 'words'] as const).flatMap((field) => {
					const text: unknown = Reflect.get(settings, field);
					return typeof text === 'string' ? said('home', ['home', index, kind, field], text) : [];
				}),
			),
		),
		...said('foot', ['foot', 'text'], site.foot?.text),
	];
}

function ofArticle(article: Article, ledger: Ledger): readonly NumberOutside[] {
	const { front, body, place, at } = article;
	const locale = localeOf(article.language, ledger.vocabulary);
	const scope: Scope = {
		named: (of) => front.numbers?.[of],
		listed: article.figures,
		locale,
		ledger,
	};
	const fields = (['title', 'summary', 'kicker'] as const).flatMap((of): readonly Said[] => {
		const text = front[of];
		return text === undefined ? [] : [{ place: () => place([of]), of, text }];
	});
	const drawings = body.drawings.flatMap((drawing) =>
		wordsOf(drawing, ledger).map(({ attribute, text }): Said => {
			const spot = drawing.attributesAt[attribute] ?? drawing;
			return { place: () => at(spot), of: drawing.id, text };
		}),
	);
	const inBody = body.numbers.flatMap((number): readonly NumberOutside[] =>
		number.said === undefined
			? []
			: judgeOne({ place: () => at(number), text: number.text, ...number.said }, scope),
	);
	return [...judge([...fields, ...drawings], scope), ...inBody];
}

/** The words of a drawing: its title, its notes, the names of what it shades. */
function wordsOf(
	{ kind: name, attributes }: Drawing,
	{ kinds }: Ledger,
): readonly { readonly attribute: string; readonly text: string }[] {
	const kind = kinds.get(name);
	const { notes, shades } = readEmphasis(attributes, kind?.emphasis ?? {});
	return [
		...(kind?.words ?? []).flatMap((attribute) => {
			const text = attributes[attribute];
			return typeof text === 'string' ? [{ attribute, text }] : [];
		}),
		...notes.map(({ text }) => ({ attribute: 'notes', text })),
		...shades.map((shade) => ({ attribute: 'shade', text: shade.name })),
	];
}

interface Scope {
	readonly named: (of: string) => NumbersSaid | undefined;
	/** Ids of the figures that the number may be if none is named. */
	readonly listed: readonly string[];
	readonly locale: Locale;
	readonly ledger: Ledger;
}

function judge(texts: readonly Said[], scope: Scope): readonly NumberOutside[] {
	const { language, vocabulary } = scope.locale;
	return texts.flatMap(({ place, of, text }) => {
		const all = findBareNumbers(text, vocabulary, language);
		return all.flatMap((number) =>
			judgeOne(
				{ place, of, text: number.text, words: statementAround(text, number, { all, language }) },
				scope,
			),
		);
	});
}

/**
 * Empty if a named or listed figure agrees; otherwise the closest of those with the same amount.
 */
function judgeOne(number: NumberOutside, { named, listed, locale, ledger }: Scope) {
	const said = named(number.of);
	if (typeof said === 'object' && 'plain' in said) return [];
	const isNamed = said !== undefined;
	const ids = said === undefined ? listed : [said].flat();
	// Another error reports an id that does not exist.
	if (isNamed && ids.some((id) => !ledger.figures.has(id))) return [];
	const { language, vocabulary } = locale;
	const read = parse(number.words, vocabulary, language);
	const judged = ids.flatMap((id) => {
		const figure = ledger.figures.get(id)?.record;
		if (figure === undefined) return [];
		const own =
			figure.says === undefined ? undefined : readWords(figure.says, ledger.vocabulary).parsed;
		return [
			{ figure, parts: disagreements(number.words, figure, vocabulary, { language, read, own }) },
		];
	});
	const fitting = judged.filter(
		({ parts }) =>
			isNamed ||
			(read.amount !== undefined &&
				!parts.some(({ part }) => part === 'amount' || part === 'unit')),
	);
	const [nearest] = fitting.toSorted((a, b) => a.parts.length - b.parts.length);
	if (nearest === undefined) return [number];
	return nearest.parts.length === 0 ? [] : [{ ...number, differs: nearest }];
}
