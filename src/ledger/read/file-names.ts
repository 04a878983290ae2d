import { posix } from 'node:path';
import type { Finding } from '../finding.ts';
import type { ContentFile, Misled } from './content-file.ts';

/** A name that is safe in an address, in a shell and on every disk. */
const plainName = /^[a-z0-9]+(?:[-_][a-z0-9]+)*$/i;
const device = /^(?:con|prn|aux|nul|com\d|lpt\d)$/i;
const control = /\p{Cc}|[\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF]/u;

/**
 * What is wrong with the names of files: those that no address can have, that two systems would read
 * as one, that hold invisible characters, and symbolic links that are not followed.
 */
export function checkFileNames(files: readonly ContentFile[]): readonly Finding[] {
	const own = files.filter(({ path }) => path.startsWith('content/'));
	return [
		...own.flatMap(({ path, leadsTo }) =>
			leadsTo === undefined ? [] : [symbolicLink(path, leadsTo)],
		),
		...own.flatMap(({ path }) => nameFault(path)),
		...sameNames(own.map(({ path }) => path)),
	];
}

const wayOut: Readonly<Record<Misled, string>> = {
	outside: 'out of content/, where its text could be anything on this machine',
	nowhere: 'to no file',
	'a folder': 'to a folder, whose files would be read twice',
};

function symbolicLink(path: string, leadsTo: Misled): Finding {
	return {
		...at(path),
		code: 'symbolic-link',
		message: `This symbolic link is not followed: it leads ${wayOut[leadsTo]}.`,
		hint: 'Remove the link, and put the file itself here.',
	};
}

function nameFault(path: string): readonly Finding[] {
	const hidden = control.exec(path)?.[0];
	if (hidden !== undefined)
		return [
			{
				...at(path),
				code: 'bad-file-name',
				message: `This name has a character that nobody sees: U+${codeOf(hidden)}.`,
				hint: `Rename it to ${posix.basename(suggested(path))}.`,
			},
		];
	if (!isText(path)) return [];
	const parts = path
		.replace(/\.mdx?$/, '')
		.split('/')
		.slice(2);
	const bad = parts.find((part) => !plainName.test(part) || device.test(part));
	return bad === undefined
		? []
		: [
				{
					...at(path),
					code: 'bad-file-name',
					message: `The name "${bad}" cannot be an address: expected letters from A to Z, digits and hyphens.`,
					hint: `Rename it to "${plain(bad)}".`,
				},
			];
}

function codeOf(character: string): string {
	return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}

function suggested(path: string): string {
	return path.replaceAll(new RegExp(control.source, 'gu'), '');
}

/** A name in plain letters: "Zürich (2)" becomes "zurich-2". */
function plain(name: string): string {
	const written = name
		.normalize('NFKD')
		.replaceAll(/\p{M}/gu, '')
		.toLowerCase()
		.replaceAll(/[^a-z0-9]+/g, '-')
		.replaceAll(/^-|-$/g, '');
	return written === '' || device.test(written) ? `text-${written}`.replace(/-$/, '') : written;
}

/** Files and folders whose names differ only in capital letters or in how an accent is stored. */
function sameNames(paths: readonly string[]): readonly Finding[] {
	const first = new Map<string, string>();
	const findings: Finding[] = [];
	for (const path of paths)
		for (const part of foldersAnd(path)) {
			const key = part.normalize('NFC').toLowerCase();
			const known = first.get(key);
			if (known === undefined) first.set(key, part);
			// Two texts with one address are reported as that.
			else if (known !== part && !(isText(known) && isText(part))) {
				findings.push({
					...at(path),
					code: 'same-name',
					message: `"${part}" and "${known}" differ only in ${known.toLowerCase() === part.toLowerCase() ? 'capital letters' : 'how an accent is stored'}: many disks take them for one.`,
					hint: 'Rename one of the two.',
					related: { place: { path: known, line: 1, column: 1 }, message: 'The other name.' },
				});
				break;
			}
		}
	return findings;
}

function isText(path: string): boolean {
	return /^content\/(?:articles|pages)\/.*\.mdx?$/.test(path);
}

/** The folders of a path, the outermost first, and the path. */
function foldersAnd(path: string): readonly string[] {
	const parts = path.split('/');
	return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

function at(path: string): Pick<Finding, 'severity' | 'place'> {
	return { severity: 'error', place: { path, line: 1, column: 1 } };
}
