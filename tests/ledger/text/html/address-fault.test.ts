import assert from 'node:assert/strict';
import { test } from 'node:test';
import { addressFault } from '../../../../src/ledger/text/html/address-fault.ts';
import { webAddress } from '../../../../src/record/scalars.ts';

const other = [
	'//x.org/a',
	'/\\x.org/a',
	'\\/x.org/a',
	'\\\\x.org/a',
	'/\t/x.org/a',
	'\n//x.org/a',
	' //x.org/a',
	'https:x.org/a',
	'https:/x.org/a',
	'https:\\\\x.org/a',
	'https:///x.org/a',
	'ht\ntps://x.org/a',
	' https://x.org/a',
	'https://user:word@x.org/a',
	'https://y.org@x.org/a',
	'https://\tx.org/a',
];

for (const written of other) {
	test(`the host of ${JSON.stringify(written)} is not plain to see`, () => {
		assert.deepEqual(addressFault(written), { reason: 'host', meant: 'https://x.org/a' });
	});
}

test('an address with another protocol has it in every spelling', () => {
	for (const written of ['javascript:x', 'JAVASCRIPT:x', '\u0001 java\tscript:x', 'javascript\n:x'])
		assert.deepEqual(addressFault(written), { reason: 'protocol', protocol: 'javascript' });
});

test('an address that no browser can read says so', () => {
	for (const written of ['https://', '//', 'https://[x]/', 'http://a b/', 'https://x.org:port/'])
		assert.deepEqual(addressFault(written), { reason: 'unreadable' });
});

test('an address of this site, a mail address and a plain one of another site have no fault', () => {
	for (const written of [
		'/figures/',
		'other.md#a',
		'a/b//c',
		'?a=//b',
		'#//b',
		'%2F%2Fx.org',
		'mailto:a@x.org',
		'https://x.org',
		'HTTP://x.org:8080/@a//b?c=d@e#f',
		'https://web.archive.org/web/2024/https://y.org@x/',
		'https://приклад.укр/',
	])
		assert.equal(addressFault(written), undefined, written);
});

test('the address of a source is read in the same way', () => {
	// Spaces around it, tabs and line ends are taken out of the value.
	for (const written of [' https://x.org/a', 'https://\tx.org/a'])
		assert.equal(webAddress.parse(written), 'https://x.org/a');
	const kept = other.filter((written) => !/^ https|\/\t/.test(written));
	for (const written of [...kept, 'https://x.org/a b', 'https://x.org/\\a'])
		assert.equal(webAddress.safeParse(written).success, false, JSON.stringify(written));
	for (const written of ['https://x.org', 'https://x.org/@a?b=@c', 'https://приклад.укр/'])
		assert.equal(webAddress.safeParse(written).success, true, written);
});
