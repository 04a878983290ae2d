import { isPublic } from '../../ledger/ask/public-paths.ts';
import { oldAddresses } from '../../ledger/ask/redirects.ts';
import { formatDate } from '../../language/write/date.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Found, Rule } from '../rule.ts';

/** A page that readers may have linked is still there, or its address says what became of it. */
export const lostAddress: Rule = {
	code: 'lost-address',
	title: 'No address of an earlier release is lost',
	severity: 'error',
	section: 'Silent edits',
	check,
};

function check(ledger: Ledger): readonly Found[] {
	// A text that cannot be read has not been deleted.
	if (!ledger.isWhole) return [];
	const { removed, target } = oldAddresses(ledger);
	return ledger.releasedPages
		.filter((path) => !isPublic(path, ledger) && !removed.has(path) && target(path) === undefined)
		.map((path): Found => {
			// The other pages go when nothing uses the source, the tag or the person any more.
			const isText = !/^\/(?:sources|tags|people)\//.test(path);
			const why = ledger.unpublished.get(path.slice(1, -1));
			return {
				...(isText ? {} : { severity: 'warning' as const }),
				place: ledger.releasedPlace(path),
				message: `The page ${path} was released, and ${
					why === undefined
						? 'there is nothing at its address any more'
						: why === 'draft'
							? 'is a draft now'
							: `is now to be published on ${formatDate(why.scheduled, 'long')}`
				}.`,
				hint: hintFor(path),
			};
		});
}

function hintFor(path: string): string {
	const note = `add to content/site.yaml: removed: {${path}: {date: YYYY-MM-DD, why: …}}; readers will see why`;
	if (/^\/(?:sources|tags|people|charts)\//.test(path))
		return `Add to content/site.yaml: redirects: {${path}: /the/new/address/}. If nothing took its place, ${note}.`;
	return `If it has another name now, add to its frontmatter: redirects: [${path.slice(1, -1)}]. If nothing took its place, ${note}.`;
}
