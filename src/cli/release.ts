import { join } from 'node:path';
import type { Ledger } from '../ledger/ledger.ts';
import { nextRelease, type FigureChange } from '../ledger/release/next-release.ts';
import { formatCount } from '../check/report/counts.ts';
import { chartsOf } from '../export/embed/charts.ts';
import { publicPaths } from '../ledger/ask/public-paths.ts';
import { publishedTexts } from '../ledger/ask/published-articles.ts';
import { chartPage, pathInSite } from '../ledger/link/page-address.ts';
import { docsPath } from './docs-path.ts';
import { runCommand } from './options.ts';
import { type ReleaseOptions, readReleaseOptions, releaseOptionList } from './release-options.ts';
import { openContent } from './open-content.ts';
import { formatSite } from './site-report.ts';
import type { SitePlace } from '../workspace/site-place.ts';
import { formatReleases, replaceFile } from './write-releases.ts';

/**
 * `npm run release`.
 * @returns the exit code
 */
export async function releaseCommand(place: SitePlace, args: readonly string[]): Promise<number> {
	return runCommand(
		{
			name: 'release',
			does: 'Records what is published, so that no later edit is silent.',
			readMore: docsPath('releases.md'),
			options: releaseOptionList,
			read: readReleaseOptions,
			run: (options) => release(place, options),
		},
		args,
	);
}

/**
 * Adds the current values of the published figures to the manifest of releases of a site.
 * @returns 0, or 1 if the content has errors, or 2 without content, with a date before the last
 * release or without a place to write
 */
export async function release(place: SitePlace, { date, dryRun }: ReleaseOptions): Promise<number> {
	const site = await openContent(place, { day: date });
	if (site === undefined) return 2;
	if (!site.isPublishable) {
		const errors = site.findings.filter(({ severity }) => severity === 'error');
		process.stdout.write(await formatSite(site.counts, errors, {}));
		console.error('Nothing was released: the content has errors.');
		return 1;
	}
	const last = lastRelease(site.ledger);
	if (last !== undefined && date < last) {
		console.error(`Nothing was released: ${date} is before the last release, ${last}.`);
		return 2;
	}
	const {
		releases,
		changes: steps,
		newPages,
	} = nextRelease(site.ledger, date, pagesToRelease(site.ledger));
	if (steps.length === 0 && newPages.length === 0) {
		console.log('Nothing to release: no published figure has changed.');
		return 0;
	}
	for (const step of steps) console.log(describe(step));
	if (newPages.length > 0) console.log(describePages(newPages));
	if (!dryRun && !replaceFile(join(place.content, 'releases.json'), formatReleases(releases)))
		return 2;
	console.log(
		`${dryRun ? 'Would be released' : 'Released'} on ${date}: ${sum(steps, newPages.length)}.${dryRun ? ' Nothing was written.' : ' Commit content/releases.json.'}`,
	);
	return 0;
}

/** The addresses that readers can link: the pages, and the charts that have one of their own. */
function pagesToRelease(ledger: Ledger): readonly string[] {
	const { texts, sources, tags, people } = publicPaths(ledger);
	const charts = publishedTexts(ledger).flatMap((article) =>
		chartsOf(article, ledger).map(({ id }) =>
			pathInSite(chartPage(article.slug, id, ledger), ledger),
		),
	);
	return [...texts, ...sources, ...tags, ...people, ...charts].sort();
}

/** The day of the last release; undefined before the first. */
function lastRelease(ledger: Ledger): string | undefined {
	let last: string | undefined;
	for (const values of ledger.released.values()) {
		const released = values.at(-1)?.released;
		if (released !== undefined && (last === undefined || released > last)) last = released;
	}
	return last;
}

/** One line: "changed    ua-killed: close to 70,000 … -> exactly 71,000 …". */
function describe(step: FigureChange): string {
	const told =
		step.kind === 'changed'
			? step.before === step.after
				? `${step.after}, in fields that the words do not show`
				: `${step.before} -> ${step.after}`
			: step.kind === 'withdrawn'
				? step.before
				: step.after;
	return `${step.kind.padEnd('withdrawn'.length)}  ${step.figure}: ${told}`;
}

/** How many new pages are named in the report. */
const mostNamed = 5;

/** One line: "pages      7 new: /a/, /b/, … and 2 more". */
function describePages(paths: readonly string[]): string {
	const more = paths.length - mostNamed;
	const named = paths.slice(0, mostNamed).join(', ');
	return `pages      ${paths.length} new: ${named}${more > 0 ? ` and ${more} more` : ''}`;
}

function sum(steps: readonly FigureChange[], newPages: number): string {
	const counts = Map.groupBy(steps, ({ kind }) => kind);
	return steps.length === 0
		? formatCount(newPages, 'new page')
		: [...counts].map(([kind, list]) => `${list.length} ${kind}`).join(', ');
}
