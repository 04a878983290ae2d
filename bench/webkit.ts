/**
 * Takes pictures of six pages of the last build in WebKit, which `npm test` does not drive, and writes
 * them to docs/pictures/webkit. It needs Debian's `webkit2gtk-driver` and a display:
 * `xvfb-run -s "-screen 0 1400x2000x24" node_modules/.bin/node bench/webkit.ts`
 */
import { spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { serve } from '../tests/site/serve.ts';
import { builtSite, keepPicture, sixPages, windowPx } from './six-pages.ts';

const port = 4455;
const driver = spawn('WebKitWebDriver', [`--port=${port}`], {
	stdio: 'ignore',
	env: {
		...process.env,
		// It may run as root in a container.
		WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
		// Without a graphics card, a composited page comes out as an empty picture.
		WEBKIT_DISABLE_COMPOSITING_MODE: '1',
		WEBKIT_DISABLE_DMABUF_RENDERER: '1',
	},
});
const served = serve(builtSite);
try {
	await untilReady();
	const [binary] = globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser');
	const { sessionId } = await ask('POST', '/session', {
		capabilities: {
			alwaysMatch: {
				browserName: 'MiniBrowser',
				'webkitgtk:browserOptions': { binary, args: ['--automation'] },
			},
		},
	});
	const session = `/session/${sessionId}`;
	// A page in a browser without the site's fonts keeps others; the next has them.
	await ask('POST', `${session}/url`, { url: `${served.origin}${sixPages.first}` });
	await wait(4000);
	for (const [name, path] of Object.entries(sixPages)) {
		await setWindow(session, windowPx.height);
		await ask('POST', `${session}/url`, { url: `${served.origin}${path}` });
		// The first chart is drawn on in CSS.
		await wait(4000);
		// The driver never answers with a picture of a page that is shorter than its window.
		const pagePx = await ask('POST', `${session}/execute/sync`, {
			script: 'return document.body.getBoundingClientRect().bottom',
			args: [],
		});
		if (pagePx < windowPx.height) await setWindow(session, Math.floor(pagePx));
		const png = await ask('GET', `${session}/screenshot`);
		await keepPicture(Buffer.from(String(png), 'base64'), { browser: 'webkit', name });
	}
	await ask('DELETE', session);
} finally {
	served.close();
	driver.kill();
}

async function setWindow(session: string, heightPx: number): Promise<void> {
	await ask('POST', `${session}/window/rect`, {
		x: 0,
		y: 0,
		width: windowPx.width,
		height: heightPx,
	});
}

async function untilReady(): Promise<void> {
	for (let tries = 0; tries < 50; tries += 1) {
		const isReady = await fetch(`http://127.0.0.1:${port}/status`).then(
			() => true,
			() => false,
		);
		if (isReady) return;
		await wait(200);
	}
	throw new Error('WebKitWebDriver does not answer.');
}

/** Sends a command of WebDriver (https://www.w3.org/TR/webdriver2/) and returns its value. */
async function ask(method: string, path: string, body?: unknown) {
	const response = await fetch(`http://127.0.0.1:${port}${path}`, {
		method,
		signal: AbortSignal.timeout(60_000),
		...(body === undefined ? {} : { body: JSON.stringify(body) }),
	});
	const { value } = await response.json();
	if (!response.ok) throw new Error(`${method} ${path}: ${value.message}`);
	return value;
}
