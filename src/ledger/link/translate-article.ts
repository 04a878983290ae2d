import { nameIn } from '../../language/translate.ts';
import type { ArticleFrontmatter } from '../../record/article.ts';
import type { Claim } from '../../record/claim.ts';
import type { Figure } from '../../record/resolved.ts';
import type { Translation } from '../../record/translation.ts';
import type { Vocabulary } from '../../record/vocabulary.ts';
import type { Body } from '../text/body.ts';
import type { Article } from '../ledger.ts';
import { orderSources } from './order-sources.ts';
import type { PlaceFinder } from '../places.ts';

interface Translated {
	readonly slug: string;
	readonly path: string;
	readonly translation: Translation;
	readonly body: Body;
}

interface Site {
	readonly words: Vocabulary;
	readonly figureOf: (id: string) => Figure | undefined;
	readonly finder: PlaceFinder;
}

/**
 * An article in another language: the text and words of the translation, and everything else from
 * the original.
 */
export function translateArticle(
	original: Article,
	{ slug, path, translation, body }: Translated,
	{ words, figureOf, finder }: Site,
): Article {
	const front = translateFront(original.front, translation, words);
	return {
		slug,
		path,
		front,
		body,
		translation,
		language: translation.language,
		figures: original.figures,
		sources: orderSources({ front, body, figures: original.figures }, figureOf),
		place: (field) => finder.place(field),
		keyPlace: (field) => finder.keyPlace(field),
		at: ({ line, column }) => ({ path, line, column }),
	};
}

function translateFront(
	{ corrections: _, updated: __, ...front }: ArticleFrontmatter,
	translation: Translation,
	words: Vocabulary,
): ArticleFrontmatter {
	const { title, summary, kicker, published, draft, claims = [], events = [] } = translation;
	const said = new Map(claims.map((claim) => [claim.id, claim]));
	const inOtherWords = (claim: Claim): Claim => {
		const own = said.get(claim.id);
		const [claimant, to, note] = [
			own?.claimant ?? nameIn(claim.claimant, translation.language, words),
			own?.to ??
				(claim.to === undefined ? undefined : nameIn(claim.to, translation.language, words)),
			own?.note ?? claim.note,
		];
		return {
			...claim,
			says: own?.says ?? claim.says,
			claimant,
			...(to === undefined ? {} : { to }),
			...(note === undefined ? {} : { note }),
		};
	};
	const { kicker: own, ...rest } = front;
	const above = kicker ?? own;
	return {
		...rest,
		title,
		summary,
		...(above === undefined ? {} : { kicker: above }),
		published: published ?? front.published,
		...(draft === true || front.draft === true ? { draft: true } : {}),
		...(front.claims === undefined ? {} : { claims: front.claims.map(inOtherWords) }),
		...(front.events === undefined
			? {}
			: {
					events: front.events.map((event, index) => ({
						...event,
						text: events[index] ?? event.text,
					})),
				}),
	};
}
