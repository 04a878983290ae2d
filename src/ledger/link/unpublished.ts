import { firstDay } from '../../language/write/date.ts';
import type { FileReading } from '../read/file-reading.ts';

/** What is shown of a site. Without a day, nothing is scheduled. */
export interface Publication {
	/** The day of the site, ISO: what is published after it is left out. */
	readonly day?: string | undefined;
	/** Whether drafts and scheduled articles are shown too, as they are to authors. */
	readonly showsDrafts?: boolean | undefined;
}

/** Why an article or a translation is not published: it is a draft, or its day is still to come. */
export type Unpublished = 'draft' | { readonly scheduled: string };

/** Articles and translations that are not published, by slug. */
export type UnpublishedTexts = ReadonlyMap<string, Unpublished>;

/**
 * The readings with `draft` set on exactly the texts that are left out, and the texts that are not
 * published. A translation whose original is not published is left out with it.
 */
export function markUnpublished(
	readings: readonly FileReading[],
	{ day, showsDrafts = false }: Publication,
): { readonly readings: readonly FileReading[]; readonly unpublished: UnpublishedTexts } {
	const unpublished = new Map<string, Unpublished>();
	const marked = readings.map((reading) => {
		const { article, translation } = reading;
		const text = article ?? translation;
		const why = text === undefined ? undefined : reasonOf(text.front, day);
		if (text === undefined || why === undefined) return reading;
		unpublished.set(text.slug, why);
		return {
			...reading,
			...(article === undefined ? {} : { article: withDraft(article, !showsDrafts) }),
			...(translation === undefined ? {} : { translation: withDraft(translation, !showsDrafts) }),
		};
	});
	return { readings: marked, unpublished };
}

interface Front {
	readonly draft?: boolean | undefined;
	readonly published?: string | undefined;
}

function reasonOf({ draft, published }: Front, day: string | undefined): Unpublished | undefined {
	if (draft === true) return 'draft';
	return day !== undefined && published !== undefined && firstDay(published) > day
		? { scheduled: published }
		: undefined;
}

function withDraft<T extends { readonly front: Front }>(text: T, draft: boolean): T {
	return { ...text, front: { ...text.front, draft } };
}

/**
 * The days on which the same texts are published as on `day`: from the latest day of a published
 * text to the last day before the next one.
 */
export interface SameDays {
	readonly from: string;
	/** The first day on which more is published; undefined if there is none. */
	readonly until?: string;
}

export function sameDays(readings: readonly FileReading[], day: string): SameDays {
	const days = readings
		.flatMap(({ article, translation }) => (article ?? translation)?.front.published ?? [])
		.map(firstDay)
		.sort();
	const until = days.find((one) => one > day);
	return {
		from: days.findLast((one) => one <= day) ?? '',
		...(until === undefined ? {} : { until }),
	};
}

/** Whether a day is one of these. */
export function isAmong(day: string, { from, until }: SameDays): boolean {
	return day >= from && (until === undefined || day < until);
}
