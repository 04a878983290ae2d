import { dayOption, readDay } from './day-option.ts';
import { type Given, type OptionList, UsageError } from './options.ts';

export interface ServeOptions {
	readonly port?: number | undefined;
	readonly host?: string | undefined;
	/** The day of the site, ISO. */
	readonly day?: string | undefined;
	/** Whether to open the site in the browser of this machine. */
	readonly open: boolean;
}

export const serveOptionList: OptionList = {
	port: { value: 'N', meaning: 'the port; by default 4321 or the next free one' },
	host: { value: 'ADDRESS', meaning: 'the address; 0.0.0.0 allows other devices on your network' },
	open: { meaning: 'open the site in your browser' },
	help: { meaning: 'show this list' },
};

/** The options of commands that also make what they serve. */
export const makeAndServeOptionList: OptionList = { ...serveOptionList, ...dayOption };

const lastPort = 65_535;

/** @throws UsageError */
export function readServeOptions(given: Given): ServeOptions {
	const port = given.get('port')?.at(-1);
	if (port !== undefined && (!/^\d{1,5}$/.test(port) || Number(port) > lastPort))
		throw new UsageError(`--port takes a number up to ${lastPort}, not "${port}".`);
	return {
		port: port === undefined ? undefined : Number(port),
		host: given.get('host')?.at(-1),
		day: readDay(given),
		open: given.has('open'),
	};
}
