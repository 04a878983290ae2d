import { readIds } from '../../ledger/text/drawing-kinds.ts';
import type { Article, Ledger } from '../../ledger/ledger.ts';
import { fingerprintedParts, fingerprintsIn } from '../../ledger/link/translation-fingerprints.ts';
import type { Found, Rule } from '../rule.ts';

/**
 * A translation keeps up with its original: the same figures, sources, drawings, claims and events,
 * and the text of the original has not changed since the two were last compared. Numbers cannot
 * lag, because the translation uses those of the original.
 */
export const translationLags: Rule = {
	code: 'translation-lags',
	title: 'A translation keeps up with its original',
	severity: 'warning',
	section: 'Translations',
	check,
};

function check(ledger: Ledger): readonly Found[] {
	return [...ledger.translations.values()].flatMap((article): readonly Found[] => {
		const { translation } = article;
		const original =
			translation === undefined ? undefined : ledger.articles.get(translation.translationOf);
		if (translation === undefined || original === undefined) return [];
		const lags = (field: string, message: string, hint: string): Found => ({
			place: article.keyPlace([field]),
			message,
			hint,
			related: { place: original.place([]), message: 'The original.' },
		});
		const missing = leftOut(original, article, ledger).map((what) =>
			lags(
				'translationOf',
				`This translation does not have ${what} of its original.`,
				'Translate that part of the original.',
			),
		);
		const now = `write translates: "${fingerprintsIn(original)}" and the day under "translated".`;
		const changed = changedParts(original, translation.translates?.split(/\s+/) ?? []);
		const isKnown = translation.translates !== undefined;
		const later = (original.front.corrections ?? []).find(
			({ date }) => date > translation.translated,
		);
		return [
			...missing,
			...(isKnown
				? []
				: [
						lags(
							'translationOf',
							'This translation does not record which version of its original it was made from.',
							`Compare the two, then ${now}`,
						),
					]),
			...(isKnown && changed.length > 0
				? [
						lags(
							'translates',
							`The original has changed since it was translated: ${changed.join(', ')}.`,
							`Compare the two, then ${now}`,
						),
					]
				: []),
			...(later === undefined
				? []
				: [
						lags(
							'translated',
							`The original was corrected on ${later.date}, after it was compared with this translation.`,
							'Compare the two, then write the day under "translated".',
						),
					]),
		];
	});
}

/** What the original has and the translation lacks, in words. */
function leftOut(original: Article, article: Article, ledger: Ledger): readonly string[] {
	const { claims = [], events = [] } = article.translation ?? {};
	const said = new Set(claims.map(({ id }) => id));
	const differing = (was: readonly string[], is: readonly string[]) =>
		[...new Set(was)].filter((one) => !is.includes(one));
	const untold = (original.front.events ?? []).length - events.length;
	return [
		...differing(
			original.body.figures.map(({ figure }) => figure),
			article.body.figures.map(({ figure }) => figure),
		).map((id) => `the figure "${id}" from the text`),
		...differing(
			original.body.citations.map(({ source }) => source),
			article.body.citations.map(({ source }) => source),
		).map((id) => `the source "${id}" from the text`),
		...differing(drawingsOf(original, ledger), drawingsOf(article, ledger)).map(
			(drawing) => `the drawing ${drawing}`,
		),
		...(original.front.claims ?? [])
			.filter(({ id }) => !said.has(id))
			.map(({ id }) => `the claim "${id}"`),
		...(untold > 0 ? [`${untold} of the ${events.length + untold} events`] : []),
	];
}

/**
 * The drawings of an article, identified by what they draw, because their titles are translated.
 */
function drawingsOf({ body }: Article, { kinds }: Ledger): readonly string[] {
	return body.drawings.map(({ kind, attributes }) =>
		[
			kind,
			...Object.keys(kinds.get(kind)?.figures ?? {}).map((name) =>
				readIds(attributes[name]).join(' '),
			),
		]
			.filter((part) => part !== '')
			.join(' of '),
	);
}

function changedParts(original: Article, fingerprints: readonly string[]): readonly string[] {
	const parts = fingerprintedParts(original);
	const changed = parts
		.filter(({ fingerprint }) => !fingerprints.includes(fingerprint))
		.map(({ name }) => `the ${name}`);
	const gone =
		fingerprints.filter((fingerprint) => !parts.some((part) => part.fingerprint === fingerprint))
			.length - changed.length;
	return gone > 0
		? [...changed, `${gone === 1 ? 'a part' : `${gone} parts`} that it no longer has`]
		: changed;
}
