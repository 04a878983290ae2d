import assert from 'node:assert/strict';
import { PassThrough } from 'node:stream';
import { test } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { buildDisplay, type Screen, timeLeft } from '../../../src/cli/build/build-display.ts';
import { BuildRecord, type Usage } from '../../../src/cli/build/build-record.ts';

/** A clock that is a second later each time it is asked, with half as much work. */
function clock(): () => Usage {
	let asked = 0;
	return () => {
		asked += 1;
		return { milliseconds: asked * 1000, cpuMilliseconds: asked * 500, peakMegabytes: asked };
	};
}

function screenOf(isTTY: boolean): { readonly screen: Screen; readonly shown: () => string } {
	const screen = Object.assign(new PassThrough(), { isTTY, columns: 120 });
	return { screen, shown: () => stripVTControlCharacters(String(screen.read() ?? '')) };
}

test('without a terminal, a part is a line when it has ended', () => {
	const { screen, shown } = screenOf(false);
	const lines: string[] = [];
	const record = new BuildRecord(
		clock(),
		buildDisplay(screen, (line) => lines.push(line)),
	);
	record.begin('pages', 1200);
	for (let page = 0; page < 1200; page += 1) record.made('pages', '/a/', 1);
	record.begin('search');
	assert.deepEqual(lines, ['Pages: 1,200 in 1.0 s']);
	record.end();
	assert.deepEqual(lines, ['Pages: 1,200 in 1.0 s', 'Search: 1.0 s']);
	assert.equal(shown(), '');
});

test('in a terminal, a bar has the part, the count and the time left, and no line is printed', () => {
	const { screen, shown } = screenOf(true);
	const record = new BuildRecord(
		clock(),
		buildDisplay(screen, (line) => assert.fail(line)),
	);
	record.begin('pages', 1200);
	record.made('pages', '/a/', 1);
	record.end();
	assert.match(shown(), /Pages .* 1 of 1,200, (?:unknown time|\d+.*s) left/);
});

test('the report of the checks has the terminal to itself', () => {
	const { screen, shown } = screenOf(true);
	const record = new BuildRecord(
		clock(),
		buildDisplay(screen, (line) => assert.fail(line)),
	);
	record.begin('check');
	record.end();
	assert.equal(shown(), '');
});

test('the time left is in minutes and seconds', () => {
	assert.deepEqual([7, 60, 125, Number.NaN].map(timeLeft), [
		'7 s',
		'1 min 0 s',
		'2 min 5 s',
		'unknown time',
	]);
});
