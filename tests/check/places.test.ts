import assert from 'node:assert/strict';
import { rules } from '../../src/check/checks.ts';
import { PlaceFinder } from '../../src/ledger/places.ts';
import { ownLedger } from '../own-ledger.ts';
import { slowTest } from '../sample.ts';

slowTest(
	'a rule without findings asks for no place, because files are parsed again for places',
	(t) => {
		const asked = t.mock.method(PlaceFinder.prototype, 'place');
		const askedForKey = t.mock.method(PlaceFinder.prototype, 'keyPlace');
		const ledger = ownLedger();
		const inVain = rules.filter(({ check }) => {
			asked.mock.resetCalls();
			askedForKey.mock.resetCalls();
			return (
				check(ledger).length === 0 && asked.mock.callCount() + askedForKey.mock.callCount() > 0
			);
		});
		assert.deepEqual(
			inVain.map(({ code }) => code),
			[],
		);
	},
);
