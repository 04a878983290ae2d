import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../root.ts';

/** Everything by which a page can keep something in a browser, or send it away. */
const stores =
	/\b(?:document\.cookie|cookieStore|localStorage|sessionStorage|indexedDB|caches\.open|serviceWorker|sendBeacon|WebSocket|EventSource|RTCPeerConnection)\b/g;

/** What may be kept, by the file and with the reason. */
const reasons: Readonly<Record<string, string>> = {
	'src/browser/theme/theme.mjs localStorage': 'the reader chose light or dark for all pages',
};

test('scripts of pages keep nothing in the browser but what has a reason, and send nothing', () => {
	const files = globSync('src/{browser,components,layouts,pages,parts}/**/*.{ts,mjs,astro}', {
		cwd: root,
	});
	assert.ok(files.length > 50);
	const found = files.flatMap((file) =>
		[...readFileSync(join(root, file), 'utf8').matchAll(stores)].map(
			([store]) => `${file.replaceAll('\\', '/')} ${store}`,
		),
	);
	assert.deepEqual([...new Set(found)].sort(), Object.keys(reasons).sort());
});
