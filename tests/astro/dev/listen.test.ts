import assert from 'node:assert/strict';
import { createServer, type Server } from 'node:http';
import { after, test } from 'node:test';
import { listen, portOf } from '../../../src/astro/dev/listen.ts';

const servers: Server[] = [];
after(() => {
	for (const server of servers) server.close();
});

function newServer(): Server {
	const server = createServer();
	servers.push(server);
	return server;
}

test('a server answers for this machine alone, unless it is asked to do more', async () => {
	const [alone, open, named] = [newServer(), newServer(), newServer()];
	assert.deepEqual(await listen(alone, { port: 0, host: undefined }), [
		`http://localhost:${portOf(alone)}`,
	]);
	const [first] = await listen(open, { port: 0, host: '0.0.0.0' });
	assert.equal(first, `http://localhost:${portOf(open)}`);
	assert.deepEqual(await listen(named, { port: 0, host: '127.0.0.1' }), [
		`http://127.0.0.1:${portOf(named)}`,
	]);
});

test('a port that is in use is not taken: the next one is', async () => {
	const [first, second] = [newServer(), newServer()];
	await listen(first, { port: 0, host: undefined });
	const port = portOf(first);
	await listen(second, { port, host: undefined });
	assert.ok(portOf(second) > port);
});

test('an address that is not of this machine is a fault', async () => {
	await assert.rejects(listen(newServer(), { port: 0, host: '192.0.2.1' }), /EADDRNOTAVAIL/);
});
