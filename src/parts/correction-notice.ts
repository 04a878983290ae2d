import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import { formatFigure } from '../language/write/format.ts';
import { correctionStatus } from '../ledger/ask/correction-status.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { dateWords } from '../messages/date-words.ts';
import { messagesOf } from '../messages/messages-of.ts';
import type { Correction } from '../record/correction.ts';
import type { Figure } from '../record/resolved.ts';
import { langOf } from './lang-of.ts';
import { capitalise, shortNameOf } from './names.ts';

/**
 * "Superseded on 12 December 2023 by 315,000 Russian casualties (US intelligence, 12 Dec 2023):
 * better data." Undefined if the figure is current.
 */
export function correctionNotice(figure: Figure, ledger: Ledger): string | undefined {
	const status = correctionStatus(figure.id, ledger);
	if (status.kind === 'current') return undefined;
	const next =
		status.kind === 'superseded' ? ledger.figures.get(status.by ?? '')?.record : undefined;
	const place = next === undefined ? undefined : figureWithWhom(next, ledger);
	const words = messagesOf(ledger.vocabulary).correctionNotice;
	const when = words.when(dateWords(status.date, 'long', ledger), status.date.length === 10);
	return `${status.kind === 'retracted' ? words.withdrawn(when) : words.superseded(when, place)}: ${status.reason}`;
}

/**
 * The notice together with its figure, for use away from it: "As many as 120,000 Russian soldiers
 * killed (US officials, Aug 2023). Superseded on …".
 */
export function namedNotice(figure: Figure, ledger: Ledger): string | undefined {
	const words = correctionNotice(figure, ledger);
	return words === undefined
		? undefined
		: `${capitalise(figureWithWhom(figure, ledger))}. ${words}`;
}

/** The notices of the figures that are no longer current, in order and without duplicates. */
export function namedNotices(figures: readonly Figure[], ledger: Ledger): readonly string[] {
	return [...new Set(figures)].flatMap((figure) => namedNotice(figure, ledger) ?? []);
}

/**
 * The words of a table cell, with a short notice below if the figure is no longer current:
 * "superseded, 12 Dec 2023".
 */
export function withNotice(words: string, figure: Figure, ledger: Ledger): ElementContent[] {
	const status = correctionStatus(figure.id, ledger);
	const text = { type: 'text' as const, value: words };
	return status.kind === 'current'
		? [text]
		: [
				text,
				h(
					'small',
					`${status.kind === 'retracted' ? messagesOf(ledger.vocabulary).correctionNotice.withdrawnShort : messagesOf(ledger.vocabulary).correctionNotice.supersededShort}, ${dateWords(status.date, 'short', ledger)}`,
				),
			];
}

function figureWithWhom(figure: Figure, ledger: Ledger): string {
	return `${formatFigure(figure, ledger.vocabulary)} (${figure.claimant.name}, ${dateWords(figure.asOf, 'short', ledger)})`;
}

/** The words of a correction before and after it, for readers. */
export function wordsOfCorrection(
	{ before, after }: Pick<Correction, 'before' | 'after'>,
	ledger: Ledger,
): { readonly before: string; readonly after: string } {
	return { before: correctedWords(before, ledger), after: correctedWords(after, ledger) };
}

/**
 * Names a source that the words of a correction have by its id. One that
 * the site no longer has is "another source".
 * @param text of a correction, before or after it: "nearly $106 billion, source cna-2023-10-20"
 */
function correctedWords(text: string, ledger: Ledger): string {
	const language = langOf(text, ledger) ?? ledger.vocabulary.language ?? 'en';
	const { corrections: words } = messagesOf({ language }).recordPages;
	return text.replaceAll(/(?<=, )source ([a-z0-9-]+)(?=,|$)/g, (_, id: string) => {
		const source = ledger.sources.get(id)?.record;
		return source === undefined
			? words.otherSource
			: words.fromSource(shortNameOf(source, { vocabulary: { language } }));
	});
}
