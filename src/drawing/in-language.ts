import type { Ledger, Recorded, Text } from '../ledger/ledger.ts';
import { tongueOf } from '../phrase/languages.ts';
import { nameIn } from '../phrase/translate.ts';
import type { Figure } from '../record/resolved.ts';

const kept = new WeakMap<Text, { readonly ledger: Ledger; readonly translated: Ledger }>();

/** The ledger as an article tells it: of a translation, with the words, the names and the notes of its language. */
export function ledgerOf(article: Text, ledger: Ledger): Ledger {
	if (article.translation === undefined) return ledger;
	const known = kept.get(article);
	if (known?.ledger === ledger) return known.translated;
	const { vocabulary } = tongueOf(article.language, ledger.vocabulary);
	const figures = new Map([...ledger.figures].map(([id, one]) => [id, translateFigure(one, article, ledger)]));
	const translated = { ...ledger, vocabulary, figures };
	kept.set(article, { ledger, translated });
	return translated;
}

function translateFigure({ record, ...places }: Recorded<Figure>, { language, translation }: Text, { vocabulary }: Ledger): Recorded<Figure> {
	const inWords = (name: string) => nameIn(name, language, vocabulary);
	const { claimant, label, at, note, acknowledged } = record;
	const own = translation?.records?.[record.id];
	const [ownNote, ownLabel] = [own?.note ?? note, own?.label ?? label];
	const reasons = acknowledged === undefined ? undefined : { ...acknowledged, ...own?.acknowledged };
	return {
		...places,
		record: {
			...record,
			claimant: { ...claimant, name: inWords(claimant.name), ...(claimant.to === undefined ? {} : { to: inWords(claimant.to) }) },
			...(ownLabel === undefined ? {} : { label: ownLabel }),
			...(at === undefined ? {} : { at: inWords(at) }),
			...(ownNote === undefined ? {} : { note: ownNote }),
			...(reasons === undefined ? {} : { acknowledged: reasons }),
		},
	};
}
