/** What the codes of the operating system mean; `path` is a file or folder. */
const meanings: Readonly<Record<string, (path: string) => string>> = {
	ENOSPC: () => 'the disk is full',
	EDQUOT: () => 'you have used all the space that you may use on this disk',
	EACCES: (path) => `${path} cannot be read or written with your rights`,
	EPERM: (path) => `${path} cannot be read or written with your rights`,
	EROFS: (path) => `${path} is on a disk that cannot be written`,
	EBUSY: (path) => `${path} is in use, or another disk is mounted there`,
	ENOTDIR: (path) => `there is a file in the path ${path} where a folder has to be`,
	EEXIST: (path) => `there is a file at ${path} where a folder has to be`,
	EISDIR: (path) => `there is a folder at ${path} where a file has to be`,
	EMFILE: () => 'too many files are open',
	ENFILE: () => 'too many files are open',
	ENOMEM: () => 'there is not enough memory',
};

/** How programs in the bundle that are not in JavaScript report a code. */
const otherNames: readonly (readonly [words: RegExp, code: string])[] = [
	[/no space left on device/i, 'ENOSPC'],
	[/disk quota exceeded/i, 'EDQUOT'],
	[/read-only file system/i, 'EROFS'],
	[/permission denied/i, 'EACCES'],
];

/** The name of a package in the path of a file: "astro", "@astrojs/mdx". */
const inPackage = /.*[\\/]node_modules[\\/]((?:@[^\\/]+[\\/])?[^\\/]+)/s;
/** What Node says if it finds no package, or no file of one. */
const notFound = /Cannot find (?:package|module) '([^']+)'/;
const notFoundCodes: readonly string[] = ['ERR_MODULE_NOT_FOUND', 'MODULE_NOT_FOUND'];

/**
 * A fault of the disk, of the machine or of the installed packages in plain words, without a full
 * stop; undefined for other errors.
 */
export function describeFault(error: unknown): string | undefined {
	if (!(error instanceof Error)) return undefined;
	// Astro has errors without words.
	if (error.message === '') return describeFault(error.cause);
	const { code = '', path = '' } = error as NodeJS.ErrnoException;
	const lost = lostPackage(error, code, path);
	if (lost !== undefined)
		return `the package ${lost} is missing or incomplete, so delete the folder node_modules and run npm ci`;
	const named = Object.hasOwn(meanings, code)
		? code
		: otherNames.find(([words]) => words.test(error.message))?.[1];
	const meaning = named === undefined ? undefined : meanings[named];
	if (meaning === undefined || (path === '' && meaning.length > 0)) return undefined;
	return meaning(path);
}

/** The package that an error is about, if one of its files is not there. */
function lostPackage({ message }: Error, code: string, path: string): string | undefined {
	if (code === 'ENOENT') return inPackage.exec(path)?.[1];
	// A bundler passes on what Node says, without its code.
	if (!notFoundCodes.includes(code) && !message.includes('Require stack:')) return undefined;
	const name = notFound.exec(message)?.[1] ?? '';
	const known = inPackage.exec(name)?.[1];
	if (known !== undefined) return known;
	return /^(?:@[\w.-]+\/)?[\w][\w.-]*/.exec(name)?.[0];
}

/** The reason of an error, without the stack that a bundler puts into its message. */
export function reasonOf(error: unknown): string {
	const message = error instanceof Error ? error.message : String(error);
	return message
		.split('\n')
		.filter((line) => !/^\s+at /.test(line))
		.join('\n');
}
