import { basename } from 'node:path';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { readPandocCitations } from '../ledger/text/cite/pandoc-nodes.ts';
import { restoreDirectives } from '../ledger/text/directives.ts';
import { type Ledger, textIn } from '../ledger/ledger.ts';
import { proseCallOuts } from './call-outs.ts';
import { proseCitations } from './citations.ts';
import type {} from './drawn-apart.ts';
import { proseDrawings } from './drawings.ts';
import { proseFigures } from './figures.ts';
import { proseHeadings } from './headings.ts';
import { proseImages } from './images.ts';
import { proseLinks } from './links.ts';
import { prosePlain } from './plain.ts';
import { proseTableCaptions } from './table-captions.ts';
import { proseTerms } from './terms.ts';

export interface RemarkCaveatOptions {
	/**
	 * The ledger of the site that is being built. It is requested again for each file, because
	 * authors edit while the server runs.
	 */
	readonly ledger: () => Ledger;
	/** Whether drawings stay out of the tree, until `insertDrawn` puts them into it as HTML. */
	readonly isDrawnApart?: boolean;
}

/**
 * Turns the directives of a text into what readers see. It transforms and never checks: `src/check`
 * has read the same files before. A file that is neither an article nor a page of the ledger is
 * left unchanged.
 */
export default function remarkCaveat(options: RemarkCaveatOptions) {
	return (tree: Root, file: VFile): void => {
		restoreDirectives(tree, String(file.value));
		readPandocCitations(tree, String(file.value));
		const ledger = options.ledger();
		const article = textIn(file.path ?? '', ledger);
		const text = article ?? ledger.pages.get(basename(file.path ?? '').replace(/\.mdx?$/, ''));
		if (text === undefined) return;
		proseTableCaptions(tree, String(file.value));
		proseLinks(tree, text, ledger);
		proseImages(tree, text, ledger);
		prosePlain(tree);
		proseCitations(tree, text, ledger);
		proseFigures(tree, text, ledger);
		proseTerms(tree);
		proseHeadings(tree, text);
		proseCallOuts(tree, text);
		if (article === undefined) return;
		const apart = options.isDrawnApart === true ? [] : undefined;
		if (apart !== undefined) file.data.drawn = apart;
		proseDrawings(tree, article, { ledger, apart });
	};
}
