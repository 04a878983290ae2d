import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { runCommand } from '../../command.ts';

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
		const { code, stdout, stderr } = runCommand(args, {
			cwd: join(this.path, below),
			environment: { INIT_CWD: this.path, NO_COLOR: '1' },
		});
		return { code, out: stdout, err: stderr };
	}

	read(path: string): string {
		return readFileSync(join(this.path, path), 'utf8');
	}

	write(path: string, text: string): void {
		writeFileSync(join(this.path, path), text);
	}
}
