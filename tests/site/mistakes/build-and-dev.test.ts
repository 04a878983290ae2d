import assert from 'node:assert/strict';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { type DevServer, startDevServer } from '../../astro/dev-server.ts';
import { writeFiles } from '../../editor/project.ts';
import { build } from '../build-again.ts';
import { plainArticle } from '../plain-article.ts';
import { smallProject } from '../small-project.ts';
import { type Mistake, mistakes } from './mistakes.ts';

/** A line of a stack trace. */
const stack = /^\s+at .*(?:\.[cm]?[jt]s|node:|file:).*:\d+/m;

/** A mistake in an article of its own, so that one site can have all of them. */
function named({ files, finding, ...rest }: Mistake, index: number): Mistake {
	const own = (text: string) => text.replaceAll(/articles\/a\./g, `articles/m${index}.`);
	return {
		...rest,
		files: Object.fromEntries(Object.entries(files).map(([path, text]) => [own(path), text])),
		finding: own(finding),
	};
}

/** While a file cannot be read at all, nothing is said to be missing. */
const isUnreadable = ({ finding }: Mistake) =>
	/(?:-syntax|no-frontmatter|unknown-file) {2}/.test(finding);
/** An image can have one state in one site. */
const all = mistakes.filter(({ name }) => name !== 'an image that is cut off').map(named);
const sets = [all.filter((one) => !isUnreadable(one)), all.filter(isUnreadable)];

let folder: string;
before(() => {
	folder = smallProject({ 'content/articles/sound.md': plainArticle('Sound', 'Sound words.') });
});
after(() => {
	rmSync(folder, { recursive: true, force: true });
});

/** Writes the mistakes of a set, and removes those of the other. */
function write(set: readonly Mistake[]): void {
	for (const { files } of all)
		for (const path of Object.keys(files)) rmSync(join(folder, path), { force: true });
	for (const { files } of set) writeFiles(folder, files);
}

test('a build answers each mistake at its line, writes nothing, and shows no stack', () => {
	for (const set of sets) {
		write(set);
		const { code, output } = build(folder);
		assert.equal(code, 1);
		for (const { finding } of set) assert.ok(output.includes(finding), `${finding}\n${output}`);
		assert.doesNotMatch(output, stack);
		assert.equal(existsSync(join(folder, 'dist')), false);
	}
});

test('npm run dev answers each mistake on its page or on every other, and shows no stack', async () => {
	write(sets[0] ?? []);
	const server: DevServer = await startDevServer(folder);
	try {
		for (const set of sets) {
			write(set);
			const get = async (path: string) =>
				(await fetch(server.origin + path, { headers: { accept: 'text/html' } })).text();
			const sound = plain(await get('/sound/'));
			assert.ok(sound.includes('Sound words.'));
			for (const { finding } of set) {
				const [place = '', code = '', message = ''] = finding.split(/ {2}/);
				assert.ok(sound.includes(`${place}  ${code}`), `${place} ${code}\n${sound}`);
				const [, slug] = /articles\/(m\d+)\.mdx?:/.exec(place) ?? [];
				if (slug === undefined) continue;
				const page = plain(await get(`/${slug}/`));
				assert.ok(page.includes(message), `${finding}\n${page}`);
				assert.doesNotMatch(page, stack);
			}
		}
		assert.doesNotMatch(server.output(), stack);
	} finally {
		server.stop();
	}
});

/** The words of a page. */
function plain(html: string): string {
	return html
		.replaceAll(/<(script|style)\b.*?<\/\1>/gs, '')
		.replaceAll(/<[^>]*>/g, '')
		.replaceAll(/&#x([\dA-F]+);/g, (_, code: string) =>
			String.fromCodePoint(Number.parseInt(code, 16)),
		)
		.replaceAll('&lt;', '<')
		.replaceAll('&quot;', '"')
		.replaceAll('&amp;', '&');
}
