import assert from 'node:assert/strict';
import { test } from 'node:test';
import { browsedSite } from './browsed-site.ts';
import { openPage } from './open-page.ts';
import { type Spoken, spokenOf } from './spoken.ts';

const site = browsedSite();

async function spokenAt(path: string): Promise<readonly Spoken[]> {
	let spoken: readonly Spoken[] = [];
	await openPage(site.browser, site.origin + path, {
		use: async ({ page }) => {
			spoken = await spokenOf(page);
		},
	});
	return spoken;
}

/** Fails unless these are spoken in this order, each as "role name". */
function assertInOrder(spoken: readonly Spoken[], expected: readonly string[]): void {
	const said = spoken.map(({ role, name }) => `${role} ${name}`.trim());
	let from = 0;
	for (const one of expected) {
		const at = said.indexOf(one, from);
		assert.notEqual(at, -1, `"${one}" is not spoken after "${said[from - 1] ?? 'the start'}"`);
		from = at + 1;
	}
}

const start = ['link Skip to content', 'banner', 'navigation Site', 'main'];

/** A page of each kind, with what is spoken of it in order. */
const pages: Readonly<Record<string, readonly string[]>> = {
	'/': [...start, 'contentinfo'],
	'/ceasefire-offer-2024/': [...start, 'contentinfo'],
	'/figures/ru-killed-us-2023-08/': [
		...start,
		'navigation Breadcrumb',
		'heading As many as 120,000 Russian soldiers killed',
		'term What is counted',
		'term Who is counted',
		'term As of',
		'term How to read it',
		'term Who says so',
		'term How they know',
		'term Published in',
		'heading Where it comes from',
		'heading Who repeats it',
		'contentinfo',
	],
	'/figures/': [
		...start,
		'heading Figures',
		'searchbox Words, a number or a claimant',
		'contentinfo',
	],
	'/search/': [
		...start,
		'heading Search',
		'searchbox Words, a number or a claimant',
		'button Search',
		'status',
		'contentinfo',
	],
	'/sources/nyt-2023-08-18-troop-deaths/': [...start, 'contentinfo'],
	'/corrections/': [...start, 'heading Corrections', 'contentinfo'],
	'/claims/': [...start, 'contentinfo'],
	'/method/': [...start, 'contentinfo'],
	'/glossary/': [...start, 'heading Glossary', 'contentinfo'],
	'/charts/ceasefire-offer-2024/estimate-range/': ['main'],
};

for (const [path, expected] of Object.entries(pages))
	test(`${path} is read out in its order, and every control and picture has a name`, async () => {
		const spoken = await spokenAt(path);
		assertInOrder(spoken, expected);
		const unnamed = spoken.filter(
			({ role, name }) => ['link', 'button', 'image', 'searchbox'].includes(role) && name === '',
		);
		assert.deepEqual(unnamed, []);
		const levels = spoken.flatMap(({ role, level }) => (role === 'heading' ? [level ?? 0] : []));
		assert.equal(levels.filter((level) => level === 1).length, 1);
		for (const [index, level] of levels.entries())
			assert.ok(level <= (levels[index - 1] ?? 1) + 1, `level ${level} after ${levels[index - 1]}`);
	});

test('a chart is read out as its title, its subtitle, a picture with a short text, its sources and its table', async () => {
	const spoken = await spokenAt('/how-the-dead-are-counted/');
	const pictures = spoken.flatMap((one, index) =>
		one.role === 'image' && one.description !== '' ? [{ one, index }] : [],
	);
	assert.ok(pictures.length >= 8, String(pictures.length));
	for (const { one, index } of pictures) {
		assert.ok(one.description.length <= 1500, `${one.name}: ${one.description.length}`);
		const heading = spoken.findLastIndex(
			({ role, name }, at) => at < index && role === 'heading' && name === one.name,
		);
		const next = spoken.findIndex(({ role }, at) => at > index && role === 'image');
		const after = spoken.slice(index, next === -1 ? undefined : next);
		assert.notEqual(heading, -1, one.name);
		// Nothing but the subtitle is between the title and the picture, and nothing in the picture is spoken.
		assert.ok(
			spoken.slice(heading, index).every(({ role }) => role !== 'link'),
			one.name,
		);
		assert.ok(
			// The table of a chart that is deferred is on the chart's own page.
			after.some(
				({ role, name }) => /^(?:DisclosureTriangle|link)$/.test(role) && name === 'Table',
			),
			one.name,
		);
	}
});
