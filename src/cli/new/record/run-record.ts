import { join } from 'node:path';
import { formatReport } from '../../../check/report/terminal.ts';
import type { Finding } from '../../../ledger/finding.ts';
import { vocabularyPath } from '../../../ledger/read/content-file.ts';
import type { OpenSite } from '../../../workspace/site.ts';
import type { SitePlace } from '../../../workspace/site-place.ts';
import { docsPath } from '../../docs-path.ts';
import { openContent } from '../../open-content.ts';
import { type Given, type OptionList, runCommand, UsageError } from '../../options.ts';
import { replaceFile } from '../../write-releases.ts';
import { makeFolder } from '../../import-files.ts';
import { answerAll } from '../answer-all.ts';
import { askerFor } from '../asker-for.ts';
import { optionsOf } from '../question-options.ts';
import { diskPath, textIn } from './content-text.ts';
import type { Made, RecordKind } from './record-kind.ts';
import { makeWith, type Reasons, settle } from './settle.ts';

/** `npm run new -- source` and so on: asks, checks, and writes what passes the checks. */
export function runRecord(
	kind: RecordKind,
	place: SitePlace,
	args: readonly string[],
): Promise<number> {
	return runCommand(
		{
			name: `new ${kind.name}`,
			does: `${kind.does} What no option answers is asked. Nothing is written that does not pass the checks.`,
			readMore: docsPath(kind.page),
			options: optionListOf(kind),
			read: (given) => given,
			run: (given) => addRecord(kind, place, given),
		},
		args,
	);
}

/** Findings that every new record has until an article uses it. */
const expectedAtFirst: ReadonlySet<string> = new Set(['unused-source']);

function optionListOf(kind: RecordKind): OptionList {
	const { yes, help, ...questions } = optionsOf(kind.questions);
	const acknowledge = {
		value: 'CODE=REASON',
		meaning: 'the reason of a finding that is right, which readers see (optional)',
	};
	return {
		...questions,
		...(kind.acknowledges === undefined ? {} : { acknowledge }),
		'dry-run': { meaning: 'print what would be written, and write nothing' },
		...(yes === undefined ? {} : { yes }),
		...(help === undefined ? {} : { help }),
	};
}

async function addRecord(kind: RecordKind, place: SitePlace, given: Given): Promise<number> {
	const site = await openContent(place);
	if (site === undefined) return 2;
	const { ledger } = site;
	const unread = vocabularyFaults(site);
	if (unread.length > 0) {
		console.log(formatReport(unread, { colour: isColoured() }));
		return refuse([`Nothing was written: ${vocabularyPath} could not be read.`], 1);
	}
	const asker = askerFor(given);
	try {
		const acknowledged = readReasons(given);
		const answered = await answerAll(kind.questions, { subject: ledger, given, ...asker });
		if ('isGivenUp' in answered) return refuse([], 1);
		if ('faults' in answered) return refuse(answered.faults, 2);
		const before = site.findings;
		const made = makeWith(kind, { place, ledger, answers: answered.answers, acknowledged });
		const outcome = await settle(made, {
			kind,
			place,
			ledger,
			before,
			answers: answered.answers,
			acknowledged,
			ask: asker.ask,
		});
		if (outcome.errors.length > 0) {
			console.log(formatReport(outcome.errors, { colour: isColoured() }));
			return refuse([], 1);
		}
		return write(outcome.made, {
			place,
			isDryRun: given.has('dry-run'),
			others: outcome.others.filter(({ code }) => !expectedAtFirst.has(code)),
		});
	} catch (error) {
		if (!(error instanceof UsageError)) throw error;
		return refuse([error.message], 2);
	}
}

/** Why no word of the vocabulary is known; nothing if the site has one, or none yet. */
function vocabularyFaults({ ledger, findings }: OpenSite): readonly Finding[] {
	if (Object.keys(ledger.vocabulary.measures).length > 0) return [];
	return findings.filter(
		({ severity, place }) => severity === 'error' && place.path === vocabularyPath,
	);
}

function refuse(lines: readonly string[], code: number): number {
	for (const line of lines) console.error(line);
	if (lines.length === 0) console.error('Nothing was written.');
	return code;
}

const isColoured = (): boolean => process.stdout.isTTY && process.env['NO_COLOR'] === undefined;

/** @throws UsageError */
function readReasons(given: Given): Reasons {
	return Object.fromEntries(
		(given.get('acknowledge') ?? []).map((text) => {
			const [code = '', ...reason] = text.split('=');
			if (reason.join('=').trim() === '')
				throw new UsageError(`--acknowledge takes a code and a reason, not "${text}".`);
			return [code.trim(), reason.join('=').trim()];
		}),
	);
}

interface Writing {
	readonly place: SitePlace;
	readonly isDryRun: boolean;
	readonly others: readonly Finding[];
}

function write({ files, told, next }: Made, { place, isDryRun, others }: Writing): number {
	for (const [path, text] of files) {
		const disk = diskPath(place, path);
		if (isDryRun) console.log(`${path}:\n${addedText(textIn(disk) ?? '', text)}`);
		else if (!makeFolder(join(disk, '..')) || !replaceFile(disk, text)) return 2;
	}
	if (isDryRun) {
		console.log('Nothing was written.');
		return 0;
	}
	console.log(told);
	if (others.length > 0) console.log(formatReport(others, { colour: isColoured() }));
	if (next !== undefined) console.log(next);
	return 0;
}

/** The lines that a text has and another does not. */
function addedText(before: string, after: string): string {
	const known = new Set(before.split('\n'));
	return after
		.split('\n')
		.filter((line) => !known.has(line))
		.map((line) => `  ${line}`)
		.join('\n');
}
