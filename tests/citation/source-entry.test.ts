import assert from 'node:assert/strict';
import { toHtml } from 'hast-util-to-html';
import { citationsOf } from '../../src/citation/citations.ts';
import { cslItemsOf } from '../../src/citation/csl-item.ts';
import { sourceEntries, sourceEntry } from '../../src/citation/source-entry.ts';
import { buildLedger } from '../../src/ledger/build-ledger.ts';
import type { Ledger } from '../../src/ledger/ledger.ts';
import { editionIn, editionsOf } from '../../src/ledger/link/edition.ts';
import { contentOf, siteText } from '../content.ts';
import { ownLedger } from '../own-ledger.ts';
import { slowTest } from '../sample.ts';

slowTest(
	'the sources of each text of this site, formatted one by one, are those of its list',
	() => {
		for (const edition of editionsOf(ownLedger()))
			for (const { slug, sources } of edition.articles.values())
				assert.deepEqual(
					sourceEntries(sources, edition),
					citationsOf(edition).list(cslItemsOf(sources, edition)),
					slug,
				);
	},
);

slowTest('a source is formatted again only if it, its style or its language has changed', () => {
	const source =
		'- {id: paper, type: article-newspaper, title: A report, issued: 2024-01-18, URL: "https://example.com/r", archived: "https://example.org/r", seen: direct}\n';
	const ledgerWith = (text: string, site = siteText) =>
		buildLedger(
			contentOf({ 'content/library/sources/paper.yaml': text, 'content/site.yaml': site }),
		);
	const entry = sourceEntry('paper', ledgerWith(source));
	assert.equal(sourceEntry('paper', ledgerWith(source)), entry);
	const words = (ledger: Ledger) => toHtml([...sourceEntry('paper', ledger)]);
	assert.match(words(ledgerWith(source.replace('A report', 'Another report'))), /Another report/);
	assert.match(words(ledgerWith(source.replace('2024-01', '2023-12'))), /18 Dec 2023/);
	assert.notEqual(
		words(ledgerWith(source, `${siteText}citations: {style: author-date}\n`)),
		words(ledgerWith(source)),
	);
	assert.match(words(editionIn('uk', ledgerWith(source))), /18 січ/);
});
