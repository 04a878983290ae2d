import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citationsOf } from '../../src/citation/citations.ts';
import { cslItemsOf } from '../../src/citation/csl-item.ts';
import { sourceEntries } from '../../src/citation/source-entry.ts';
import { editionsOf } from '../../src/ledger/link/edition.ts';
import { ownLedger } from '../own-ledger.ts';
import { unlessQuick } from '../sample.ts';

test(
	'the sources of each text of this site, formatted one by one, are those of its list',
	unlessQuick,
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
