import assert from 'node:assert/strict';
import { test } from 'node:test';
import { once } from '../../src/components/once.ts';
import { ledgerOfFiles } from '../kept-readings.ts';

test('a part of all pages is made for the first one, and again for another ledger', async () => {
	let made = 0;
	const make = () => {
		made += 1;
		return Promise.resolve(`<footer>${made}</footer>`);
	};
	const [ledger, other] = [ledgerOfFiles([]), ledgerOfFiles([])];
	assert.equal(await once(ledger, 'foot', make), '<footer>1</footer>');
	assert.equal(once(ledger, 'foot', make), '<footer>1</footer>');
	assert.equal(await once(ledger, 'navigation', make), '<footer>2</footer>');
	assert.equal(await once(other, 'foot', make), '<footer>3</footer>');
});
