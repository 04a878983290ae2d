import { formatDate } from '../../language/write/date.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { VerifiedSource, VisitedPage } from '../../record/source.ts';
import type { Found, Rule } from '../rule.ts';

/** The page of a source, and its archived copy, were there when they were last visited. */
export const unreachableSource: Rule = {
	code: 'unreachable-source',
	title: 'Sources and their archived copies can be reached',
	severity: 'warning',
	section: 'Sourcing',
	acknowledge: ['source'],
	check,
};

function check(ledger: Ledger): readonly Found[] {
	return [...ledger.verified].flatMap(([id, verified]): readonly Found[] => {
		const source = ledger.sources.get(id);
		if (source === undefined) return [];
		const { URL: address, archived } = source.record;
		const found: Found[] = [];
		const day = formatDate(verified.checked, 'long');
		const copyIsThere =
			isLost(verified.archived) === false && verified.archived?.address === archived;
		if (isLost(verified.page) === true && verified.page?.address === address)
			found.push({
				...(copyIsThere ? { severity: 'note' as const } : {}),
				place: source.place(['URL']),
				message: `The page of "${id}" could not be reached on ${day}${whyOf(verified.page)}.${copyIsThere ? ' Its archived copy was there.' : ''}`,
				hint: hintFor(verified, archived),
				about: { kind: 'source', id },
			});
		if (isLost(verified.archived) === true && verified.archived?.address === archived)
			found.push({
				place: source.place(['archived']),
				message: `The archived copy of "${id}" could not be reached on ${day}${whyOf(verified.archived)}.`,
				hint: 'Look for another copy, and write its address under archived.',
				about: { kind: 'source', id },
			});
		return found;
	});
}

/** Whether a page was not there; undefined if nobody asked, or if the host answers no programs. */
function isLost(page: VisitedPage | undefined): boolean | undefined {
	if (page === undefined || page.state === 'refused') return undefined;
	return page.state === 'gone' || page.state === 'failed';
}

function whyOf(page: VisitedPage | undefined): string {
	return page?.why === undefined ? '' : ` (${page.why})`;
}

function hintFor({ page, proposed }: VerifiedSource, archived: string | undefined): string {
	if (page?.movedTo !== undefined) return `The host names another address: ${page.movedTo}.`;
	if (archived !== undefined) return 'Look for its new address, or leave it to the archived copy.';
	return proposed === undefined
		? 'Look for its new address, or for a copy in a web archive.'
		: `A web archive has a copy: ${proposed}. Look at it, and write its address under archived.`;
}
