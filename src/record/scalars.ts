import { z } from 'zod';

/**
 * Lower-case letters, digits and single hyphens, which are safe in URLs and unchanged by smart
 * punctuation.
 */
export const idPattern = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The maximum length of an id. */
export const idLength = 100;

/**
 * Device names that Windows reserves, with any extension:
 * https://learn.microsoft.com/windows/win32/fileio/naming-a-file.
 */
const deviceName = /^(?:con|prn|aux|nul|com[1-9]|lpt[1-9])$/i;

export function isDeviceName(name: string): boolean {
	return deviceName.test(name);
}

/** The maximum length of a name that becomes a file with an ending. Disks have names of up to 255 bytes. */
const nameBytes = 240;

/** The id of a record, unique in its kind. */
export const id = z
	.string()
	.max(idLength, `an id has at most ${idLength} characters, because it becomes a file name`)
	.regex(
		idPattern,
		'an id is lower-case letters, digits and single hyphens, like "ru-killed-us-2023-08"',
	)
	.refine((value) => !isDeviceName(value), {
		error: 'an id becomes a file name, and Windows reserves this name for a device',
		params: { code: 'bad-id' },
	})
	.describe('Unique id: lower-case letters, digits and single hyphens.');

/**
 * Whether a value can be the id of a drawing on its page: it must start with a letter, because
 * selectors require it.
 */
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
		z.string().refine(isPartialDate, {
			error: 'a date is a year, a month or a day that exists: 2023, 2023-08 or 2023-08-18',
			params: { code: 'bad-date' },
		}),
	)
	.describe('A date that keeps its granularity: 2023, 2023-08 or 2023-08-18.');

/** A part of a month or a year: the days 1 to 10, 11 to 20 and the rest, or four months each. */
export const dateParts = ['early', 'mid', 'late'] as const;
export type DatePart = (typeof dateParts)[number];

/** "late 2023-08" as its part and its month or year; undefined if the text names no part. */
export function splitDatePart(
	text: string,
): { readonly part: DatePart; readonly date: string } | undefined {
	const [, word, date = ''] = /^(\w+) (\d{4}(?:-\d{2})?)$/.exec(text) ?? [];
	const part = dateParts.find((one) => one === word);
	return part === undefined ? undefined : { part, date };
}

/** Whether `text` names a day, a month or a year that exists, or a part of such a month or year. */
export function isPeriodDate(text: string): boolean {
	return isPartialDate(splitDatePart(text)?.date ?? text);
}

/**
 * A date as sources give it: `2023`, `2023-08`, `2023-08-18`, or a part of a month or year: `late
 * 2023`, `early 2023-08`.
 */
export const periodDate = z
	.union([z.string(), z.number().transform(String)])
	.pipe(
		z.string().refine(isPeriodDate, {
			error:
				'a date is a year, a month or a day that exists, or a part of a month or year: 2023, 2023-08, 2023-08-18 or late 2023',
			params: { code: 'bad-date' },
		}),
	)
	.describe(
		'A date that keeps its precision: 2023, 2023-08 or 2023-08-18; early, mid or late before a month or year: late 2023.',
	);

const url = z.url({
	protocol: /^https?$/,
	error: 'a web address starts with https:// or http://',
	abort: true,
});

/**
 * Whether the host of a web address is plain to see, after two slashes, without the user and
 * password that can hide it.
 */
export function hasPlainHost(address: string): boolean {
	return /^https?:\/\/[^\s\\/?#@]+(?:[/?#]|$)/i.test(address);
}

const isPlain = (written: string) => hasPlainHost(written) && !/[\s\\]/.test(written);
const notPlain =
	'a web address has two slashes and a host after its protocol, without a user, spaces or backslashes; a space is written as %20';

/** A web address that a reader can follow: http or https. */
export const webAddress = url.refine(isPlain, notPlain).describe('A web address, https or http.');

/**
 * The address of a whole site: of a host, or of a folder on it. Nothing else in it could be kept in
 * the addresses of the pages.
 */
export const baseAddress = url
	.superRefine((written, context) => {
		const found = URL.canParse(written) ? faultOfBase(written, new URL(written)) : undefined;
		const message = found ?? (isPlain(written) ? undefined : notPlain);
		if (message !== undefined) context.addIssue({ code: 'custom', message });
	})
	.describe('A web address, https or http.');

function faultOfBase(written: string, url: URL): string | undefined {
	const meant = `${url.origin}${url.pathname
		.replace(/index\.html?$/, '')
		.replaceAll(/\/{2,}/g, '/')
		.replace(/\/?$/, '/')}`;
	if (url.username !== '' || url.password !== '')
		return `the address of a site has no user and no password; write ${meant}`;
	if (/[?#]/.test(written)) return `the address of a site has no "?" and no "#"; write ${meant}`;
	const [path = ''] = /(?<=^https?:\/\/[^/\\]*)[/\\].*$/i.exec(written) ?? [];
	if (path === '') return undefined;
	if (/(?:^|[/\\])(?:\.|%2e){1,2}(?:$|[/\\])/i.test(path))
		return `the address of a site has no "." or ".." in its path; write ${meant}`;
	if (!path.endsWith('/')) return `the address of a site ends with a slash; write ${meant}`;
	return path === new URL(meant).pathname ? undefined : `write this address as ${meant}`;
}

/** A sentence or a few words, not blank. */
export const text = z
	.string()
	.trim()
	.min(1, 'this text is empty')
	.max(20_000, 'a text has at most 20,000 characters');

/**
 * An address of the site that readers may have linked, from the root of the site: "/old-name/",
 * "/2019/old.html". The name of a text alone is its address.
 */
export const oldAddress = text
	.regex(
		/^\/?(?!\/)[^\s\\?#%"<>]+$/u,
		'an old address is a path of this site without "?" and "#", like /old-name/',
	)
	.refine(
		(value) => !/(?:^|\/)\.{1,2}(?:\/|$)/.test(value),
		'an old address has no "." or ".." in it',
	)
	.refine(
		(value) => !/(?:^|\/)[._]/.test(value),
		'a part of an old address does not start with "." or "_": hosts keep such names for their own files',
	)
	.refine(
		(value) => !/[*:|\p{Cc}\p{Cf}]|\.(?:\/|$)/u.test(value),
		'an old address has no "*", ":" or "|", and no part of it ends with a full stop: it becomes a file',
	)
	.refine(
		(value) => !value.split('/').some((part) => isDeviceName(part.replace(/\..*$/, ''))),
		'an old address becomes a file, and Windows reserves this name for a device',
	)
	.refine(
		(value) => value.split('/').every((part) => new TextEncoder().encode(part).length <= nameBytes),
		`a part of an old address has at most ${nameBytes} bytes, because it becomes a file name`,
	);

/** The address of a page that is gone. At the address of a file there is no place for a note. */
export const removedAddress = oldAddress.refine(
	(value) => !isFile(value),
	'a file cannot have a note; let its address lead to a page, with `redirects`',
);

/** The endings of addresses at which readers found pages. */
const pageEnding = /\.(?:x?html?|shtml|phtml|php\d?|aspx?|jspx?|cfm|cgi|pl)$/i;

/** The addresses that a text had before. */
export const redirects = z
	.array(
		oldAddress.refine(
			(value) => !isFile(value) || pageEnding.test(value),
			'a page leads readers on, so the old address of a text is not that of a file: /old-name/ or /old-name.html',
		),
	)
	.optional()
	.describe('Addresses that it had before. Readers who follow them come to this page.');

/** The note at the address of a page that is gone. */
export const removedPage = z.strictObject({
	date: partialDate.describe('The day on which it was removed.'),
	why: text.describe('Why, for readers who follow a link to it.'),
});
export type RemovedPage = z.output<typeof removedPage>;

/** Whether an address is that of a file, like /old.html. */
export function isFile(address: string): boolean {
	return /\.[A-Za-z][A-Za-z0-9]{0,4}$/.test(address);
}
