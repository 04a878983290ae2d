import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { contentOf } from '../content.ts';

/** The frontmatter of an article without findings of any severity. */
const frontmatter = `title: A test
summary: What it says.
published: 2024-02-14
factsAsOf: 2024-02-14
sources:
  - id: paper
    type: article-newspaper
    title: A report
    container-title: The Paper
    issued: 2024-01-18
    URL: https://example.com/report
    archived: https://example.org/report
    seen: direct
figures:
  - id: ua-killed
    subject: ukraine
    population: military
    measure: killed
    amount: 70000
    unit: people
    qualifier: near-below
    phrase: close to
    asOf: 2024-01
    claimant: {name: The ministry, kind: belligerent-own, named: true}
    evidence: estimate-unpublished-method
    source: paper
`;

/**
 * An article with `body`, which starts on line 29 of its file. `replace` replaces words of the
 * frontmatter.
 */
export function articleWith(body: string, replace: Readonly<Record<string, string>> = {}): string {
	const yaml = Object.entries(replace).reduce(
		(text, [words, others]) => text.replace(words, others),
		frontmatter,
	);
	return `---\n${yaml}---\n${body}`;
}

/** Writes files into `project`. */
export function writeFiles(
	project: string,
	files: Readonly<Record<string, string | Uint8Array>>,
): void {
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(project, path)), { recursive: true });
		writeFileSync(join(project, path), text);
	}
}

/** Writes a small site without errors, with these files, into `project`. */
export function writeProject(project: string, files: Readonly<Record<string, string>> = {}): void {
	writeFiles(project, Object.fromEntries(contentOf(files).map((file) => [file.path, file.read()])));
}
