import assert from 'node:assert/strict';
import { test } from 'node:test';
import { runChecks } from '../../../src/check/run-checks.ts';
import { assemble } from '../../../src/ledger/assemble.ts';
import { readVocabulary } from '../../../src/ledger/build-ledger.ts';
import { readFile } from '../../../src/ledger/read/read-file.ts';
import { withBody } from '../../../src/ledger/read/with-body.ts';
import { article, contentOf, frontmatter } from '../../content.ts';

const path = 'content/articles/a.md';
const listed = frontmatter.replace(
	'  - id: paper\n',
	'  - {id: gazette, type: article-newspaper, title: Another, issued: 2023-08-19, seen: direct}\n  - id: paper\n',
);

/** The ledger of a site with an article, and what was read from that. */
function siteWith(text: string) {
	const files = contentOf({ [path]: text });
	const readings = files.map((file) => readFile(file.path, file.read(), readVocabulary(files)));
	const reading = readings.find((one) => one.path === path);
	assert.ok(reading);
	return { ledger: assemble(readings, files), reading };
}

const bodies = {
	'sound words': 'Officials said :fig[close to 70,000 killed]{#ua-killed}.:cite[paper]\n',
	'words that differ': 'Officials said :fig[at least 70,000 killed]{#ua-killed}.\n',
	'sources in another order': 'As printed.:cite[gazette] And :cite[paper]\n',
	'a number without a record and a figure that does not exist':
		'Some 190,000 soldiers and :fig[5 killed]{#nobody}.\n',
	'a directive that cannot be read': '::estimate-rage{figures="ua-killed"}\n',
};
for (const [first, before] of Object.entries(bodies)) {
	for (const [second, after] of Object.entries(bodies)) {
		test(`after ${first}, ${second} give the ledger that is assembled from them`, () => {
			const [old, now] = [siteWith(article(before, listed)), siteWith(article(after, listed))];
			const ledger = withBody(old.ledger, old.reading, now.reading);
			assert.ok(ledger);
			assert.deepEqual(runChecks(ledger), runChecks(now.ledger));
			assert.deepEqual(ledger.articles.get('a')?.sources, now.ledger.articles.get('a')?.sources);
			assert.deepEqual(ledger.articles.get('a')?.body, now.ledger.articles.get('a')?.body);
		});
	}
}

test('an article whose address another has is not put in its place', () => {
	const [old, now] = [siteWith(article('T.\n')), siteWith(article('T.\n'))];
	assert.equal(
		withBody(old.ledger, old.reading, { ...now.reading, path: 'content/articles/A.md' }),
		undefined,
	);
});
