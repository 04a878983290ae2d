import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { root } from '../../root.ts';

export interface Ran {
	readonly code: number | null;
	readonly out: string;
	readonly err: string;
}

/** A folder in which commands run, without a terminal. */
export class Folder {
	readonly path = mkdtempSync(join(tmpdir(), 'caveat-new-'));

	constructor(t: TestContext) {
		t.after(() => {
			rmSync(this.path, { recursive: true, force: true });
		});
	}

	run(...args: readonly string[]): Ran {
		return this.runIn('.', ...args);
	}

	runIn(below: string, ...args: readonly string[]): Ran {
		const done = spawnSync(process.execPath, [join(root, 'src/cli/main.ts'), ...args], {
			cwd: join(this.path, below),
			encoding: 'utf8',
			env: { ...process.env, INIT_CWD: this.path, NO_COLOR: '1' },
		});
		return { code: done.status, out: done.stdout, err: done.stderr };
	}

	read(path: string): string {
		return readFileSync(join(this.path, path), 'utf8');
	}

	write(path: string, text: string): void {
		writeFileSync(join(this.path, path), text);
	}
}
