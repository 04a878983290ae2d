import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { restoreDirectives } from '../ledger/directives.ts';
import { type Ledger, textIn } from '../ledger/ledger.ts';
import { proseCitations } from './citations.ts';
import { proseDrawings } from './drawings.ts';
import { proseFigures } from './figures.ts';
import { prosePlain } from './plain.ts';

export interface RemarkCaveatOptions {
	/** The ledger of the site that is being built: asked for anew for each file, because authors edit while it runs. */
	readonly ledger: () => Ledger;
}

/**
 * Turns the directives of an article into what readers see. It transforms and never checks:
 * `src/check` has read the same files before. A file that is no article of the ledger stays as it is.
 */
export default function remarkCaveat(options: RemarkCaveatOptions) {
	return (tree: Root, file: VFile): void => {
		restoreDirectives(tree, String(file.value));
		const ledger = options.ledger();
		const article = textIn(file.path ?? '', ledger);
		if (article === undefined) return;
		prosePlain(tree);
		proseCitations(tree, article, ledger);
		proseFigures(tree, article, ledger);
		proseDrawings(tree, article, ledger);
	};
}
