import type { APIRoute } from 'astro';
import { articleImage } from '../../export/picture/social-image.ts';
import { drawingCss } from '../../layouts/stylesheet.ts';
import { editionIn } from '../../ledger/link/edition.ts';
import type { Article } from '../../ledger/ledger.ts';
import { currentSite } from '../../astro/current-site.ts';
import { sitePicture } from '../../astro/site-picture.ts';
import { publishedTexts } from '../../ledger/ask/published-articles.ts';

interface Props {
	readonly article: Article;
	readonly [name: string]: unknown;
}

export function getStaticPaths() {
	return publishedTexts(currentSite().ledger).map((article) => ({
		params: { slug: article.slug },
		props: { article },
	}));
}

/** The preview of an article for social networks. */
export const GET: APIRoute<Props> = ({ props }) =>
	new Response(
		new Uint8Array(
			sitePicture(
				articleImage(
					props.article,
					editionIn(props.article.language, currentSite().ledger),
					drawingCss(currentSite().ledger),
				),
				1,
			),
		),
		{ headers: { 'content-type': 'image/png' } },
	);
