import type { Article, Ledger } from '../../ledger/ledger.ts';
import { hostOf } from '../../ledger/link/page-address.ts';
import { dateWords } from '../../messages/date-words.ts';
import { messagesOf } from '../../messages/messages-of.ts';
import { parseCss } from './css-rules.ts';
import { largest, writeLine } from './picture-text.ts';
import { footTopPx, headline, innerPx, marginPx, socialFrame } from './social-frame.ts';

/**
 * The preview of an article: its title and the date of its facts.
 * @param ledger the edition in its language
 */
export function articleImage(article: Article, ledger: Ledger, css: string): string {
	const { front } = article;
	const {
		feeds: { figures, sources },
		pictures,
	} = messagesOf(article).recordPages;
	return socialFrame(
		parseCss(css),
		ledger,
		pictures.article(
			dayOf(article),
			figures(article.figures.length),
			sources(article.sources.length),
		),
		(colours) => {
			const kicker =
				front.kicker === undefined
					? undefined
					: writeLine(
							{
								text: front.kicker,
								sizePx: 26,
								weight: 600,
								fill: colours['--soft'] ?? '',
								maxPx: innerPx,
								maxLines: 1,
							},
							marginPx,
							148,
						);
			const title = headline(front.title, colours, {
				sizesPx: [78, 70, 62, 54, 46],
				maxLines: 5,
				topPx: kicker?.bottomPx === undefined ? 160 : kicker.bottomPx + 12,
				bottomPx: footTopPx - 24,
			});
			return [...(kicker?.nodes ?? []), ...title.nodes];
		},
	);
}

/** The preview of the pages that have none of their own: what the site says of itself. */
export function siteImage(ledger: Ledger, css: string): string {
	const { site } = ledger;
	return socialFrame(parseCss(css), ledger, hostOf(site.baseUrl), (colours) => {
		const title = headline(site.tagline, colours, {
			sizesPx: [84, 74, 64, 54, 46],
			maxLines: 4,
			topPx: 150,
			bottomPx: footTopPx - 150,
		});
		const words = largest(
			[30, 27, 24],
			(sizePx) =>
				writeLine(
					{
						text: site.description,
						sizePx,
						weight: 400,
						fill: colours['--soft'] ?? '',
						maxPx: innerPx,
						maxLines: 3,
					},
					marginPx,
					title.bottomPx + 20,
				),
			footTopPx - 16,
		);
		return [...title.nodes, ...words.nodes];
	});
}

/** The date of the facts of an article, in its language. */
function dayOf({ front, language }: Article): string {
	return dateWords(front.factsAsOf, 'long', { vocabulary: { language } });
}
