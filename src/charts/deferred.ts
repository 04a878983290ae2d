import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { originalOf } from '../ledger/link/edition.ts';
import type { Article, Ledger } from '../ledger/ledger.ts';
import { oncePerLedger } from '../ledger/once-per-ledger.ts';
import { drawingOf, isText } from './draw.ts';
import type { ChartFrame } from './kit/frame.ts';

/**
 * How much HTML of charts an article has in its page, in characters: about 5 kB compressed. It is
 * enough for two or three charts, so most articles have all of them in the page.
 */
const mostInPage = 24_000;

const known = oncePerLedger(() => new Map<string, ReadonlyMap<string, ChartFrame>>());

/**
 * The charts of an article that load when readers reach them, by id: all from the one with which
 * the page would have too much, but never the first.
 */
export function deferredCharts(article: Article, ledger: Ledger): ReadonlyMap<string, ChartFrame> {
	const original = originalOf(ledger);
	const found = known(original).get(article.slug) ?? findDeferred(article, original);
	known(original).set(article.slug, found);
	return found;
}

function findDeferred(article: Article, ledger: Ledger): ReadonlyMap<string, ChartFrame> {
	const deferred = new Map<string, ChartFrame>();
	let inPage = 0;
	for (const drawing of article.body.drawings) {
		const drawn = drawingOf(drawing, article, ledger);
		const frame = frameIn(drawn);
		if (frame === undefined) continue;
		const size = deferred.size > 0 ? 0 : toHtml(drawn).length;
		if (deferred.size > 0 || (inPage > 0 && inPage + size > mostInPage))
			deferred.set(drawing.id, frame);
		inPage += size;
	}
	return deferred;
}

/** The frame of a drawing that is a chart in the page, and not text. */
function frameIn(drawn: Element): ChartFrame | undefined {
	return isText(drawn) ? undefined : drawn.data?.chart;
}
