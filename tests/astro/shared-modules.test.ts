import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { createLogger, createServer, type ViteDevServer } from 'vite';
import { sharedModules } from '../../src/astro/shared-modules.ts';
import { codeFolder } from '../../src/workspace/engine.ts';

const page = `${codeFolder}pages/page.ts`;
const code = `
export { messagesOf } from '../messages/messages-of.ts';
export { currentSite } from '../astro/current-site.ts';
export { basename } from 'node:path';
`;
const warnings: string[] = [];
let server: ViteDevServer;

before(async () => {
	server = await createServer({
		root: codeFolder,
		configFile: false,
		server: { middlewareMode: true, ws: false, watch: null },
		optimizeDeps: { noDiscovery: true },
		customLogger: {
			...createLogger('silent'),
			warn: (message) => {
				warnings.push(message);
			},
		},
		plugins: [
			sharedModules(),
			{
				name: 'page',
				resolveId: (id) => (id === 'page' ? page : undefined),
				load: (id) => (id === page ? code : undefined),
			},
		],
	});
});
after(() => server.close());

test('a server runs the modules that Node has loaded, and copies of what only pages run', async () => {
	const loaded = await server.ssrLoadModule('page');
	const ofNode = async (path: string, name: string) =>
		((await import(pathToFileURL(codeFolder + path).href)) as Record<string, unknown>)[name];
	assert.equal(loaded['messagesOf'], await ofNode('messages/messages-of.ts', 'messagesOf'));
	assert.notEqual(loaded['currentSite'], await ofNode('astro/current-site.ts', 'currentSite'));
	assert.equal(loaded['basename'], (await import('node:path')).basename);
});

test('a change of a shared module asks for a restart, and one of a page does not', () => {
	for (const path of [page, `${codeFolder}messages/messages-of.ts`])
		server.watcher.emit('change', path);
	assert.deepEqual(warnings, [
		'src/messages/messages-of.ts has changed. Restart npm run dev to use the change.',
	]);
});
