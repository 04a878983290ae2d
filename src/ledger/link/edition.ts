import { localeOf } from '../../language/languages.ts';
import { nameIn } from '../../language/translate.ts';
import type { Claim } from '../../record/claim.ts';
import { type LanguageCode, languageCodes } from '../../record/language.ts';
import type { Figure } from '../../record/resolved.ts';
import type { TranslatedSite } from '../../record/site.ts';
import type { Source } from '../../record/source.ts';
import type { TranslatedRecord } from '../../record/translation.ts';
import type { Article, Ledger, Recorded } from '../ledger.ts';
import { oncePerLedger } from '../once-per-ledger.ts';

const kept = oncePerLedger(() => new Map<LanguageCode, Ledger>());

/**
 * The ledger in a language. Facts are those of the original. Words, names and notes are in the
 * language if they are translated, and a translated article replaces its original under the same
 * key. Made once for each ledger and language.
 */
export function editionIn(language: LanguageCode, ledger: Ledger): Ledger {
	const original = originalOf(ledger);
	if (language === original.site.language) return original;
	const editions = kept(original);
	const edition = editions.get(language) ?? makeEdition(language, original);
	editions.set(language, edition);
	return edition;
}

/** The ledger of the original edition of a ledger. */
export function originalOf(ledger: Ledger): Ledger {
	return ledger.original ?? ledger;
}

/** The published editions: the original, then one for each language of a translated article. */
export function editionsOf(ledger: Ledger): readonly Ledger[] {
	return editionsOfOriginal(originalOf(ledger));
}

const editionsOfOriginal = oncePerLedger((original): readonly Ledger[] => {
	const told = new Set(
		[...original.translations.values()].filter(isPublished).map(({ language }) => language),
	);
	return [
		original,
		...languageCodes.filter((code) => told.has(code)).map((code) => editionIn(code, original)),
	];
});

/** The part of an edition that determines its language. */
export type Edition = Pick<Ledger, 'vocabulary' | 'site'>;

/** The language of an edition. */
export function languageOfEdition({ vocabulary, site }: Edition): LanguageCode {
	return vocabulary.language ?? site.language;
}

/**
 * The language of an edition as used in addresses; undefined for the original, which is at the
 * root.
 */
export function codeOfEdition(edition: Edition): LanguageCode | undefined {
	const language = languageOfEdition(edition);
	return language === edition.site.language ? undefined : language;
}

/**
 * The site's own language, for content that exists only in it, such as data; undefined in the
 * original edition.
 */
export function siteLanguageIn(edition: Edition): LanguageCode | undefined {
	return codeOfEdition(edition) === undefined ? undefined : edition.site.language;
}

/** Whether an article is in the language of an edition, and not only in that of its original. */
export function isWrittenIn(edition: Edition, { language }: Pick<Article, 'language'>): boolean {
	return language === languageOfEdition(edition);
}

/**
 * The language of an article without a translation into the language of an edition; undefined if it
 * has one.
 */
export function otherLanguageOf(
	article: Pick<Article, 'language'>,
	edition: Edition,
): LanguageCode | undefined {
	return isWrittenIn(edition, article) ? undefined : article.language;
}

/**
 * A name or a short text of the records in the language of an edition; unchanged if it is not
 * translated.
 */
export function translatedName(name: string, edition: Ledger): string {
	return nameIn(name, languageOfEdition(edition), originalOf(edition).vocabulary);
}

const isPublished = ({ front }: Article) => front.draft !== true;

function makeEdition(language: LanguageCode, original: Ledger): Ledger {
	const translations = [...original.translations.values()].filter(
		(one) => one.language === language && isPublished(one),
	);
	const translated = new Map(translations.map((one) => [one.translation?.translationOf, one]));
	/** For each record, the first translation that mentions it. */
	const own = new Map<string, TranslatedRecord>();
	for (const { translation } of translations)
		for (const [id, record] of Object.entries(translation?.records ?? {}))
			own.set(id, { ...record, ...own.get(id) });
	const inWords = (name: string) => nameIn(name, language, original.vocabulary);
	const terms = original.vocabulary.translations?.[language]?.terms ?? {};
	const corrections = original.corrections.map(({ record, ...places }) => ({
		...places,
		record: {
			...record,
			before: inWords(record.before),
			after: inWords(record.after),
			reason: inWords(record.reason),
		},
	}));
	const claims = new Map<string, Claim>(
		translations.flatMap(({ front }) => (front.claims ?? []).map((claim) => [claim.id, claim])),
	);
	const ofSites: Partial<Record<LanguageCode, TranslatedSite>> = original.site.translations ?? {};
	const { title = original.site.title, ...ofSite } = ofSites[language] ?? {};
	return {
		...original,
		original,
		site: { ...original.site, title, ...ofSite, editors: original.site.editors.map(inWords) },
		vocabulary: localeOf(language, original.vocabulary).vocabulary,
		articles: new Map(
			[...original.articles].map(([slug, article]) => [slug, translated.get(slug) ?? article]),
		),
		figures: changed(original.figures, (record) =>
			translateFigure(record, own.get(record.id), inWords),
		),
		sources: changed(original.sources, (record) =>
			translateSource(record, own.get(record.id), inWords),
		),
		corrections,
		correctionsOf: Map.groupBy(
			corrections.filter(({ record }) => record.figure !== undefined),
			({ record }) => record.figure ?? '',
		),
		claims: changed(original.claims, (record) => claims.get(record.id) ?? record),
		terms: changed(original.terms, (record) => ({
			...record,
			...(Object.hasOwn(terms, record.id) ? terms[record.id] : {}),
		})),
	};
}

function changed<T>(
	records: ReadonlyMap<string, Recorded<T>>,
	change: (record: T) => T,
): ReadonlyMap<string, Recorded<T>> {
	return new Map(
		[...records].map(([id, { record, ...places }]) => [id, { ...places, record: change(record) }]),
	);
}

function translateFigure(
	figure: Figure,
	own: TranslatedRecord | undefined,
	inWords: (name: string) => string,
): Figure {
	const { claimant, label, at, place, includes, excludes, methodBreak, acknowledged } = figure;
	return {
		...figure,
		claimant: {
			...claimant,
			name: inWords(claimant.name),
			...(claimant.to === undefined ? {} : { to: inWords(claimant.to) }),
		},
		...(at === undefined ? {} : { at: inWords(at) }),
		...(place === undefined ? {} : { place: inWords(place) }),
		...(includes === undefined ? {} : { includes: includes.map(inWords) }),
		...(excludes === undefined ? {} : { excludes: excludes.map(inWords) }),
		...(label === undefined ? {} : { label: own?.label ?? inWords(label) }),
		...(own?.note === undefined ? {} : { note: own.note }),
		...(methodBreak === undefined ? {} : { methodBreak: own?.methodBreak ?? inWords(methodBreak) }),
		...(acknowledged === undefined
			? {}
			: { acknowledged: { ...acknowledged, ...own?.acknowledged } }),
	};
}

function translateSource(
	source: Source,
	own: TranslatedRecord | undefined,
	inWords: (name: string) => string,
): Source {
	const { attribution, remark, acknowledged } = source;
	return {
		...source,
		...(attribution === undefined ? {} : { attribution: own?.attribution ?? inWords(attribution) }),
		...(remark === undefined ? {} : { remark: own?.remark ?? inWords(remark) }),
		...(acknowledged === undefined
			? {}
			: { acknowledged: { ...acknowledged, ...own?.acknowledged } }),
	};
}
