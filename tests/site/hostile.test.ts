import assert from 'node:assert/strict';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import type { Browser, Page } from 'playwright-core';
import { writeProject } from '../editor/project.ts';
import { hostileSite, hostileTexts } from '../export/hostile/hostile-site.ts';
import { root } from '../root.ts';
import { isLong, sampled } from '../sample.ts';
import { build } from './build-again.ts';
import { copyProject } from './copy-project.ts';
import { launchBrowser } from './launch-browser.ts';
import { type Served, serve } from './serve.ts';

/** In `npm test` a text of each kind; in `npm test -- --long` thousands of them in fields. */
const site = isLong
	? hostileSite(33, hostileTexts)
	: hostileSite(
			2,
			hostileTexts.filter((_, index) => index % 29 === 18),
		);

let folder: string;
let browser: Browser;
let served: Served;
before(async () => {
	folder = copyProject();
	rmSync(join(folder, 'content'), { recursive: true });
	const settings = site.files['content/site.yaml'] ?? '';
	writeProject(folder, { ...site.files, 'content/site.yaml': `${settings}pictures: none\n` });
	const built = build(folder);
	assert.equal(built.code, 0, built.output);
	served = serve(join(folder, 'dist'));
	browser = await launchBrowser();
});
after(async () => {
	await browser?.close();
	served?.close();
	rmSync(folder, { recursive: true, force: true });
});

/** The pages of the site, or one of each kind. */
function pages(): readonly string[] {
	const all = globSync('**/*.html', { cwd: join(folder, 'dist') }).sort();
	return sampled(all, (path) =>
		path.replace(/^tags\/.*/, 'tag').replaceAll(/[a-z]+-\d+/g, 'name'),
	).map((path) => path.replace(/index\.html$/, ''));
}

/** The script of the theme, which is the only one written into pages, without spaces and comments. */
const theme = bare(readFileSync(join(root, 'src/browser/theme/theme.mjs'), 'utf8'));

function bare(script: string): string {
	return script.replaceAll(/^\s*\/\/.*$/gm, '').replaceAll(/\s+/g, '');
}

/** A browser window that keeps what its pages did and no page of the site should do. */
class Watched {
	readonly found: string[] = [];
	readonly #page: Page;
	#path = '';

	constructor(page: Page) {
		this.#page = page;
		page.on('dialog', (dialog) => {
			this.#say(`dialog ${dialog.message()}`);
			void dialog.dismiss();
		});
		page.on('pageerror', (error) => this.#say(`script ${error.message}`));
		page.on('console', (message) => {
			if (message.type() === 'error') this.#say(`console ${message.text()}`);
		});
		page.on('request', (request) => {
			if (!request.url().startsWith(`${served.origin}/`)) this.#say(`request ${request.url()}`);
		});
	}

	#say(what: string): void {
		this.found.push(`${this.#path}: ${what}`);
	}

	/** Opens a page, points at everything in it, and looks for what nobody but an author put there. */
	async open(path: string): Promise<void> {
		this.#path = path;
		await this.#page.goto(`${served.origin}/${path}`, { waitUntil: 'load' });
		const { foreign, own } = await contentsOf(this.#page);
		for (const html of foreign) this.#say(html);
		for (const { src, type, text } of own) {
			if (type === 'application/ld+json') JSON.parse(text);
			else if (text !== '' && bare(text) !== theme) this.#say(`script ${text.slice(0, 200)}`);
			else if (text === '' && !/^\/(?:_astro|pagefind)\//.test(src)) this.#say(`script ${src}`);
		}
	}
}

/** The elements and attributes that no page should have, and its scripts. */
function contentsOf(page: Page) {
	return page.evaluate(() => {
		for (const element of document.querySelectorAll<HTMLElement>('body *')) {
			element.dispatchEvent(new MouseEvent('mouseover', { bubbles: true }));
			element.dispatchEvent(new FocusEvent('focus'));
		}
		const foreign = [
			...document.querySelectorAll('iframe, object, embed, base[href], meta[http-equiv="refresh"]'),
			...[...document.querySelectorAll('*')].filter((element) =>
				[...element.attributes].some(
					({ name, value }) =>
						/^on/i.test(name) ||
						(/^(?:href|src|action|formaction|data|poster|.*:href)$/i.test(name) &&
							/^\s*(?:java|vb)script:/i.test(value)),
				),
			),
		].map(({ outerHTML }) => outerHTML.slice(0, 200));
		return {
			foreign,
			own: [...document.querySelectorAll('script')].map(({ src, type, textContent }) => ({
				src: new URL(src || '/', location.href).pathname,
				type,
				text: textContent ?? '',
			})),
		};
	});
}

for (const [name, bypassCSP] of [
	['with the policy of the pages', false],
	['without it', true],
] as const)
	test(`no text in a field runs, asks or speaks in a browser ${name}`, async () => {
		const paths = pages();
		assert.ok(paths.length > 15, String(paths.length));
		const context = await browser.newContext({ bypassCSP });
		const watched = new Watched(await context.newPage());
		for (const path of paths) await watched.open(path);
		assert.deepEqual(watched.found, []);
		await context.close();
	});

test('the structured data of an article has its title as it was written', () => {
	const [title] = site.placed.filter(({ field }) => field === 'article.title');
	const html = readFileSync(join(folder, 'dist/a-0/index.html'), 'utf8');
	const [, json = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html) ?? [];
	const strings: unknown[] = [];
	JSON.parse(json, (_, value) => {
		strings.push(value);
		return value;
	});
	assert.ok(strings.includes(title?.text), JSON.stringify(title));
});
