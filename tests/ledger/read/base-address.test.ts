import assert from 'node:assert/strict';
import { test } from 'node:test';
import { check, line, siteText } from '../../content.ts';

const findings = (baseUrl: string) =>
	check({ 'content/site.yaml': siteText.replace('https://example.org', `"${baseUrl}"`) }).map(line);

test('a site stands on a host, or below a path with a slash at its end', () => {
	for (const baseUrl of [
		'https://example.org',
		'https://example.org/',
		'http://localhost:8080/',
		'https://user.github.io/repo/',
		'https://example.org/a/b.c/',
	])
		assert.deepEqual(findings(baseUrl), [], baseUrl);
});

test('an address that a site cannot have says what to write', () => {
	const rules: Readonly<Record<string, string>> = {
		'https://user.github.io/repo':
			'the address of a site ends with a slash; write https://user.github.io/repo/',
		'https://user.github.io/repo/index.html':
			'the address of a site ends with a slash; write https://user.github.io/repo/',
		'https://user.github.io/repo/?lang=en':
			'the address of a site has no "?" and no "#"; write https://user.github.io/repo/',
		'https://user.github.io?':
			'the address of a site has no "?" and no "#"; write https://user.github.io/',
		'https://user.github.io/repo/#top':
			'the address of a site has no "?" and no "#"; write https://user.github.io/repo/',
		'https://user.github.io/a/../repo/':
			'the address of a site has no "." or ".." in its path; write https://user.github.io/repo/',
		'https://user.github.io/repo/..':
			'the address of a site has no "." or ".." in its path; write https://user.github.io/',
		'https://user.github.io/%2E%2e/repo/':
			'the address of a site has no "." or ".." in its path; write https://user.github.io/repo/',
		'https://user.github.io//repo/': 'write this address as https://user.github.io/repo/',
		'https://user.github.io/my repo/': 'write this address as https://user.github.io/my%20repo/',
		'https://me:secret@user.github.io/repo/':
			'the address of a site has no user and no password; write https://user.github.io/repo/',
		'ftp://example.org/': 'a web address starts with https:// or http://',
	};
	for (const [baseUrl, rule] of Object.entries(rules))
		assert.deepEqual(findings(baseUrl), [
			`content/site.yaml:4:10  bad-value  Unexpected "${baseUrl}" in "baseUrl": ${rule}.`,
		]);
});
