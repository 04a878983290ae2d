import type { Ledger } from '../../ledger/ledger.ts';
import { publishedFigures } from '../../ledger/ask/published-figures.ts';
import { changesSince } from '../../ledger/release/released-value.ts';
import { firstDay, formatDate, lastDay } from '../../language/write/date.ts';
import type { Correction } from '../../record/correction.ts';
import type { ReleasedValue } from '../../record/release.ts';
import { fieldPlace } from '../field-place.ts';
import { sayChanges, wordsOfChange } from '../say-change.ts';
import type { Found, Rule } from '../rule.ts';

const changing: readonly Correction['kind'][] = ['correction', 'revision', 'definition-change'];
const ending: readonly Correction['kind'][] = ['supersession', 'retraction'];

/** A published value changes, or is withdrawn, only with a correction that says so. */
export const silentEdit: Rule = {
	code: 'silent-edit',
	title: 'A published figure changes only with a correction',
	severity: 'error',
	section: 'Silent edits',
	check,
};

function check(ledger: Ledger): readonly Found[] {
	const published = publishedFigures(ledger);
	// A record that cannot be read has not been deleted.
	return [...ledger.released].flatMap(([id, values]): readonly Found[] => {
		const last = values.at(-1);
		// A withdrawn figure may return as a new one.
		if (last === undefined || last.withdrawn === true) return [];
		if (published.has(id)) return changedFigure(id, last, ledger);
		return ledger.isWhole ? goneFigure(id, last, ledger) : [];
	});
}

function changedFigure(id: string, last: ReleasedValue, ledger: Ledger): readonly Found[] {
	const figure = ledger.figures.get(id);
	if (figure === undefined) return [];
	const changes = changesSince(last, figure.record);
	const [first] = changes;
	if (first === undefined || isTold(id, last, changing, ledger)) return [];
	const changed = { was: last, is: figure.record, vocabulary: ledger.vocabulary };
	const kind = changes.some(({ field }) => field === 'measure')
		? 'definition-change'
		: 'correction';
	return [
		{
			place: fieldPlace(figure, first.field, ledger),
			message: `"${id}" differs from the value released on ${formatDate(last.released, 'long')}, and no correction since then explains it: ${sayChanges(changes, changed)}.`,
			hint: hintFor({ kind, id, ...wordsOfChange(changed) }),
			related: { place: ledger.releasedPlace(id), message: 'What was released.' },
		},
	];
}

function goneFigure(id: string, last: ReleasedValue, ledger: Ledger): readonly Found[] {
	// Another error reports a record that cannot be read or is incomplete.
	const isUnreadable = ledger.broken.has(id) || (ledger.written.has(id) && !ledger.figures.has(id));
	if (isUnreadable || isTold(id, last, ending, ledger)) return [];
	return [
		{
			place: ledger.releasedPlace(id),
			message: `The figure "${id}" was released on ${formatDate(last.released, 'long')} ("${last.words}"), but ${ledger.figures.has(id) ? 'no published article uses it any more' : 'it is no longer in the content'}, and no correction since then says so.`,
			hint: hintFor({ kind: 'retraction', id, before: last.words, after: 'withdrawn' }),
		},
	];
}

/** Whether a figure has a correction of one of these kinds after its last release. */
function isTold(
	id: string,
	last: ReleasedValue,
	kinds: readonly Correction['kind'][],
	ledger: Ledger,
): boolean {
	const since = ledger.correctionsOf.get(id)?.slice(last.corrections ?? 0) ?? [];
	return since.some(
		({ record }) => kinds.includes(record.kind) && lastDay(record.date) >= firstDay(last.released),
	);
}

interface Entry {
	readonly kind: Correction['kind'];
	readonly id: string;
	readonly before: string;
	readonly after: string;
}

/** JSON text is YAML too. The day and the reason are left to the author. */
function hintFor({ kind, id, before, after }: Entry): string {
	return `Add to content/corrections.yaml, or to "corrections:" of an article: - {date: YYYY-MM-DD, kind: ${kind}, figure: ${id}, before: ${JSON.stringify(before)}, after: ${JSON.stringify(after)}, reason: …}`;
}
