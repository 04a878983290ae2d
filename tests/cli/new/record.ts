import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { newCommand } from '../../../src/cli/new/new.ts';
import { findSite } from '../../../src/workspace/site-place.ts';
import { root } from '../../root.ts';

export interface Printed {
	readonly code: number;
	readonly out: string;
	readonly err: string;
}

/** The small site on which the pages about checks are based, to which records are added. */
export class Site {
	readonly folder = mkdtempSync(join(tmpdir(), 'caveat-new-'));
	readonly #t: TestContext;

	constructor(t: TestContext) {
		this.#t = t;
		cpSync(join(root, 'docs/checks/base'), join(this.folder, 'content'), { recursive: true });
		t.after(() => {
			rmSync(this.folder, { recursive: true, force: true });
		});
	}

	/** Runs `npm run new` without a terminal. */
	async new(...args: readonly string[]): Promise<Printed> {
		const lines: { readonly out: unknown[]; readonly err: unknown[] } = { out: [], err: [] };
		const log = this.#t.mock.method(console, 'log', (line: unknown) => void lines.out.push(line));
		const error = this.#t.mock.method(
			console,
			'error',
			(line: unknown) => void lines.err.push(line),
		);
		try {
			const code = await newCommand(findSite(this.folder), args);
			return { code, out: lines.out.join('\n'), err: lines.err.join('\n') };
		} finally {
			log.mock.restore();
			error.mock.restore();
		}
	}

	read(path: string): string {
		return readFileSync(join(this.folder, path), 'utf8');
	}

	write(path: string, text: string): void {
		writeFileSync(join(this.folder, path), text);
	}
}
