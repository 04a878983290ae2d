import assert from 'node:assert/strict';
import { test } from 'node:test';
import { OneReload } from '../../../src/astro/dev/one-reload.ts';

function channelOf() {
	const sent: unknown[] = [];
	const channel = {
		send: (...args: readonly unknown[]) => {
			sent.push(args[0]);
		},
	};
	return { channel, sent };
}
const reload = { type: 'full-reload' };

test('reloads of one change are one, sent when it has been looked at', async () => {
	const { channel, sent } = channelOf();
	const reloads = new OneReload(channel);
	await reloads.during(async () => {
		channel.send({ ...reload, path: '*' });
		await Promise.resolve();
		reloads.ask();
		assert.deepEqual(sent, []);
	});
	assert.deepEqual(sent, [reload]);
});

test('a reload that Vite asks for is kept if the content turns out to be the same', async () => {
	const { channel, sent } = channelOf();
	await new OneReload(channel).during(async () => channel.send(reload));
	assert.deepEqual(sent, [reload]);
});

test('without a change nothing waits, and other messages never do', async () => {
	const { channel, sent } = channelOf();
	const reloads = new OneReload(channel);
	channel.send(reload);
	reloads.ask();
	await reloads.during(async () => {
		channel.send('astro:content-changed', {});
		assert.equal(sent.length, 3);
	});
	assert.deepEqual(sent, [reload, reload, 'astro:content-changed']);
});

test('a change that cannot be looked at does not hold reloads back for ever', async () => {
	const { channel, sent } = channelOf();
	const reloads = new OneReload(channel);
	await assert.rejects(reloads.during(() => Promise.reject(new Error('gone'))));
	reloads.ask();
	assert.deepEqual(sent, [reload]);
});
