/**
 * Loaded before a build: refuses every connection to another machine or to this one, and writes it
 * to the file CAVEAT_REQUESTS.
 */
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';

function refuse(what) {
	appendFileSync(process.env.CAVEAT_REQUESTS, `${what}\n`);
	throw new Error(`The network is off: ${what}`);
}

const { connect } = net.Socket.prototype;
net.Socket.prototype.connect = function (...args) {
	const [first] = args;
	const options = Array.isArray(first)
		? first[0]
		: typeof first === 'object'
			? first
			: { port: first };
	// A path leads to another process of this machine.
	if (options?.path === undefined) refuse(`connect ${JSON.stringify(options)}`);
	return connect.apply(this, args);
};
for (const resolver of [dns, dns.promises])
	for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6'])
		resolver[name] = (host) => refuse(`${name} ${host}`);
syncBuiltinESMExports();
