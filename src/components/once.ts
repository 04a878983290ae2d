import { isForAuthor } from '../astro/current-site.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { oncePerLedger } from '../ledger/once-per-ledger.ts';

const partsOf = oncePerLedger(() => new Map<string, string>());

/**
 * The HTML of a part that all pages of an edition share.
 * @param make makes it for the first of them
 * @returns no promise if it is known, because Astro takes longer for one
 */
export function once(
	ledger: Ledger,
	name: string,
	make: () => Promise<string>,
): string | Promise<string> {
	// `npm run dev` shows a change of a component at once.
	if (isForAuthor()) return make();
	const parts = partsOf(ledger);
	return (
		parts.get(name) ??
		make().then((html) => {
			parts.set(name, html);
			return html;
		})
	);
}
