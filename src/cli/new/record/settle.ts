import { checkOf } from '../../../check/checks.ts';
import { runChecks } from '../../../check/run-checks.ts';
import { buildLedger } from '../../../ledger/build-ledger.ts';
import type { Finding } from '../../../ledger/finding.ts';
import type { Ledger } from '../../../ledger/ledger.ts';
import { allFiles } from '../../../workspace/all-files.ts';
import type { SitePlace } from '../../../workspace/site-place.ts';
import type { Ask } from '../answer-all.ts';
import type { Answers } from '../question.ts';
import { diskPath, textIn } from './content-text.ts';
import type { Made, RecordKind } from './record-kind.ts';

/** The reasons of findings that are right, by their codes. */
export type Reasons = Readonly<Record<string, string>>;

interface Situation {
	readonly place: SitePlace;
	readonly ledger: Ledger;
	readonly answers: Answers;
	readonly acknowledged: Reasons;
}

/** Makes a record for the content as it is now. */
export function makeWith(kind: RecordKind, { place, ...situation }: Situation): Made {
	return kind.make({ ...situation, read: (path) => textIn(diskPath(place, path)) });
}

interface Settling extends Situation {
	readonly kind: RecordKind;
	readonly before: readonly Finding[];
	readonly ask: Ask | undefined;
}

interface Outcome {
	readonly made: Made;
	readonly errors: readonly Finding[];
	/** New findings that prevent nothing. */
	readonly others: readonly Finding[];
}

/** Checks what was made; a person can give the reason of a difference that is right. */
export async function settle(made: Made, settling: Settling): Promise<Outcome> {
	const { kind, place, before, acknowledged, ask } = settling;
	const found = newFindings(made, place, before);
	const errors = found.filter(({ severity }) => severity === 'error');
	const others = found.filter(({ severity }) => severity !== 'error');
	const [first] = errors.filter(
		({ code }) =>
			kind.acknowledges !== undefined &&
			!Object.hasOwn(acknowledged, code) &&
			checkOf(code)?.acknowledge?.includes(kind.acknowledges) === true,
	);
	if (first === undefined || ask === undefined) return { made, errors, others };
	const reason = await ask({
		ask: first.message,
		explains: 'if the source really says so, the reason of the difference, which readers see',
		isOptional: true,
		isList: false,
		choices: undefined,
		suggested: undefined,
		fault: () => undefined,
	});
	if (reason?.[0] === undefined) return { made, errors, others };
	const next = { ...settling, acknowledged: { ...acknowledged, [first.code]: reason[0] } };
	return settle(makeWith(kind, next), next);
}

/** The findings that the content would have with these files, and does not have now. */
function newFindings(
	{ files }: Made,
	{ content }: SitePlace,
	before: readonly Finding[],
): readonly Finding[] {
	const kept = allFiles(content).filter(({ path }) => !files.has(path));
	const added = [...files].map(([path, text]) => ({ path, read: () => Buffer.from(text) }));
	const keyOf = ({ code, place, message }: Finding): string =>
		JSON.stringify([code, place.path, message]);
	const known = new Set(before.map(keyOf));
	const all = [...kept, ...added].sort((a, b) => (a.path < b.path ? -1 : 1));
	return runChecks(buildLedger(all)).filter(
		(finding) => finding.explanation === undefined && !known.has(keyOf(finding)),
	);
}
