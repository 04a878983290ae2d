import { writeFileSync } from 'node:fs';

const reasons: Readonly<Record<string, string>> = {
	ENOENT: 'its folder does not exist',
	ENOTDIR: 'its folder is a file',
	EISDIR: 'it is a folder',
	EACCES: 'writing there is not allowed',
	EROFS: 'writing there is not allowed',
	ENOSPC: 'the disk is full',
};

/** Writes the report. If that fails, prints why and returns false. */
export function writeReport(path: string, report: string): boolean {
	try {
		writeFileSync(path, report);
		return true;
	} catch (error) {
		const code = codeOfError(error);
		console.error(
			`The report could not be written to ${path}: ${reasons[code] ?? (code === '' ? String(error) : code)}.`,
		);
		return false;
	}
}

/** The system's code of an error, such as ENOENT; '' for other errors. */
export function codeOfError(error: unknown): string {
	return error instanceof Error && 'code' in error && typeof error.code === 'string'
		? error.code
		: '';
}
