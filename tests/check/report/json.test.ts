import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formatJson } from '../../../src/check/report/json.ts';
import { findings, hostile } from './findings.ts';

test('one document with every finding in the order of places; what a finding lacks is left out', () => {
	assert.equal(
		formatJson(findings),
		`{
  "version": 1,
  "counts": {
    "error": 1,
    "warning": 1,
    "note": 0,
    "explained": 1
  },
  "findings": [
    {
      "code": "bare-number",
      "severity": "warning",
      "path": "content/articles/a.md",
      "line": 9,
      "column": 1,
      "message": "The number \\"70,000\\" is no figure.",
      "docs": "docs/checks/bare-number.md"
    },
    {
      "code": "drift-qualifier",
      "severity": "note",
      "path": "content/articles/a.md",
      "line": 12,
      "column": 5,
      "message": "\\"at least\\" differs from \\"as many as\\".",
      "class": "bound flipped",
      "related": {
        "path": "content/library/figures/us.yaml",
        "line": 3,
        "column": 9,
        "message": "Its origin."
      },
      "explanation": "The magazine turned it round.",
      "docs": "docs/checks/drift-qualifier.md"
    },
    {
      "code": "label-differs",
      "severity": "error",
      "path": "content/articles/b.md",
      "line": 41,
      "column": 18,
      "message": "\\"at least 120,000\\" differs from its record.",
      "hint": "Write :fig[as many as 120,000]{#ru-killed}.",
      "docs": "docs/checks/label-differs.md"
    }
  ]
}
`,
	);
});

test('the order in which rules ran changes nothing', () => {
	assert.equal(formatJson(findings.toReversed()), formatJson(findings));
});

test('unseen characters are escaped, and come back as they were', () => {
	const text = formatJson(hostile);
	// biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may be there
	assert.doesNotMatch(text, /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/);
	assert.ok(text.includes('\\u202eevil\\u2066\\u0007\\u009b'));
	assert.equal(JSON.parse(text).findings[0].message, hostile[0]?.message);
	assert.equal(JSON.parse(text).findings[0].path, hostile[0]?.place.path);
});

test('no findings', () => {
	assert.deepEqual(JSON.parse(formatJson([])), {
		version: 1,
		counts: { error: 0, warning: 0, note: 0, explained: 0 },
		findings: [],
	});
});
