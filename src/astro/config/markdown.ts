import type { RehypePlugin, RemarkPlugin } from '@astrojs/markdown-remark';
import remarkDirective from 'remark-directive';
import type { Ledger } from '../../ledger/ledger.ts';
import rehypeSanitise from '../../prose/rehype-sanitise.ts';
import remarkCaveat, { type RemarkCaveatOptions } from '../../prose/remark-caveat.ts';
import smartPunctuation from '../../prose/smart-punctuation.ts';
import { rehypeTableCaptions } from '../../prose/table-captions.ts';

/**
 * How the text of an article becomes HTML, wherever it is shown.
 * @param ledger returns the ledger of the site as it is now
 * @param isDrawnApart whether drawings stay out of the tree until `insertDrawn`
 */
export function markdownPlugins(ledger: () => Ledger, isDrawnApart = false) {
	return {
		// Smart punctuation runs after the directives, so that ids and labels are read as they were typed.
		smartypants: false as const,
		remarkPlugins: [
			remarkDirective,
			[remarkCaveat, { ledger, isDrawnApart }],
			smartPunctuation as RemarkPlugin,
		] as (RemarkPlugin | [RemarkPlugin, RemarkCaveatOptions])[],
		rehypePlugins: [rehypeTableCaptions as RehypePlugin, rehypeSanitise as RehypePlugin],
	};
}
