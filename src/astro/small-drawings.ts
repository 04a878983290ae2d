import { toHtml } from 'hast-util-to-html';
import { smallDrawing } from '../export/embed/small-drawing.ts';
import { codeOfEdition } from '../ledger/link/edition.ts';
import type { Article, Ledger } from '../ledger/ledger.ts';
import { buildPlan, keptTexts } from './current-site.ts';

/**
 * The small drawing of an article in a list, as HTML; empty if it has no chart. A build draws it
 * again only if the article, or a record that it uses, has changed: the first page lists them all.
 */
export function smallDrawingHtml(article: Article, ledger: Ledger): string {
	const draw = () => {
		const drawn = smallDrawing(article, ledger);
		return drawn === undefined
			? ''
			: toHtml(drawn, { closeEmptyElements: true, tightSelfClosing: true });
	};
	const key = buildPlan()?.owners.get(`text:${article.slug}`);
	const kept = keptTexts();
	if (key === undefined || kept === undefined) return draw();
	return kept.get(`${codeOfEdition(ledger) ?? ''}/${article.slug}`, key, draw);
}
