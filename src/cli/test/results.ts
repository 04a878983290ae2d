import { existsSync, readFileSync, rmSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { TestEvent } from 'node:test/reporters';

/** How many tests passed and failed. */
export interface Result {
	readonly passed: number;
	readonly failed: number;
}

/** A line of the file that `resultsReporter` writes: what a program itself counted at its end. */
interface Line extends Result {
	/** Absolute. */
	readonly program: string;
}

/**
 * A reporter for `node --test` with a line of JSON for each program that came to its end. What a
 * program counted does not depend on how much of its output arrived.
 */
export default async function* resultsReporter(
	events: AsyncIterable<TestEvent>,
): AsyncGenerator<string> {
	for await (const { type, data } of events) {
		if (type !== 'test:summary' || data.file === undefined) continue;
		const { tests, passed, skipped, todo } = data.counts;
		// A suite that fails by itself is no test.
		const failed = Math.max(tests - passed - skipped - todo, data.success ? 0 : 1);
		const line: Line = { program: data.file, passed, failed };
		yield `${JSON.stringify(line)}\n`;
	}
}

/**
 * Adds up what the programs counted, and deletes the file. A program that did not come to its end,
 * or that has no test, is one failure.
 * @param file written by `resultsReporter`
 * @param root the folder from which `programs` are named
 * @returns the sum, and for people the programs that have no result
 */
export function readResults(
	file: string,
	root: string,
	programs: readonly string[],
): Result & { readonly without: readonly string[] } {
	// There is no file if Node itself did not start.
	const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
	const lines: readonly Line[] = text
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => JSON.parse(line));
	rmSync(file, { force: true });
	const ended = new Set(lines.map(({ program }) => program));
	const without = programs.filter((program) => !ended.has(resolve(root, program)));
	return {
		passed: lines.reduce((sum, { passed }) => sum + passed, 0),
		failed: lines.reduce((sum, { failed }) => sum + failed, 0) + without.length,
		without: without.map((program) => relative(root, resolve(root, program))),
	};
}
