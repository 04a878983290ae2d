import { join } from 'node:path';
import { formatCount } from '../../check/report/counts.ts';
import { formatReport } from '../../check/report/terminal.ts';
import { quoteNotFound } from '../../check/rules/quote-not-found.ts';
import { unreachableSource } from '../../check/rules/unreachable-source.ts';
import type { Finding } from '../../ledger/finding.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { fullAddress, inSite } from '../../ledger/link/page-address.ts';
import type { Source, Verification, VerifiedSource } from '../../record/source.ts';
import type { SitePlace } from '../../workspace/site-place.ts';
import { docsPath } from '../docs-path.ts';
import { openContent } from '../open-content.ts';
import { runCommand } from '../options.ts';
import { replaceFile } from '../write-releases.ts';
import {
	readVerifySourcesOptions,
	type VerifySourcesOptions,
	verifySourcesOptionList,
} from './options.ts';
import { describeVisit, verifySource } from './verify.ts';
import { Visitor, type VisitorOptions } from './visitor.ts';

/**
 * `npm run verify-sources`.
 * @returns the exit code
 */
export async function verifySourcesCommand(
	place: SitePlace,
	args: readonly string[],
): Promise<number> {
	const today = new Date().toISOString().slice(0, 10);
	return runCommand(
		{
			name: 'verify-sources',
			does: 'Visits the sources, and looks there for what the figures quote. Needs a network.',
			readMore: docsPath('verify-sources.md'),
			options: verifySourcesOptionList,
			read: (given) => readVerifySourcesOptions(given, today),
			run: (options) => verifySources(place, options),
		},
		args,
	);
}

/** What a test sets in another way: the pause, and the index of copies. */
export interface Network extends Partial<Pick<VisitorOptions, 'pauseMs' | 'mostBytes'>> {
	readonly archiveIndex?: string;
}

/** How many hosts are asked at the same time. Each of them gets one request at a time. */
const hostsAtOnce = 8;

/**
 * Visits the sources of a site and writes down what was found, after each source, so that a run
 * that was stopped goes on where it was.
 * @returns 0, or 1 if a source or its words were not found, or 2 without content, with an unknown
 * source or without a place to write
 */
export async function verifySources(
	place: SitePlace,
	options: VerifySourcesOptions,
	network: Network = {},
): Promise<number> {
	const site = await openContent(place);
	if (site === undefined) return 2;
	const { ledger } = site;
	const unknown = options.only.find((id) => !ledger.sources.has(id));
	if (unknown !== undefined) {
		console.error(`The library does not have a source "${unknown}".`);
		return 2;
	}
	const due = dueSources(ledger, options);
	const all = [...ledger.sources.values()].filter(({ record }) => hasAddress(record)).length;
	console.log(
		`${formatCount(due.length, 'source')} to visit, of ${all} with an address${due.length < all ? '; the others were visited lately' : ''}.`,
	);
	if (options.dryRun) {
		for (const { id, URL: address = '' } of due) console.log(`${id}  ${address}`);
		return 0;
	}
	const results = new Map(ledger.verified);
	const path = join(place.content, 'verified.json');
	const visitor = new Visitor({
		agent: `Caveat-verify-sources (+${fullAddress(inSite('/', ledger), ledger)})`,
		pauseMs: network.pauseMs ?? 1000,
		timeoutMs: options.timeoutSeconds * 1000,
		mostBytes: network.mostBytes ?? 5_000_000,
	});
	let isWritten = true;
	await inGroups(due, async (source) => {
		const found = await verifySource(source, ledger, {
			visitor,
			day: options.date,
			archiveIndex: network.archiveIndex ?? 'https://archive.org/wayback/available?url=',
		});
		results.set(source.id, found);
		console.log(lineOf(source, found));
		isWritten &&= replaceFile(path, formatVerification(results, ledger));
	});
	if (!isWritten) return 2;
	const findings = findingsOf({ ...ledger, verified: results });
	if (findings.length > 0)
		console.log(
			`\n${formatReport(findings, {
				colour: process.stdout.isTTY === true && process.env['NO_COLOR'] === undefined,
			})}`,
		);
	if (due.length > 0)
		console.log(
			'The results are in content/verified.json. Commit it; npm run check reports them too.',
		);
	return findings.some(({ severity }) => severity === 'warning') ? 1 : 0;
}

function hasAddress({ URL: address, archived }: Source): boolean {
	return address !== undefined || archived !== undefined;
}

/** The sources to visit: the given ones, or those whose last visit is long ago. */
function dueSources(ledger: Ledger, { only, olderThan, date }: VerifySourcesOptions) {
	const dayOf = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;
	return [...ledger.sources.values()]
		.map(({ record }) => record)
		.filter((source) => hasAddress(source) && (only.length === 0 || only.includes(source.id)))
		.filter((source) => {
			const known = ledger.verified.get(source.id);
			return (
				only.length > 0 ||
				known === undefined ||
				known.page?.address !== source.URL ||
				known.archived?.address !== source.archived ||
				dayOf(date) - dayOf(known.checked) >= olderThan
			);
		});
}

/** Handles the sources of one host one after another, and several hosts at the same time. */
async function inGroups(
	sources: readonly Source[],
	handle: (source: Source) => Promise<void>,
): Promise<void> {
	const groups = [
		...Map.groupBy(
			sources,
			({ URL: address, archived }) => new URL(address ?? archived ?? '').host,
		),
	].map(([, group]) => group);
	const work = async () => {
		for (let group = groups.shift(); group !== undefined; group = groups.shift())
			for (const source of group) await handle(source);
	};
	await Promise.all(Array.from({ length: hostsAtOnce }, work));
}

/** Sources in the order of their ids, so that a run changes only what it found. */
function formatVerification(results: ReadonlyMap<string, VerifiedSource>, ledger: Ledger): string {
	const verification: Verification = {
		version: 1,
		sources: Object.fromEntries(
			[...results].filter(([id]) => ledger.sources.has(id)).sort(([a], [b]) => (a < b ? -1 : 1)),
		),
	};
	return `${JSON.stringify(verification, null, '\t')}\n`;
}

function lineOf(
	{ id }: Source,
	{ page, archived, proposed, quoted = {}, amounts = {} }: VerifiedSource,
) {
	const missing = [...Object.values(quoted), ...Object.values(amounts)].filter(
		({ found }) => found === 'no',
	).length;
	return [
		`${id}: ${describeVisit(page)}`,
		archived === undefined ? [] : `copy ${describeVisit(archived)}`,
		missing === 0 ? [] : `${missing} not found in the text`,
		page?.movedTo === undefined ? [] : `now at ${page.movedTo}`,
		proposed === undefined ? [] : `a copy to look at: ${proposed}`,
	]
		.flat()
		.join('; ');
}

/** The findings of the next check about these visits. */
function findingsOf(ledger: Ledger): readonly Finding[] {
	return [unreachableSource, quoteNotFound].flatMap(({ code, severity, check }) =>
		check(ledger).map((found) => ({ severity, ...found, code })),
	);
}
