import { z } from 'zod';

/** Lower-case letters, digits and single hyphens: the form that survives a URL and smart punctuation. */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Names that Windows keeps for devices, whatever their ending: https://learn.microsoft.com/windows/win32/fileio/naming-a-file. */
const deviceName = /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])$/;

/** An id of a record, unique in its kind. */
export const id = z
	.string()
	.max(100, 'an id has at most 100 characters: it becomes the name of files')
	.regex(
		idPattern,
		'an id is lower-case letters, digits and single hyphens, like "ru-killed-us-2023-08"',
	)
	.refine(
		(value) => !deviceName.test(value),
		'an id becomes the name of files, and Windows keeps this name for a device',
	)
	.describe('Unique id: lower-case letters, digits and single hyphens.');

/** Whether a value is an id that a drawing can have on its page: it starts with a letter, as selectors need it. */
export function isPageId(value: unknown): value is string {
	return typeof value === 'string' && idPattern.test(value) && /^[a-z]/.test(value);
}

/** Whether `text` names a day, month or year that exists. */
export function isPartialDate(text: string): boolean {
	const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(text);
	if (!match) return false;
	const [, year, month, day] = match;
	if (month !== undefined && (Number(month) < 1 || Number(month) > 12)) return false;
	if (day === undefined) return true;
	const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
	return Number(day) >= 1 && Number(day) <= lastDay;
}

/** A date that keeps its granularity: `2023`, `2023-08` or `2023-08-18`, in UTC. */
export const partialDate = z
	.union([z.string(), z.number().transform(String)])
	.pipe(
		z
			.string()
			.refine(
				isPartialDate,
				'a date is a year, a month or a day that exists: 2023, 2023-08 or 2023-08-18',
			),
	)
	.describe('A date that keeps its granularity: 2023, 2023-08 or 2023-08-18.');

/** A web address that a reader can follow: http or https. */
export const webAddress = z
	.url({ protocol: /^https?$/, error: 'a web address starts with https:// or http://' })
	.describe('A web address, https or http.');

/** A sentence or a few words, not blank. */
export const text = z.string().trim().min(1, 'this text is empty');
