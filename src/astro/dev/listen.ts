import { once } from 'node:events';
import type { Server } from 'node:http';
import { isIPv6 } from 'node:net';
import { networkInterfaces } from 'node:os';

const firstPort = 4321;
const wildcards: readonly string[] = ['0.0.0.0', '::'];

/** Where a server listens. */
export interface ListenOptions {
	/** By default 4321. If it is in use, the next free one is taken. */
	readonly port: number | undefined;
	/** By default this machine alone. */
	readonly host: string | undefined;
}

/**
 * Lets a server listen.
 * @returns the addresses at which it answers, such as "http://localhost:4321"
 * @throws if it may not listen there
 */
export async function listen(
	server: Server,
	{ port = firstPort, host = 'localhost' }: ListenOptions,
): Promise<readonly string[]> {
	for (let tried = port; ; tried += 1) {
		try {
			server.listen(tried, host);
			await once(server, 'listening');
			break;
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
		}
	}
	const hosts = wildcards.includes(host) ? ['localhost', ...ownAddresses()] : [host];
	return hosts.map((name) => `http://${isIPv6(name) ? `[${name}]` : name}:${portOf(server)}`);
}

/** The port at which a server listens. */
export function portOf(server: Server): number {
	const address = server.address();
	if (address === null || typeof address === 'string')
		throw new Error('The server does not listen at a port.');
	return address.port;
}

/** The addresses of this machine in its networks. */
function ownAddresses(): readonly string[] {
	return Object.values(networkInterfaces()).flatMap((addresses = []) =>
		addresses.flatMap(({ address, family, internal }) =>
			family === 'IPv4' && !internal ? [address] : [],
		),
	);
}
