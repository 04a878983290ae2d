import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatSarif, type SarifOptions } from '../../../src/check/report/sarif.ts';
import type { Finding } from '../../../src/ledger/finding.ts';
import { findings, hostile } from './findings.ts';
import { schemaErrors } from './sarif-schema.ts';
import { slowTest } from '../../sample.ts';

const options: SarifOptions = {
	version: '0.1.0',
	check: (code) =>
		code === 'label-differs'
			? { title: 'A label differs from its record', severity: 'error' }
			: undefined,
};
const run = (given: readonly Finding[], more: Partial<SarifOptions> = {}) =>
	JSON.parse(formatSarif(given, { ...options, ...more })).runs[0];

slowTest('the schema of SARIF accepts the document, whatever the content', () => {
	for (const given of [findings, hostile, [...findings, ...hostile], []]) {
		assert.deepEqual(schemaErrors(JSON.parse(formatSarif(given, options))), []);
		assert.deepEqual(
			schemaErrors(
				JSON.parse(formatSarif(given, { ...options, projectUrl: 'https://example.org/project/' })),
			),
			[],
		);
	}
});

test('the schema of SARIF refuses other documents', () => {
	assert.deepEqual(schemaErrors({ version: '2.1.0', runs: [{ results: [] }] }), [
		".runs[0] should have required property 'tool'",
	]);
});

test('a finding is a result with its place, its rule and a fingerprint', () => {
	const { tool, results, columnKind } = run(findings.slice(0, 1));
	assert.equal(columnKind, 'utf16CodeUnits');
	assert.deepEqual(tool.driver, {
		name: 'Caveat',
		version: '0.1.0',
		rules: [
			{
				id: 'label-differs',
				name: 'LabelDiffers',
				shortDescription: { text: 'A label differs from its record' },
				help: { text: 'See docs/checks/label-differs.md.' },
				defaultConfiguration: { level: 'error' },
			},
		],
	});
	assert.deepEqual(results, [
		{
			ruleId: 'label-differs',
			ruleIndex: 0,
			level: 'error',
			message: {
				text: '"at least 120,000" differs from its record.\nHint: Write :fig[as many as 120,000]{#ru-killed}.',
			},
			locations: [
				{
					physicalLocation: {
						artifactLocation: { uri: 'content/articles/b.md', uriBaseId: '%SRCROOT%' },
						region: { startLine: 41, startColumn: 18 },
					},
				},
			],
			partialFingerprints: { 'caveatFinding/v1': '508f14cd9fcdfa1b8c0ade7c838d650d:1' },
			suppressions: [],
		},
	]);
});

test('an explained finding is suppressed, with the reason, its class and the other place', () => {
	const [result] = run(findings.slice(1, 2)).results;
	assert.deepEqual(result.suppressions, [
		{ kind: 'inSource', justification: 'The magazine turned it round.' },
	]);
	assert.deepEqual(result.properties, { class: 'bound flipped' });
	assert.deepEqual(result.relatedLocations, [
		{
			id: 1,
			physicalLocation: {
				artifactLocation: { uri: 'content/library/figures/us.yaml', uriBaseId: '%SRCROOT%' },
				region: { startLine: 3, startColumn: 9 },
			},
			message: { text: 'Its origin.' },
		},
	]);
});

test('rules are listed once, in order, and results point to them; a rule without words has its code', () => {
	const { tool, results } = run([...findings, ...findings]);
	assert.deepEqual(
		tool.driver.rules.map((rule: { id: string }) => rule.id),
		['bare-number', 'drift-qualifier', 'label-differs'],
	);
	assert.deepEqual(tool.driver.rules[0], {
		id: 'bare-number',
		name: 'BareNumber',
		shortDescription: { text: 'bare-number' },
		help: { text: 'See docs/checks/bare-number.md.' },
	});
	assert.deepEqual(
		results.map((result: { ruleIndex: number }) => result.ruleIndex),
		[0, 0, 1, 1, 2, 2],
	);
});

test('with the address of the project, a rule links to its page', () => {
	assert.equal(
		run(findings, { projectUrl: 'https://example.org/project/' }).tool.driver.rules[0].helpUri,
		'https://example.org/project/docs/checks/bare-number.md',
	);
});

test('a path is an address, and a message has no unseen characters', () => {
	const [result] = run(hostile).results;
	assert.equal(
		result.locations[0].physicalLocation.artifactLocation.uri,
		'content/articles/50%25%2Ca%3Ab%0A.md',
	);
	assert.equal(
		result.message.text,
		'Unexpected source "red ::error::100% <b> evil ".\nHint: One. Two.',
	);
});
