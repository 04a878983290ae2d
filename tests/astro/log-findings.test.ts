import assert from 'node:assert/strict';
import { test } from 'node:test';
import { logFindings } from '../../src/astro/log-findings.ts';
import type { Finding } from '../../src/ledger/finding.ts';

const finding = (severity: Finding['severity'], explanation?: string): Finding => ({
	code: 'drift-amount',
	severity,
	place: { path: 'content/articles/one.md', line: 1, column: 1 },
	message: 'It differs.',
	explanation,
});

/** The levels at which these findings are logged. */
function levelsOf(...findings: readonly Finding[]): readonly string[] {
	const levels: string[] = [];
	logFindings(findings, {
		error: () => levels.push('error'),
		warn: () => levels.push('warn'),
		info: () => levels.push('info'),
	});
	return levels;
}

test('findings are logged once, at the level of the worst', () => {
	assert.deepEqual(levelsOf(finding('note'), finding('error'), finding('warning')), ['error']);
	assert.deepEqual(levelsOf(finding('note'), finding('warning')), ['warn']);
	assert.deepEqual(levelsOf(finding('note')), ['info']);
});

test('explained findings are not logged', () => {
	assert.deepEqual(levelsOf(finding('note', 'Known.'), finding('warning', 'Known.')), []);
	assert.deepEqual(levelsOf(), []);
});
