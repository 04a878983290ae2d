import { isPublic } from '../../ledger/ask/public-paths.ts';
import { oldAddresses } from '../../ledger/ask/redirects.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { textPath } from '../../ledger/link/page-address.ts';
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
			// Sources and tags have a page as long as something uses them.
			const isText = !/^\/(?:sources|tags)\//.test(path);
			const draft = [...ledger.articles.values()].find(
				({ slug, front }) => textPath(slug) === path && front.draft === true,
			);
			return {
				...(isText ? {} : { severity: 'warning' as const }),
				place: ledger.releasedPlace(path),
				message:
					draft === undefined
						? `The page ${path} was released, and there is nothing at its address any more.`
						: `The page ${path} was released, and is a draft now (${draft.path}).`,
				hint: hintFor(path),
			};
		});
}

function hintFor(path: string): string {
	const note = `add to content/site.yaml: removed: {${path}: {date: YYYY-MM-DD, why: …}}; readers will see why`;
	if (/^\/(?:sources|tags|charts)\//.test(path))
		return `Add to content/site.yaml: redirects: {${path}: /the/new/address/}. If nothing took its place, ${note}.`;
	return `If it has another name now, add to its frontmatter: redirects: [${path.slice(1, -1)}]. If nothing took its place, ${note}.`;
}
