import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Ledger } from '../ledger/ledger.ts';
import { claimPlace, figurePage } from '../ledger/page-address.ts';
import { sourceOrigins } from '../ledger/source-origins.ts';
import { sourceUses } from '../ledger/source-uses.ts';
import { formatDate } from '../phrase/date.ts';
import type { Figure } from '../record/resolved.ts';
import type { Source } from '../record/source.ts';
import { factList } from './figure-facts.ts';
import { titleWords } from './figure-sentence.ts';
import { capitalise, citationId, sourceNumber } from './names.ts';
import { sourceTypeWords } from './reading-words.ts';
import { archivedNodes, seenNodes, sourceLink, sourceLinksOf } from './source-line.ts';
import { stanceWords } from './claim-words.ts';
import { withStanding } from './standing-words.ts';

/** What is known of a source, as a list of terms. @param entry the source as the style of the site formats it */
export function drawSourceFacts(source: Source, entry: readonly ElementContent[], ledger: Ledger): Element {
	const { type, issued, accessed, URL: address, DOI, attribution, remark, acknowledged = {} } = source;
	return factList([
		['What it is', capitalise(sourceTypeWords[type])],
		['Published', issued === undefined ? 'Its date is not known.' : formatDate(issued, 'long')],
		['As cited here', entry],
		['On the web', address === undefined ? 'No address is recorded.' : [h('a', { href: address }, address)], DOI === undefined ? undefined : [h('a', { href: `https://doi.org/${encodeURI(DOI)}` }, `DOI ${DOI}`)]],
		['Archived', archivedNodes(source, ledger)],
		['How it was seen', seenNodes(source, ledger), accessed && `Last looked at on ${formatDate(accessed, 'long')}`],
		['On whose word', attribution === undefined ? undefined : `It rests on ${attribution.replace(/[.]$/, '')}.`],
		['Note', remark, ...new Set(Object.values(acknowledged))],
	]);
}

/** How many origins lie behind what a source prints, in a sentence; undefined where it prints no figure. */
export function originWords(id: string, ledger: Ledger): string | undefined {
	const printed = sourceUses(ledger).get(id)?.figures.length ?? 0;
	if (printed === 0) return undefined;
	const { own, behind } = sourceOrigins(id, ledger);
	const count = (number: number) => `${number} ${number === 1 ? 'figure' : 'figures'}`;
	if (behind.length === 0) return `${printed === 1 ? 'The figure that it prints begins' : `The ${count(printed)} that it prints begin`} with it: none was taken from another source that is recorded here.`;
	const passed = printed - own;
	return `Of the ${count(printed)} that it prints, ${own === 0 ? 'none begins' : own === 1 ? '1 begins' : `${own} begin`} with it, and ${passed} ${passed === 1 ? 'repeats' : 'repeat'} ${behind.length === 1 ? '1 origin' : `${behind.length} origins`} elsewhere.`;
}

/** Draws what rests on a source directly, and what rests on it through others. */
export function drawSourceRests(id: string, ledger: Ledger): ElementContent[] {
	const uses = sourceUses(ledger).get(id);
	if (uses === undefined) return [];
	const { behind, ahead } = sourceOrigins(id, ledger);
	const figures = (ids: readonly string[]) => ids.flatMap((one) => ledger.figures.get(one)?.record ?? []);
	const articles = [...uses.cited].map(([article, places]) => {
		const number = sourceNumber(id, article);
		const to = (place: string | undefined, index: number) => [index === 0 ? 'In the text: ' : ', ', h('a', { href: `/${article.slug}/#${citationId(number, index + 1)}` }, place ?? `citation ${index + 1}`)];
		return h('li', [h('a', { href: `/${article.slug}/#s${number}` }, article.front.title), h('small', places.flatMap(to))]);
	});
	return [
		...section('figures', 'Figures that it prints', figures(uses.figures).map((figure) => figureItem(figure, ledger))),
		...section('behind', 'Where its figures come from', behind.map((figure) => figureItem(figure, ledger, true))),
		...section('ahead', 'Figures that repeat those of it', ahead.map((figure) => figureItem(figure, ledger, true))),
		...section('rates', 'Figures that were converted at its rate', figures(uses.rates).map((figure) => figureItem(figure, ledger))),
		...section('claims', 'Claims that it carries', uses.claims.map(({ claim }) => h('li', [h('a', { href: claimPlace(claim.id, ledger) }, `${capitalise(claim.claimant)}: ${claim.says}`), h('small', stanceWords[claim.stance])]))),
		...section('events', 'Events that it reports', uses.events.map(({ event, article }) => h('li', [`${formatDate(event.date, 'short')}: ${event.text} `, h('a', { href: `/${article.slug}/` }, article.front.title)]))),
		...section('cited', 'Articles that cite it', articles),
		...section('through', 'Sources that are known through it', uses.through.map((one) => h('li', sourceLink(one, ledger)))),
	];
}

function figureItem(figure: Figure, ledger: Ledger, isElsewhere: boolean = false): Element {
	const at = isElsewhere ? [h('small', ['In ', ...sourceLinksOf([figure.source], ledger)])] : figure.at === undefined ? [] : [h('small', capitalise(figure.at))];
	return h('li', [h('a', { href: figurePage(figure.id, ledger) }, titleWords(figure, ledger)), ...withStanding('', figure, ledger).slice(1), ...at]);
}

function section(id: string, title: string, items: readonly Element[]): readonly Element[] {
	if (items.length === 0) return [];
	return [h('section', { ariaLabelledBy: [id] }, [h('h2', { id }, title), h('ul', { className: ['uses'] }, [...items])])];
}
