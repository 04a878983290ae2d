import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { NextSite } from '../../src/astro/build/next-site.ts';
import { beginSearch } from '../../src/astro/search/write-search.ts';
import { ownLedger } from '../own-ledger.ts';
import { longTest, oneIn, sampled } from '../sample.ts';
import { browsedSite } from './browsed-site.ts';
import { builtProject } from './build.ts';
import { barriersOf, type OpenedPage, openPage } from './open-page.ts';
import { serve } from './serve.ts';

const site = browsedSite();

/** Opens a page of the built site with its policy enforced. */
const open = (
	path: string,
	options: BrowserContextOptions,
	use: (opened: OpenedPage) => Promise<void>,
) => openPage(site.browser, site.origin + path, { ...options, use });

const status = (page: Page) => page.locator('[role=status]');
const found = (page: Page) => page.locator('ol.found li');

/** Waits until the live region has a matching text. */
async function says(page: Page, words: RegExp): Promise<string> {
	await page.waitForFunction(
		([source]) =>
			new RegExp(source ?? '').test(document.querySelector('[role=status]')?.textContent ?? ''),
		[words.source] as const,
	);
	return (await status(page).textContent()) ?? '';
}

async function look(page: Page, words: string): Promise<readonly string[]> {
	await page.locator('#q').fill(words);
	await page.keyboard.press('Enter');
	await says(page, new RegExp(`“${words}”`));
	await page.waitForFunction(
		() =>
			!/^\d/.test(document.querySelector('[role=status]')?.textContent ?? '') ||
			document.querySelector('ol.found li') !== null,
	);
	return found(page).allTextContents();
}

test('nothing of the search is loaded before somebody looks for something', async () => {
	await open('/search/', {}, async ({ page, asked }) => {
		assert.deepEqual(
			asked.filter((path) => path.includes('pagefind')),
			[],
		);
		await look(page, 'ceasefire');
		assert.ok(asked.includes('/pagefind/pagefind.js'));
	});
});

longTest('an index in parts has the same pages for a query, and the same ones lead', async () => {
	const whole = join(builtProject(), 'dist');
	const dist = mkdtempSync(join(tmpdir(), 'caveat-'));
	cpSync(whole, dist, { recursive: true, filter: (path) => !path.endsWith('.png') });
	rmSync(join(dist, 'pagefind'), { recursive: true });
	const parts = await beginSearch(
		new NextSite({ staging: dist, published: '' }, undefined),
		ownLedger(),
		{ engine: '', most: 500 },
	).finish();
	assert.ok(Object.keys(parts).length >= 4);
	const served = serve(dist);
	try {
		for (const [path, words] of [
			['/search/', '120,000'],
			['/search/', 'ceasefire'],
			['/uk/search/', '120 000'],
		] as const) {
			const results: (readonly string[])[] = [];
			for (const origin of [site.origin, served.origin])
				await openPage(site.browser, `${origin}${path}?q=${encodeURIComponent(words)}`, {
					use: async ({ page }) => {
						await page.waitForFunction(() => document.querySelector('ol.found li') !== null);
						const titles = await found(page).locator('h2').allTextContents();
						// The score of a word depends a little on the part; a number leads by its origins.
						const first = /\d/.test(words) ? titles.slice(0, 3) : [];
						results.push([(await status(page).textContent()) ?? '', ...first]);
					},
				});
			assert.deepEqual(results[1], results[0], words);
		}
	} finally {
		served.close();
		rmSync(dist, { recursive: true, force: true });
	}
});

test('an explainer is found by a word, a figure by its number and by who says it, a source by its publisher', async () => {
	await open('/search/', {}, async ({ page }) => {
		assert.match((await look(page, 'ceasefire'))[0] ?? '', /^Explainer/);
		for (const words of ['120,000', '120000', 'US officials 120,000'])
			assert.ok(
				(await look(page, words)).some((one) =>
					/^Figure · US officials.*as many as 120,000/i.test(one),
				),
				words,
			);
		assert.ok((await look(page, 'Dawn 120,000 troops')).some((one) => /^Source · Dawn/.test(one)));
		assert.deepEqual(await look(page, 'zzzqqq'), []);
		assert.equal(await status(page).textContent(), 'No results for “zzzqqq”.');
	});
});

test('a number leads to its origin, and then to those who repeated it', async () => {
	await open('/search/', {}, async ({ page }) => {
		const [first = '', ...rest] = await look(page, '120,000');
		assert.match(first, /^Figure · US officials · Aug 2023.*as many as 120,000/i);
		assert.match(rest[0] ?? '', /^Figure .*120,000/);
	});
});

test('a misspelt word finds the nearest one and says so, and no page matches by a single letter', async () => {
	await open('/search/', {}, async ({ page }) => {
		const meant = await look(page, 'casualties');
		assert.deepEqual(await look(page, 'casulties'), meant);
		assert.match(
			(await status(page).textContent()) ?? '',
			/Nothing has “casulties”: these are the results for “casualties”\.$/,
		);
		assert.deepEqual(await look(page, 'k'), []);
		assert.deepEqual(await look(page, 'kzzzqqq'), []);
	});
});

test('the list of figures has the field of the search, which finds figures', async () => {
	await open('/figures/', {}, async ({ page }) => {
		await page.locator('.seek input[type=search]').fill('120,000');
		await page.keyboard.press('Enter');
		await page.waitForURL(/\/search\/\?kind=figure&q=120/);
		await found(page).first().waitFor();
		for (const note of await found(page).locator('.kicker').allTextContents())
			assert.match(note, /^Figure/);
	});
});

test('results are filtered by kind and by properties of the figures, with correct counts', async () => {
	await open('/search/?q=120%2C000', {}, async ({ page }) => {
		await says(page, /results for/);
		const offered = await page.locator('label:has([name=kind][value=figure])').innerText();
		const count = Number(/\((\d+)\)/.exec(offered)?.[1]);
		await page.locator('[name=kind][value=figure]').check();
		await says(page, new RegExp(`^${count} results for`));
		const [value, label] = await page
			.locator('[name=claimant] option:not([hidden])')
			.evaluateAll((options) => {
				const one = options[1];
				return [one?.getAttribute('value') ?? '', one?.textContent ?? ''];
			});
		await page.locator('[name=claimant]').selectOption(value ?? '');
		const left = Number(/\((\d+)\)/.exec(label ?? '')?.[1]);
		await says(page, new RegExp(`^${left} results? for`));
		for (const note of await found(page).locator('.kicker').allTextContents())
			assert.ok(note.startsWith(`Figure · ${value}`), note);
	});
});

test('the address of a search brings it back, and "back" takes a choice back', async () => {
	await open('/search/?q=120%2C000&kind=source', {}, async ({ page }) => {
		await says(page, /results for/);
		assert.equal(await page.locator('[name=kind][value=source]').isChecked(), true);
		for (const note of await found(page).locator('.kicker').allTextContents())
			assert.match(note, /^Source/);
		const before = await status(page).textContent();
		await page.locator('[name=kind][value=figure]').check();
		await page.waitForURL(/kind=figure/);
		await page.goBack();
		await page.waitForFunction(
			(words) => document.querySelector('[role=status]')?.textContent === words,
			before,
		);
		assert.equal(await page.locator('[name=kind][value=source]').isChecked(), true);
	});
});

test('"/" leads to the field of the search, and "Show more" to the first of what it shows', async () => {
	await open('/search/?q=killed', {}, async ({ page }) => {
		await found(page).first().waitFor();
		await page.keyboard.press('/');
		assert.equal(
			await page.locator('#q').evaluate((field) => field === document.activeElement),
			true,
		);
		const before = await found(page).count();
		await page.getByRole('button', { name: 'Show more' }).press('Enter');
		await found(page).nth(before).waitFor();
		await page.waitForFunction(
			(index) => document.querySelectorAll('ol.found li')[index]?.contains(document.activeElement),
			before,
		);
	});
});

test('explainers are indexed by their text with its numbers, and without the cards of these', async () => {
	await open('/search/?q=ceasefire&kind=explainer', {}, async ({ page }) => {
		await found(page).first().waitFor();
		const said = await page.evaluate(async () => {
			const { search } = (await import(
				/* @vite-ignore */ `${location.origin}/pagefind/pagefind.js`
			)) as {
				readonly search: (words: string) => Promise<{
					readonly results: readonly {
						readonly data: () => Promise<{ readonly url: string; readonly content: string }>;
					}[];
				}>;
			};
			const pages = await Promise.all(
				(await search('ceasefire')).results.map((result) => result.data()),
			);
			return pages.find(({ url }) => url === '/ceasefire-offer-2024/')?.content ?? '';
		});
		assert.match(said, /ceasefire/);
		assert.match(said, /as many as 120,000/);
		assert.doesNotMatch(said, /Copy as a sentence|Stated by/);
	});
});

test('where the index is not there the page says so in a sentence, and the lists are still there', async () => {
	const page = await site.browser.newPage();
	await page.route('**/pagefind/*', (route) => route.fulfill({ status: 404 }));
	await page.goto(`${site.origin}/search/?q=killed`);
	assert.equal(
		await says(page, /./),
		'The search index could not be loaded. The lists below have everything.',
	);
	assert.equal(
		await page.getByRole('main').getByRole('link', { name: 'figures' }).isVisible(),
		true,
	);
	await page.close();
});

/** Follows the list of figures from page to page, until all that its first sentence counts were there. */
async function assertListsAll(page: Page): Promise<void> {
	const all = Number(/\d+/.exec(await page.locator('.dek').innerText())?.[0]);
	assert.ok(all >= 100);
	const listed = new Set<string | null>();
	for (const next = page.locator('nav.pages [rel=next]'); ; await next.click()) {
		const links = await page.locator('.figures td:nth-child(2) a').all();
		for (const link of links) listed.add(await link.getAttribute('href'));
		if ((await next.count()) === 0) break;
	}
	assert.equal(listed.size, all);
}

test('with script off there is no form that does nothing: the search names the lists, and all figures are listed', async () => {
	await open('/search/', { javaScriptEnabled: false }, async ({ page }) => {
		assert.equal(await page.locator('form:visible').count(), 0);
		assert.match(await page.locator('main').innerText(), /needs JavaScript/);
		assert.equal(
			await page.getByRole('main').getByRole('link', { name: 'sources' }).getAttribute('href'),
			'/sources/',
		);
	});
	await open('/figures/', { javaScriptEnabled: false }, async ({ page }) => {
		assert.equal(await page.locator('form:visible').count(), 0);
		assert.equal(await page.locator('.whole').isVisible(), true);
		await assertListsAll(page);
	});
});

const rows = (page: Page) => page.locator('div.found tbody tr');

test('the list of figures asks for one small file, and for no words before somebody narrows it', async () => {
	await open('/figures/', {}, async ({ page, asked }) => {
		assert.deepEqual(
			asked.filter((path) => path.endsWith('.json')),
			['/figures/data/facets.json'],
		);
		assert.equal(await page.locator('.whole').isVisible(), true);
		assert.match(await page.locator('[name=subject]').innerText(), /Russia \(\d+\)/);
		await page.locator('[name=subject]').selectOption('russia');
		await says(page, /of \d+ figures/);
		assert.equal(await page.locator('.whole').isVisible(), false);
		assert.deepEqual(asked.filter((path) => path.endsWith('.json')).length, 3);
	});
});

test('a figure has the same words in the browser as in the list', async () => {
	await open('/figures/', {}, async ({ page }) => {
		const listed = await page
			.locator('.whole tbody tr')
			.evaluateAll((all) =>
				all.map(
					(row) =>
						[
							row.querySelector('a')?.getAttribute('href') ?? '',
							[...row.querySelectorAll('td')].map((cell) =>
								cell.innerText.replace(/\s+/g, ' ').trim(),
							),
						] as const,
				),
			);
		const wordsOf = new Map(listed);
		await page.locator('[name=sort]').selectOption('claimant');
		await rows(page).first().waitFor();
		let compared = 0;
		for (let next = true; next; ) {
			for (const row of await rows(page).all()) {
				const [href, cells, of] = await row.evaluate((one) => {
					const small = one.querySelector('td:nth-child(2) small');
					const of = small?.textContent ?? '';
					// Subject and measure are above the rows of the list.
					if (small) small.textContent = of.includes(' · ') ? of.slice(of.indexOf(' · ') + 3) : '';
					return [
						one.querySelector('a')?.getAttribute('href') ?? '',
						[...one.querySelectorAll('td')].map((cell) =>
							cell.innerText.replace(/\s+/g, ' ').trim(),
						),
						of,
					] as const;
				});
				const there = wordsOf.get(href);
				if (there === undefined) continue;
				assert.deepEqual(cells, there);
				assert.match(of, /: /);
				compared += 1;
			}
			next = compared < 20 && (await page.getByRole('link', { name: 'Next' }).last().isVisible());
			if (next) {
				const before = await status(page).textContent();
				await page.locator('div.found nav').getByRole('link', { name: 'Next' }).click();
				await page.waitForFunction(
					(words) => document.querySelector('[role=status]')?.textContent !== words,
					before,
				);
			}
		}
		assert.ok(compared >= 20);
	});
});

test('figures are narrowed by everything at once, with counts that hold, and an address brings it back', async () => {
	await open(
		'/figures/?subject=russia&measure=killed&from=2023-01-01&to=2023-12-31&sort=amount',
		{},
		async ({ page }) => {
			const words = await says(page, /of \d+ figures/);
			for (const name of ['subject', 'measure'])
				assert.equal(
					await page.locator(`[name=${name}]`).inputValue(),
					name === 'subject' ? 'russia' : 'killed',
				);
			assert.equal(
				await page.locator('[name=subject] option:checked').innerText(),
				`Russia (${/\d+/.exec(words)?.[0]})`,
			);
			for (const date of await rows(page)
				.locator('time')
				.evaluateAll((all) => all.map((one) => one.getAttribute('datetime') ?? '')))
				assert.match(date, /^2023/);
			const lows = (await rows(page).locator('a').allTextContents()).map((text) =>
				/^(?:up to|as many as|no more than)/.test(text)
					? -1
					: Number(/[\d,]+/.exec(text)?.[0].replaceAll(',', '')),
			);
			assert.deepEqual(
				lows,
				lows.toSorted((a, b) => b - a),
			);
			assert.match(words, /, lower bound/);
			await page.getByRole('button', { name: 'Clear filters' }).click();
			await page.waitForURL((url) => url.search === '');
			await page.locator('.whole').waitFor();
			await page.goBack();
			await page.waitForFunction(
				(before) => document.querySelector('[role=status]')?.textContent === before,
				words,
			);
			assert.equal(await page.locator('[name=measure]').inputValue(), 'killed');
		},
	);
});

test('figures that differ from what they repeat are found, and say so', async () => {
	await open('/figures/', {}, async ({ page }) => {
		const offered = await page.locator('.check').innerText();
		await page.locator('[name=differs]').check();
		assert.ok(
			(await says(page, /of \d+ figures/)).startsWith(`${/\((\d+)\)/.exec(offered)?.[1]} of `),
		);
		for (const how of await rows(page).locator('td:nth-child(3)').allTextContents())
			assert.match(how, /differs from the figure it repeats/);
	});
});

async function lookInUkrainian(page: Page, words: string): Promise<readonly string[]> {
	await page.locator('#q').fill(words);
	await page.keyboard.press('Enter');
	const told = await says(page, new RegExp(`«${words}»`));
	if (!/нічого/.test(told))
		await page.waitForFunction(
			(said) =>
				document.querySelector('[role=status]')?.textContent === said &&
				document.querySelector('ol.found li') !== null,
			told,
		);
	return found(page).allTextContents();
}

test('in Ukrainian a word is found in all its forms, a number however it is written, and every page is of that edition', async () => {
	await open('/uk/search/', {}, async ({ page, asked }) => {
		assert.deepEqual(
			asked.filter((path) => path.includes('pagefind')),
			[],
		);
		const counts = new Map<string, string>();
		for (const words of [
			'загиблі',
			'загиблих',
			'Зеленський',
			'Зеленського',
			'120 000',
			'120000',
			'120,000',
			'Маріуполь',
			'95 мільярдів',
			'поранені',
			'втрати',
			'перемир’я',
		]) {
			assert.notDeepEqual(await lookInUkrainian(page, words), [], words);
			counts.set(words, /\d+/.exec((await status(page).textContent()) ?? '')?.[0] ?? '');
			for (const link of await found(page).locator('a').all())
				assert.match((await link.getAttribute('href')) ?? '', /^\/uk\//, words);
		}
		assert.equal(counts.get('загиблі'), counts.get('загиблих'));
		assert.equal(counts.get('Зеленський'), counts.get('Зеленського'));
		assert.equal(counts.get('120 000'), counts.get('120000'));
		assert.equal(counts.get('120 000'), counts.get('120,000'));
		assert.match((await lookInUkrainian(page, 'загиблих'))[0] ?? '', /^Пояснення/);
		assert.ok(
			(await lookInUkrainian(page, 'посадовці 120 000')).some((one) =>
				/^Число · Посадовці США.*До 120\u00a0000 загиблих/.test(one),
			),
		);
		assert.equal(asked.includes('/pagefind/facets.json'), false);
		assert.equal(
			await page
				.getByRole('main')
				.getByRole('link', { name: 'пошуком англійською' })
				.getAttribute('href'),
			'/search/',
		);
	});
});

test('in Ukrainian results have the same filters, and counts take the right forms', async () => {
	await open('/uk/search/?q=загиблі&kind=source', {}, async ({ page }) => {
		const told = await says(page, /за запитом/);
		const number = Number(/^\d+/.exec(told)?.[0]);
		const noun = { one: 'сторінка', few: 'сторінки', many: 'сторінок' }[
			new Intl.PluralRules('uk').select(number) as 'one'
		];
		assert.equal(told, `${number} ${noun} за запитом «загиблі».`);
		assert.equal(await page.locator('[name=kind][value=source]').isChecked(), true);
		assert.equal(
			await page.locator('label:has([name=kind][value=source])').innerText(),
			`Джерела (${number})`,
		);
		assert.deepEqual(await lookInUkrainian(page, 'ґґґґ'), []);
		assert.equal(await status(page).textContent(), 'За запитом «ґґґґ» нічого не знайдено.');
	});
});

test('the browser of figures reads the files of its edition, and an address means the same in both', async () => {
	const query = '?subject=russia&measure=killed&claimant=US+officials&sort=newest';
	const told: string[] = [];
	await open(`/figures/${query}`, {}, async ({ page }) => {
		told.push(await says(page, /of \d+ figures/));
	});
	await open(`/uk/figures/${query}`, {}, async ({ page, asked }) => {
		told.push(await says(page, /чис[ле]/));
		assert.deepEqual(
			asked.filter((path) => path.endsWith('.json') && !path.startsWith('/uk/figures/data/')),
			[],
		);
		assert.equal(
			await page.locator('[name=claimant] option:checked').innerText(),
			`Посадовці США (${/\d+/.exec(told[0] ?? '')?.[0]})`,
		);
		assert.deepEqual(await page.locator('div.found th').allTextContents(), [
			'Станом на',
			'Заявлено',
			'Хто каже',
			'Джерело',
		]);
		for (const link of await rows(page).locator('a').all())
			assert.match((await link.getAttribute('href')) ?? '', /^\/uk\/figures\//);
		assert.match(told[1] ?? '', /, спершу найновіші/);
	});
	assert.deepEqual(
		told.map((words) => [...words.matchAll(/\d+/g)].map(String).slice(0, 2)).at(0),
		[...(told[1] ?? '').matchAll(/\d+/g)].map(String).slice(0, 2),
	);
	await open('/uk/figures/', {}, async ({ page }) => {
		await page.locator('[name=differs]').check();
		await page.waitForFunction(() =>
			/чис[ле]/.test(document.querySelector('[role=status]')?.textContent ?? ''),
		);
		for (const how of await rows(page).locator('td:nth-child(3)').allTextContents())
			assert.match(how, /відрізняється від того, що повторює/);
	});
});

test('in Ukrainian, too, the lists are whole with script off', async () => {
	await open('/uk/search/', { javaScriptEnabled: false }, async ({ page }) => {
		assert.equal(await page.locator('form:visible').count(), 0);
		assert.match(await page.locator('main').innerText(), /потрібен JavaScript/);
	});
	await open('/uk/figures/', { javaScriptEnabled: false }, async ({ page }) => {
		assert.equal(await page.locator('form:visible').count(), 0);
		assert.equal(await page.locator('.whole').isVisible(), true);
		await assertListsAll(page);
	});
});

const views = [
	{ kind: 'search', path: '/search/?q=120%2C000' },
	{ kind: 'search', path: '/uk/search/?q=загиблі' },
	{ kind: 'the whole list', path: '/figures/' },
	{ kind: 'a narrowed list', path: '/figures/?measure=killed&sort=newest' },
	{ kind: 'a narrowed list', path: '/uk/figures/?measure=killed&sort=amount' },
].flatMap((page) =>
	[320, 1280].flatMap((width) =>
		(['light', 'dark'] as const).map((colorScheme) => ({ ...page, width, colorScheme })),
	),
);
for (const { path, width, colorScheme } of oneIn(
	3,
	sampled(views, ({ kind }) => kind),
)) {
	test(`${path} at ${width} px in ${colorScheme} has no barrier that axe can see, and nothing runs out of the window`, async () => {
		const options = { viewport: { width, height: 900 }, colorScheme, bypassCSP: true };
		await open(path, options, async ({ page }) => {
			if (path.includes('?')) await says(page, /./);
			assert.deepEqual(await barriersOf(page), []);
			const isWithin = await page.evaluate(
				() => document.documentElement.scrollWidth <= window.innerWidth,
			);
			assert.equal(isWithin, true);
		});
	});
}
